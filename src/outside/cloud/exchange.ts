import { CloudError } from '../../directory/cloud-port.ts';
import type { OutboundPort, OutboundRequest } from '../../directory/ports.ts';
import { exchange as exchanged } from '../exchange.ts';

export type Json = Readonly<Record<string, unknown>>;

/** An answer, whatever its status. */
export interface Answered {
  readonly status: number;
  /** The JSON object of the body; empty where it has none. */
  readonly body: Json;
  /** Milliseconds that the other side asks us to wait. */
  readonly retryAfter: number | undefined;
}

/** One request, and what came of it. @throws CloudError `unreachable`, `broken` */
export async function exchange(outbound: OutboundPort, request: OutboundRequest): Promise<Answered> {
  // What may not be asked now may be once the server is configured so: exports wait for it.
  const { status, body, empty, retryAfter } = await exchanged(outbound, request, { refused: 'unreachable' });
  if (isJson(body)) return { status, body, retryAfter };
  if (!empty && status < 400)
    throw new CloudError('broken', `${hostOf(request)} answered ${status} with something that is no JSON object`, {
      sent: true,
    });
  return { status, body: {}, retryAfter };
}

const hostOf = ({ url }: OutboundRequest): string => new URL(url).host;

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

export const listIn = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** What leads out of a path instead of naming something in it; no encoding helps. */
export const isStep = (name: string): boolean => name === '.' || name === '..';
