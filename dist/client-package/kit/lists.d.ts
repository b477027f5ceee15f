import { Type, type TObject, type TSchema } from 'typebox';
import type { Family } from './dialects.ts';
/** Query parameters of a list, as each family documents them (handbook 2.1, 2.2). */
export interface ListParameters {
    readonly filter?: boolean;
    readonly sort?: boolean;
    readonly fields?: boolean;
    /** v1 only: free text search. */
    readonly search?: boolean;
    /** Ignore case when sorting. */
    readonly sortIgnoreCase?: boolean;
    readonly limit?: {
        readonly default: number;
        readonly max: number;
    };
}
/** The query schema of a list. Everything is optional. */
export declare function listQuery(family: Family, parameters: ListParameters, extra?: Record<string, TSchema>): TObject;
/** The query of a single object: `fields`, and a `filter` that it has to match to be there. */
export declare function itemQuery(family: Family): TObject<{
    fields: Type.TOptional<Type.TString> | Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
    filter: Type.TOptional<Type.TUnion<[Type.TString, Type.TArray<Type.TString>]>>;
}>;
/** The body of a list: wrapped or bare, by family. `name` names the component. */
export declare function listResponse<E extends TSchema>(family: Family, entity: E): Type.TArray<E> | TObject<{
    totalCount: Type.TInteger;
    results: Type.TArray<E>;
}>;
