import { Type, type Static, type TSchema } from 'typebox';
import { GRAPH_TYPES } from './graph-types.ts';

export { GRAPH_TYPES, type GraphType } from './graph-types.ts';

/**
 * Shapes that many contracts share. A schema that carries `$id` becomes a named component of the OpenAPI document.
 */

/** 24 hexadecimal digits, as every object of the API is named. Answers carry them in lower case. */
export const Id = Type.String({ pattern: '^[0-9a-fA-F]{24}$', description: 'ObjectID: 24 hexadecimal digits.' });

/** RFC 3339 in UTC with milliseconds, e.g. 2013-10-16T19:30:55.611Z. */
export const DateTime = Type.String({ format: 'date-time' });

/** The API caps most texts at 1024 characters (handbook 4.1). */
export const Text = Type.String({ maxLength: 1024 });

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

/** An object with whatever keys: settings that the API itself leaves open. */
export const AnyObject = Type.Record(Type.String(), Type.Unknown());

/** Annotations of a property: written by the server on each change, never by a caller. */
export const derived = { readOnly: true, 'x-muster-field': 'derived' } as const;

/** Computed when the object is read; in no kept bytes and no ETag. */
export const live = { readOnly: true, 'x-muster-field': 'live' } as const;

/** Accepted, kept apart from the document, and in no answer. */
export const secret = { writeOnly: true, 'x-muster-field': 'secret' } as const;

/** Kept for the server's own use: in no answer, and a filter or sort by it finds no such field. */
export const internal = { ...derived, 'x-muster-internal': true } as const;

/** Set by the server once. */
export const readOnly = { readOnly: true } as const;

/**
 * Text that people outside of IT, devices or other programs wrote: users their own names, devices their host names and what
 * commands printed. Whoever gives it to an agent has to treat it as material, never as instruction. On an object whose keys
 * are open it stands for every text within.
 */
export const untrusted = { 'x-muster-untrusted': true } as const;

export const isUntrusted = (schema: TSchema): boolean =>
  (schema as Record<string, unknown>)['x-muster-untrusted'] === true;

/** How a form shows a value: taken and kept, and left out of what agents are told of a body. */
export const presentation = { 'x-muster-presentation': true } as const;

export type FieldMode = 'stored' | 'derived' | 'live' | 'secret';

export function fieldMode(schema: TSchema): FieldMode {
  const mode = (schema as Record<string, unknown>)['x-muster-field'];
  return mode === 'derived' || mode === 'live' || mode === 'secret' ? mode : 'stored';
}

export const GraphTypeName = Type.Enum([...GRAPH_TYPES], { $id: 'GraphType' });
export const GraphAttributes = Type.Record(Type.String(), Type.Unknown(), { $id: 'GraphAttributes' });

export const GraphObject = Type.Object(
  { type: GraphTypeName, id: Type.String(), attributes: Type.Optional(Nullable(GraphAttributes)) },
  { $id: 'GraphObject' },
);

export const GraphConnection = Type.Object(
  { attributes: Type.Optional(Nullable(GraphAttributes)), from: Type.Optional(GraphObject), to: GraphObject },
  { $id: 'GraphConnection', description: 'One edge. `from` is left out where the request implies it.' },
);

export const GraphObjectWithPaths = Type.Object(
  {
    id: Type.String(),
    type: GraphTypeName,
    compiledAttributes: Nullable(GraphAttributes),
    paths: Type.Array(Type.Array(GraphConnection), {
      description: 'Every path from the source to this object; all of them have to be cut to take the object away.',
    }),
    externalId: Type.Optional(Type.String()),
    syncStatus: Type.Optional(
      Type.Object({
        code: Type.Integer(),
        message: Type.String(),
        details: Type.Array(AnyObject),
        syncedAt: Type.Optional(Type.String({ format: 'date-time', description: 'Absent: never.' })),
      }),
    ),
  },
  { $id: 'GraphObjectWithPaths' },
);

export const Sudo = Type.Object({ enabled: Type.Boolean(), withoutPassword: Type.Boolean() }, { $id: 'Sudo' });

/** What both API families and every known client can read (handbook 2.3). */
export const ErrorBody = Type.Object(
  {
    code: Type.Integer({ description: 'The HTTP status.' }),
    status: Type.String({ description: 'A word in the manner of gRPC, e.g. INVALID_ARGUMENT.' }),
    message: Type.String(),
    error: Type.String({ description: 'The message again, for clients of v1.' }),
    details: Type.Optional(Type.Array(AnyObject)),
    statusCode: Type.Optional(Type.Integer({ description: 'Under /hub: the HTTP status.' })),
    timestamp: Type.Optional(Type.String({ format: 'date-time', description: 'Under /hub.' })),
  },
  { $id: 'Error' },
);
export type ErrorBody = Static<typeof ErrorBody>;

/** A file in a multipart body, or a body that is one. `content` is a Uint8Array. */
export const FilePart = Type.Object(
  {
    filename: Type.String({ description: 'As the sender names it; empty where it does not.' }),
    mediaType: Type.String({ description: 'As the sender says; application/octet-stream where it does not.' }),
    content: Type.Unknown(),
  },
  { 'x-muster-file': true },
);
export interface FilePart {
  readonly filename: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Where a key that ends stands. */
export const KeyStatus = Type.Enum(['ACTIVE', 'EXPIRING', 'EXPIRED'], {
  ...live,
  description: 'EXPIRING: 14 days or fewer are left.',
});

/** A custom attribute of a user or a system. Users fill in their own, devices theirs. */
export const CustomAttribute = Type.Object(
  { name: Type.String(), value: Type.Optional(Type.String({ maxLength: 1024, ...untrusted })) },
  { $id: 'CustomAttribute' },
);
