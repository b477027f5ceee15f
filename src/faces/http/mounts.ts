import type { FastifyInstance } from 'fastify';
import type { Identity } from '../../directory/types.ts';
import { admission, type Limits } from './admission.ts';
import { credentialsOf } from './auth.ts';
import { decodeBody } from './body.ts';
import { originOf } from './link.ts';
import type { DirectoryPort } from './routes.ts';

/**
 * A protocol of its own that is spoken over HTTP at one path. Who calls is known before it is asked, by the same
 * credentials and under the same limits as for operations.
 */
export interface Mount {
  /** From the origin, without parameters. */
  readonly path: string;
  /** Others are answered with 405. */
  readonly methods: readonly ('GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE')[];
  /** What it throws is answered as an operation's errors are. */
  handler(request: MountRequest): Promise<MountAnswer>;
}

export interface MountRequest {
  readonly identity: Identity;
  readonly method: string;
  /** Path and query, as sent. */
  readonly url: string;
  /** By lower-case name; those that came several times are joined. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded JSON; undefined where there is none. */
  readonly body: unknown;
  readonly requestId: string;
  readonly remoteAddress: string;
  /** Scheme, host and port as the caller wrote them; undefined for an odd Host header. */
  readonly origin: string | undefined;
}

export interface MountAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null: none. */
  readonly body: string | null;
}

export function registerMounts(
  app: FastifyInstance,
  directory: DirectoryPort,
  mounts: readonly Mount[],
  limits: Limits,
): void {
  const admit = admission(directory, limits, false);
  for (const mount of mounts) {
    app.route({
      method: [...mount.methods],
      url: mount.path,
      handler: async (request, reply) => {
        const identity = await admit(
          request,
          credentialsOf(request.raw, request.body, { tolerant: false, basic: true }),
        );
        const { headers } = request.raw;
        const answer = await mount.handler({
          identity,
          method: request.method,
          url: request.raw.url ?? mount.path,
          headers: textsOf({ ...headers, 'content-type': request.sentMediaType }),
          body: decodeBody(request.body, request.sentMediaType, headers['content-encoding']),
          requestId: request.id,
          remoteAddress: request.ip,
          origin: originOf(request),
        });
        reply.code(answer.status).header('cache-control', 'no-store').headers(answer.headers);
        return answer.body === null ? reply.send() : reply.send(answer.body);
      },
    });
  }
}

function textsOf(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) texts[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return texts;
}
