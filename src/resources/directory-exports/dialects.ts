import { randomBytes } from 'node:crypto';
import type { CloudFields } from '../../directory/cloud-port.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';

/** How a product says what both have. */
export interface Dialect {
  /** The field that says whether an account is suspended. */
  readonly status: string;
  /** What suspends an account, or has it used again. */
  readonly suspended: (suspended: boolean) => CloudFields;
  /** A password; where none is given one that nobody learns, and another has to be chosen with the first sign-in. */
  readonly password: (given: string | undefined) => CloudFields;
}

/** Long, and with the sorts of characters that policies ask for. */
const unknown = (): string => `${randomBytes(24).toString('base64url')}aA1!`;

const DIALECTS: Readonly<Record<string, Dialect>> = {
  office_365: {
    status: 'accountEnabled',
    suspended: (suspended) => ({ accountEnabled: !suspended }),
    password: (given) => ({
      passwordProfile: { password: given ?? unknown(), forceChangePasswordNextSignIn: given === undefined },
    }),
  },
  g_suite: {
    status: 'suspended',
    suspended: (suspended) => ({ suspended }),
    password: (given) => ({ password: given ?? unknown(), changePasswordAtNextLogin: given === undefined }),
  },
};

export function dialectOf({ kind }: CloudProduct): Dialect {
  const dialect = DIALECTS[kind.kind];
  if (dialect === undefined) throw new Error(`nobody has said how ${kind.kind} is exported to`);
  return dialect;
}
