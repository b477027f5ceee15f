import type { TemplateData } from '../template-data.ts';

export const generic: readonly TemplateData[] = [
  { number: 1, type: 'saml', name: 'saml', displayName: 'Any SAML 2.0 service', keywords: ['custom', 'generic'] },
  {
    number: 2,
    type: 'oidc',
    name: 'oidc',
    displayName: 'Any OpenID Connect client',
    keywords: ['custom', 'generic', 'oauth'],
  },
  { number: 3, type: 'bookmark', name: 'bookmark', displayName: 'Bookmark', keywords: ['link', 'url'] },
];
