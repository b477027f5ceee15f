/**
 * What differs from one template to the next. `{name}` in an address is a placeholder: whoever makes an application puts
 * their own in its place. What a service shows to each customer alone is left out, so that it has to be given.
 */
interface Named {
  /** Makes its id; never used twice, never changed. */
  readonly number: number;
  /** What an application refers to it by; never changed. */
  readonly name: string;
  readonly displayName: string;
  readonly keywords: readonly string[];
}

export interface SamlData extends Named {
  readonly type: 'saml';
  readonly acsUrl?: string;
  readonly spEntityId?: string;
  /** The last part of the NameID format's URN; `emailAddress` unless said. */
  readonly nameId?: 'persistent' | 'unspecified';
  /** The user's property that is the NameID; `email` unless said. */
  readonly subject?: 'username';
  /** Names of attributes with the same value for everybody, and the value. */
  readonly constant?: Readonly<Record<string, string>>;
  /** Names of attributes, and the user's property that each is. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly signResponse?: true;
}

export interface OidcData extends Named {
  readonly type: 'oidc';
  readonly redirectUris?: readonly string[];
  /** A client that keeps no secret: a program on people's own machines. */
  readonly public?: true;
}

export interface BookmarkData extends Named {
  readonly type: 'bookmark';
}

export type TemplateData = SamlData | OidcData | BookmarkData;
