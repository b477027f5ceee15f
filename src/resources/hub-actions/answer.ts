import type { Execution, Failed, RawRows } from '../../directory/hub-port.ts';
import { MusterError } from '../../kit/errors.ts';
import type { Asked } from './asked.ts';

/** Executions in the shapes of the wire. */

type Values = Readonly<Record<string, unknown>>;

/** Clients take an object, rows, or null as data: texts and numbers are put into `{ value }`. */
export function shaped(data: unknown): Values | readonly Values[] | null {
  if (data === null || data === undefined) return null;
  if (Array.isArray(data)) return (data as unknown[]).map((each) => (isRecord(each) ? each : { value: each }));
  return isRecord(data) ? data : { value: data };
}

/** Lists answer their rows, whichever way the directory wraps them. */
export function dataOf({ action }: Pick<Asked, 'action'>, data: unknown): unknown {
  return action.paged && isRecord(data) && Array.isArray(data.results) ? data.results : data;
}

/** The names of secrets in the answer of what was asked that a directory shows once. */
export const shownOnceBy = ({ meant }: Pick<Asked, 'meant'>): readonly string[] => meant.operation?.shownOnce ?? [];

/** Data as it may be kept: without those. */
export function keepable(asked: Pick<Asked, 'meant'>, data: unknown): unknown {
  const names = shownOnceBy(asked);
  return names.length === 0 ? data : without(names, data);
}

function without(names: readonly string[], data: unknown): unknown {
  if (Array.isArray(data)) return (data as unknown[]).map((each) => without(names, each));
  if (!isRecord(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, each]) => [
      name,
      names.includes(name) && each !== null ? '(redacted)' : without(names, each),
    ]),
  );
}

/** Where the marked texts are, once the rows stand alone. */
export const pathsOf = (data: unknown, paths: readonly string[]): readonly string[] =>
  Array.isArray(data) ? paths.map((path) => path.replace(/^results(?=\[\])/, '')) : paths;

export function organizationOf({ organization }: Pick<Asked, 'organization'>) {
  if (organization === undefined) return null;
  const { own, vendor, name, defaulted } = organization;
  return { id: own ?? null, name: name ?? null, vendor_id: vendor ?? null, defaulted };
}

/** The answer to a request that went well. */
export function answerOf(
  asked: Asked,
  execution: Extract<Execution, { ok: true }>,
  requestId: string,
  digest?: string,
) {
  const data = execution.planned === undefined ? shaped(dataOf(asked, execution.data)) : shaped(execution.data);
  return {
    data,
    next: execution.next ?? null,
    ...(execution.total === undefined ? {} : { total: execution.total }),
    account_id: asked.account.id,
    organization: organizationOf(asked),
    request_id: requestId,
    ...(execution.planned === undefined ? {} : { planned: execution.planned }),
    ...(digest === undefined ? {} : { digest }),
    ...(execution.truncated === true ? { truncated: true } : {}),
    safety: {
      mode: asked.safety,
      untrusted: pathsOf(execution.raw === undefined ? data : [], execution.untrusted),
      masked: execution.masked,
    },
  };
}

/** The answer with rows that were never read, as JSON in UTF-8. */
export function withRows({ data: _none, ...rest }: Values, { chunks }: RawRows): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('{"data":[')];
  for (const [index, chunk] of chunks.entries()) parts.push(...(index === 0 ? [] : [COMMA]), chunk);
  parts.push(Buffer.from(`],${JSON.stringify(rest).slice(1)}`));
  return Buffer.concat(parts);
}
const COMMA = Buffer.from(',');

/** The error of a request that did not. What the directory refused is told with its status, reason and what is known of the outcome. */
export function errorOf(asked: Asked, { error }: Failed, requestId: string): MusterError {
  const { code, message, violations, retryAfter, reason, outcome, upstreamStatus } = error;
  return new MusterError(code, message, {
    ...(violations === undefined ? {} : { violations }),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    info: {
      '@type': 'muster/hub',
      reason,
      outcome,
      upstream_status: upstreamStatus ?? null,
      account_id: asked.account.id,
      organization: organizationOf(asked),
      request_id: requestId,
    },
  });
}

const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
