import { CloudError, type CloudReason } from '../../directory/cloud-port.ts';
import { isJson, listIn, textIn, type Answered } from '../cloud/exchange.ts';
import { told } from '../exchange.ts';

/** Reasons of 403 that are no matter of permissions (developers.google.com/workspace/admin/directory/v1/limits). */
const LIMITS = /^(rateLimitExceeded|userRateLimitExceeded|quotaExceeded|dailyLimitExceeded|servingLimitExceeded)$/;

/** What the Admin SDK means by an answer of 300 or more. */
export function refusalOf({ status, body, retryAfter }: Answered, secrets: readonly unknown[]): CloudError {
  const error = isJson(body.error) ? body.error : {};
  const reasons = listIn(error.errors).map((each) => textIn(each.reason));
  const said = told([reasons[0] ?? '', textIn(error.message)].filter((each) => each !== '').join(': '), secrets);
  return new CloudError(
    reasonOf(status, reasons),
    `Google Workspace answered ${status}${said === '' ? '' : ` (${said})`}`,
    { retryAfter, sent: status >= 500 },
  );
}

function reasonOf(status: number, reasons: readonly string[]): CloudReason {
  if (status === 401) return 'credentials';
  if (status === 429 || reasons.some((each) => LIMITS.test(each))) return 'limited';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 409) return 'exists';
  // 412: an account that was made a moment ago cannot be written to yet.
  if (status === 408 || status === 412 || status >= 500 || status < 400) return 'broken';
  return 'rejected';
}
