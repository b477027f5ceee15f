import { CloudError, type CloudReason } from '../../directory/cloud-port.ts';
import { isJson, listIn, textIn, type Answered } from '../cloud/exchange.ts';
import { told } from '../exchange.ts';

/** What Microsoft Graph means by an answer of 300 or more (learn.microsoft.com/graph/errors). */
export function refusalOf({ status, body, retryAfter }: Answered, secrets: readonly unknown[]): CloudError {
  const error = isJson(body.error) ? body.error : {};
  const code = textIn(error.code);
  const message = textIn(error.message);
  const said = told([code, message].filter((each) => each !== '').join(': '), secrets);
  return new CloudError(
    reasonOf(status, code, message, listIn(error.details)),
    `Microsoft Graph answered ${status}${said === '' ? '' : ` (${said})`}`,
    { retryAfter, sent: status >= 500 },
  );
}

function reasonOf(
  status: number,
  code: string,
  message: string,
  details: readonly { readonly [name: string]: unknown }[],
): CloudReason {
  if (status === 401) return 'credentials';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 429) return 'limited';
  if (status === 408 || status === 423 || status >= 500 || status < 400) return 'broken';
  // A name that is taken is a bad request to Graph; the details say so, and older answers only the message.
  if (details.some((each) => each.code === 'ObjectConflict') || /already exists/i.test(message)) return 'exists';
  // Two writes of one object at once, or a replica that is behind.
  if (status === 409 || /Concurrency|Replica/.test(code)) return 'broken';
  return 'rejected';
}
