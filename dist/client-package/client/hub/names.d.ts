/**
 * How the names of an account's tools end where a set has several accounts: the end of its id, as short as tells the
 * accounts apart. Nothing for one account.
 */
export declare function endingsOf(accounts: readonly string[]): ReadonlyMap<string, string>;
/** A name within the limit: of a longer one the middle gives way to a number that is made of the whole. */
export declare function nameOf(action: string, ending: string): string;
/** Whether a text is what a glob means: `*` any text, `?` any character. */
export declare function matches(glob: string, text: string): boolean;
