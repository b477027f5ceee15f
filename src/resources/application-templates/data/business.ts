import type { TemplateData } from '../template-data.ts';

/** Customers, staff, figures. */
export const business: readonly TemplateData[] = [
  {
    number: 60,
    type: 'saml',
    name: 'salesforce',
    displayName: 'Salesforce',
    keywords: ['crm', 'customers', 'sales'],
    acsUrl: 'https://{subdomain}.my.salesforce.com',
    spEntityId: 'https://{subdomain}.my.salesforce.com',
    nameId: 'unspecified',
  },
  {
    number: 61,
    type: 'saml',
    name: 'zendesk',
    displayName: 'Zendesk',
    keywords: ['support', 'tickets'],
    acsUrl: 'https://{subdomain}.zendesk.com/access/saml',
    spEntityId: 'https://{subdomain}.zendesk.com',
    attributes: { name: 'displayname' },
  },
  {
    number: 62,
    type: 'saml',
    name: 'servicenow',
    displayName: 'ServiceNow',
    keywords: ['service desk', 'tickets'],
    acsUrl: 'https://{instance}.service-now.com/navpage.do',
    spEntityId: 'https://{instance}.service-now.com',
  },
  {
    number: 63,
    type: 'saml',
    name: 'workday',
    displayName: 'Workday',
    keywords: ['hr', 'people', 'payroll'],
    acsUrl: 'https://{hostname}/{tenant}/login-saml.htmld',
    spEntityId: 'http://www.workday.com/{tenant}',
    nameId: 'unspecified',
    subject: 'username',
  },
  { number: 64, type: 'saml', name: 'hubspot', displayName: 'HubSpot', keywords: ['crm', 'marketing', 'sales'] },
  { number: 65, type: 'saml', name: 'tableau-cloud', displayName: 'Tableau Cloud', keywords: ['charts', 'data'] },
  { number: 66, type: 'saml', name: 'smartsheet', displayName: 'Smartsheet', keywords: ['projects', 'tables'] },
];
