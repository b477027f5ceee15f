import type { Static, TObject } from 'typebox';
import { type GraphType } from './schemas.ts';
/**
 * The facts of a kind of object: what several parts of the server need to know of it. Behaviour is never declared here;
 * what is particular is a rule (resources/<kind>/rules.ts).
 */
export interface KindDeclaration<E extends TObject = TObject> {
    /** Singular, snake case, e.g. `system_user`. The name in the store and in the log. */
    readonly kind: string;
    /** What people call one, for messages: "User", "System group". */
    readonly label: string;
    /** The whole object as its detail view answers it. */
    readonly entity: E;
    readonly idField: '_id' | 'id';
    /** Where its objects belong. */
    readonly home: 'organization' | 'provider';
    /** Its name in the graph, when it is one of the sixteen types. */
    readonly graphType?: GraphType;
    /** The property that names it to people. */
    readonly nameField: Extract<keyof Static<E>, string>;
    readonly unique?: readonly Unique<Extract<keyof Static<E>, string>>[];
    /** Properties that hold the id of an object of another kind; checked on every write. */
    readonly refs?: Partial<Record<Extract<keyof Static<E>, string>, string>>;
    /** Scalar properties (dotted paths too) that lists filter and sort on often: each gets an index. */
    readonly indexed?: readonly string[];
    /** Properties that a search without fields looks at. */
    readonly searchable?: readonly string[];
    /** Values of properties that a creation leaves out. */
    readonly defaults?: Readonly<Partial<Static<E>>>;
    /** True when `store.touch` says when one was last seen, and a live field shows it. */
    readonly seen?: true;
}
export interface Unique<Field extends string = string> {
    /** The name of the constraint, shown in the error. */
    readonly name: Field;
    /** Compare without regard to case. */
    readonly fold?: true;
    /** Unique over the whole server instead of within the organization or provider. */
    readonly across?: 'server';
    /** The message of the 409. */
    readonly message?: string;
}
export interface Kind<E extends TObject = TObject> extends KindDeclaration<E> {
    readonly isKind: true;
    /** Properties in the kept bytes, in the order in which they are written. */
    readonly kept: readonly string[];
    readonly live: readonly string[];
    /** Changes whenever the kept view does; older bytes are serialised again when read. */
    readonly contract: string;
}
export declare function kind<E extends TObject>(declaration: KindDeclaration<E>): Kind<E>;
export declare function isKind(value: unknown): value is Kind;
