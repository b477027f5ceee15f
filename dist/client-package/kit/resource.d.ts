import { type TArray, type TInteger, type TObject, type TOptional, type TProperties, type TSchema } from 'typebox';
import type { Family } from './dialects.ts';
import type { Kind } from './kind.ts';
import { type ListParameters } from './lists.ts';
import { type Operation, type OperationDeclaration, type SystemContext } from './op.ts';
import type { Scope } from './scopes.ts';
/** What each verb of a resource may say of itself; the rest follows from the resource. */
interface VerbDeclaration {
    readonly id: string;
    readonly title: string;
    readonly description?: string;
    readonly status?: number;
    readonly query?: TObject;
    readonly headers?: TObject;
    readonly otherStatuses?: readonly number[];
    readonly errors?: readonly number[];
    readonly access?: OperationDeclaration['access'];
    readonly systemContext?: SystemContext;
    readonly shownOnce?: readonly string[];
    /** The answered view, where it is not the whole entity. */
    readonly response?: TSchema | null;
}
interface ListDeclaration extends VerbDeclaration {
    readonly parameters?: ListParameters;
    /** The schema of one row, where it is not the entity. */
    readonly row?: TSchema;
}
interface WriteDeclaration extends VerbDeclaration {
    readonly body: TObject;
}
interface PutDeclaration extends WriteDeclaration {
    readonly put: 'merge' | 'replace';
}
export interface ResourceDeclaration {
    readonly path: string;
    readonly family: Family;
    readonly area: string;
    readonly reach: OperationDeclaration['reach'];
    readonly read: Scope | 'known';
    readonly write: Scope | 'known';
    /** The name of the path parameter: `id` unless said. */
    readonly param?: string;
    readonly acceptsOrganizationHeader?: true;
    readonly list?: ListDeclaration;
    readonly get?: VerbDeclaration;
    readonly create?: WriteDeclaration;
    readonly put?: PutDeclaration;
    readonly patch?: WriteDeclaration;
    readonly remove?: VerbDeclaration;
}
type VerbName = 'list' | 'get' | 'create' | 'put' | 'patch' | 'remove';
type ParamName<D> = D extends {
    readonly param: infer N extends string;
} ? N : 'id';
type RowOf<V, E extends TObject> = V extends {
    readonly row: infer R extends TSchema;
} ? R : E;
type ListOf<F extends Family, R extends TSchema> = F['list'] extends 'wrapper' ? TObject<{
    totalCount: TInteger;
    results: TArray<R>;
}> : TArray<R>;
type ResponseOf<V, E extends TObject> = V extends {
    readonly response: infer R extends TSchema | null;
} ? R : E;
type BodyOf<V> = V extends {
    readonly body: infer B extends TObject;
} ? B : undefined;
/** The operation that a verb becomes, with its types. */
type VerbOperation<E extends TObject, D extends ResourceDeclaration, N extends VerbName, V> = Omit<Operation, 'path' | 'body' | 'response' | 'query' | 'params'> & {
    readonly path: N extends 'list' | 'create' ? D['path'] : `${D['path']}/{${ParamName<D>}}`;
    readonly body: BodyOf<V>;
    readonly query: V extends {
        readonly query: infer Q extends TObject;
    } ? Q : undefined;
    readonly params: undefined;
    readonly response: N extends 'list' ? ListOf<D['family'], RowOf<V, E>> : ResponseOf<V, E>;
};
export type ResourceOperations<E extends TObject, D extends ResourceDeclaration> = {
    readonly [N in VerbName as D[N] extends VerbDeclaration ? N : never]: VerbOperation<E, D, N, D[N]>;
};
/**
 * The usual operations of a kind: those that the declaration names, as plain operations. Whatever a kind has beside
 * them is written next to it with op().
 */
export declare function resource<E extends TObject, const D extends ResourceDeclaration>(kind: Kind<E>, declaration: D): ResourceOperations<E, D>;
/** The named properties of an entity, each optional: the body of a write. */
export declare function bodyOf<P extends TProperties, const N extends readonly Extract<keyof P, string>[]>(entity: TObject<P>, names: N): TObject<{
    [K in N[number]]: TOptional<P[K]>;
}>;
export {};
