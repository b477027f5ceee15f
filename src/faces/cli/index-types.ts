/**
 * The command line's index: what there is to say, and where the contract of each command is. Made from the registry by
 * scripts/cli-index.ts, so that help and completion need no contract.
 */
export interface Index {
  readonly kinds: readonly KindEntry[];
  /** How the objects of a collection are found by name, by the id of the operation that lists them. */
  readonly lookups: Readonly<Record<string, Lookup>>;
  /** The list of each type of the graph. */
  readonly types: Readonly<Record<string, string>>;
}

export interface KindEntry {
  /** Plural, kebab case: `users`, `user-groups`. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its name in the registry. */
  readonly namespace: string;
  readonly area: string;
  readonly commands: readonly Command[];
}

export interface Command {
  /** The words behind the kind: `["list"]`, `["members", "add"]`. */
  readonly path: readonly string[];
  /** The operation's name in its contract. */
  readonly key: string;
  /** The operation's id. */
  readonly operation: string;
  readonly title: string;
  readonly arguments: readonly Argument[];
  /** The word that the body's `op` gets. */
  readonly op?: string;
  /** Names of query parameters beside those that every list has. */
  readonly query: readonly string[];
  /** Properties of the body, and properties of properties, that hold ids, and the lists to find these by name. */
  readonly refs: Readonly<Record<string, string>>;
  readonly is: readonly Trait[];
}
/** `file`: the body has files. `bytes`: the answer is one. */
export type Trait =
  | 'list'
  | 'filter'
  | 'sort'
  | 'fields'
  | 'search'
  | 'writes'
  | 'body'
  | 'dangerous'
  | 'file'
  | 'bytes';

export interface Argument {
  /** The name of the path parameter, or of the body's property. */
  readonly name: string;
  /** What people read: `group`. */
  readonly label: string;
  readonly in: 'path' | 'body';
  /** The list to find its id by name; `type`: that of the type that another argument names. */
  readonly lookup?: string;
  readonly choices?: readonly string[];
  readonly optional?: true;
}

export interface Lookup {
  readonly namespace: string;
  readonly key: string;
  /** For messages: `user group`. */
  readonly label: string;
  readonly idField: '_id' | 'id';
  /** Properties that name one, the usual one first. */
  readonly names: readonly string[];
}
