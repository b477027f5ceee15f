import type { Document } from '../../directory/types.ts';
import { templateNamed } from '../application-templates/templates.ts';
import type { Application, ApplicationSummary } from './entity.ts';

/** An application as v2 has it. */
export function summaryOf(doc: Document): ApplicationSummary {
  const { _id, id, name, displayName, displayLabel, description, ssoUrl, active, beta, color, logo, sso, ...rest } =
    doc as Application;
  return {
    _id,
    id,
    name,
    displayName,
    displayLabel,
    description,
    ssoUrl,
    active,
    beta,
    color,
    logo,
    sso: {
      type: sso.type,
      url: ssoUrl,
      active,
      beta: sso.beta,
      hidden: sso.hidden,
      // Whether a service makes accounts as people come is for the service to say: here it is a wish alone.
      jit: { supported: false, enabled: sso.jit },
      ...(sso.type === 'bookmark' ? { bookmark: { url: ssoUrl } } : {}),
    },
    status: templateNamed(name)?.status ?? '',
    organization: rest.organization,
    created: rest.created,
  };
}
