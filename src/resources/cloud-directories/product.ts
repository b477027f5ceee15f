import type { CloudDirectoryPort } from '../../directory/cloud-port.ts';
import type { Ports } from '../../directory/ports.ts';
import type { Document, Entry } from '../../directory/types.ts';
import type { Kind } from '../../kit/kind.ts';
import type { ImportedUser } from './translation/imported.ts';
import type { Translation, TranslationAt } from './translation/translation.ts';

/** What Office 365 and G Suite differ in: each is one of these, and the rest is written once. */
export interface CloudProduct {
  /** Whom people know: Microsoft, Google. */
  readonly vendor: string;
  readonly kind: Kind;
  readonly domainKind: Kind;
  readonly ruleKind: Kind;
  /** The property of a translation rule that names its directory. */
  readonly owner: string;
  /** The property that is kept apart: what the other side knows us by. */
  readonly secret: string;
  /** Properties that say where secrets go and whose they are: another value takes the secret anew. */
  readonly places: readonly string[];
  /** Those of them that are URLs. */
  readonly urls: readonly string[];
  /** What has to be allowed at the other side, for whom it is not. */
  readonly permissions: string;
  /** The rule by which states are exported; undefined where they always are. */
  readonly statusRule: string | undefined;
  /** Says where users of this directory come from (handbook 4.17). */
  readonly creationSource: string;
  readonly side: (ports: Ports, instance: Instance) => CloudSide;
  /** What a user is exported as. Pure. */
  readonly translate: (user: Document, at: TranslationAt) => Translation;
  /** What an account is imported as, by these rules. Pure. */
  readonly imported: (fields: Document, rules: ReadonlySet<string>) => ImportedUser;
}

/** What is known of a directory: kept, or about to be. */
export type Instance = Pick<Entry, 'doc' | 'secret'>;

/** The other side of one directory: the port with its credentials given. */
export type CloudSide = {
  readonly [N in keyof CloudDirectoryPort<never>]: CloudDirectoryPort<never>[N] extends (
    at: never,
    ...rest: infer R
  ) => infer A
    ? (...rest: R) => A
    : never;
};

export const sideOf = <Access>(port: CloudDirectoryPort<Access>, at: Access): CloudSide => ({
  check: (...rest) => port.check(at, ...rest),
  domains: (...rest) => port.domains(at, ...rest),
  users: (...rest) => port.users(at, ...rest),
  get: (...rest) => port.get(at, ...rest),
  find: (...rest) => port.find(at, ...rest),
  create: (...rest) => port.create(at, ...rest),
  update: (...rest) => port.update(at, ...rest),
  setManager: (...rest) => port.setManager(at, ...rest),
});
