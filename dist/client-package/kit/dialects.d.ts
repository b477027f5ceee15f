/**
 * How the families of the API differ, as values (handbook 2.1, 2.2). Two families of the JumpCloud API and our own;
 * what differs is data here, so that no verb asks which family it serves.
 */
export type FamilyName = 'v1' | 'v2' | 'muster' | 'hub';
export interface Family {
    readonly name: FamilyName;
    /** The grammar of list parameters in wire/filters. */
    readonly grammar: 'v1' | 'v2';
    /** `wrapper`: `{ totalCount, results }`; `array`: a bare array with `x-total-count`. */
    readonly list: 'wrapper' | 'array';
    /** The property that names an object. */
    readonly idField: '_id' | 'id';
    readonly limit: {
        readonly default: number;
        readonly max: number;
    };
    /** An unknown field in a filter: never matches (v1), or is refused with its name (v2). */
    readonly unknownField: 'matchNothing' | 'refuse';
    /** Whether lists carry `Link: <…>; rel="next"`. */
    readonly links: boolean;
}
export declare const v1: {
    readonly name: 'v1';
    readonly grammar: 'v1';
    readonly list: 'wrapper';
    readonly idField: '_id';
    readonly limit: {
        readonly default: 10;
        readonly max: 100;
    };
    readonly unknownField: 'matchNothing';
    readonly links: false;
};
export declare const v2: {
    readonly name: 'v2';
    readonly grammar: 'v2';
    readonly list: 'array';
    readonly idField: 'id';
    readonly limit: {
        readonly default: 10;
        readonly max: 100;
    };
    readonly unknownField: 'refuse';
    readonly links: true;
};
/** The younger kinds of v2: their lists are wrapped as v1's are (handbook 2.2). */
export declare const v2Wrapped: {
    readonly name: 'v2';
    readonly grammar: 'v2';
    readonly idField: 'id';
    readonly limit: {
        readonly default: 10;
        readonly max: 100;
    };
    readonly unknownField: 'refuse';
    readonly list: 'wrapper';
    readonly links: false;
};
/** Ours, under /muster/v1: wrapped like v1, filtered like v2. */
export declare const muster: {
    readonly name: 'muster';
    readonly grammar: 'v2';
    readonly list: 'wrapper';
    readonly idField: 'id';
    readonly limit: {
        readonly default: 100;
        readonly max: 1000;
    };
    readonly unknownField: 'refuse';
    readonly links: false;
};
/** The hub's, under /hub: as ours, but errors are also those of the platform whose clients it serves. */
export declare const hub: {
    readonly grammar: 'v2';
    readonly list: 'wrapper';
    readonly idField: 'id';
    readonly limit: {
        readonly default: 100;
        readonly max: 1000;
    };
    readonly unknownField: 'refuse';
    readonly links: false;
    readonly name: 'hub';
};
