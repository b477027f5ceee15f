import { randomBytes } from 'node:crypto';
import type { CloudFields } from '../../directory/cloud-port.ts';
import type { CloudProduct } from '../cloud-directories/product.ts';

/** How a product says what both have. */
export interface Dialect {
  /** The field that says whether an account is suspended. */
  readonly status: string;
  /** What suspends an account, or has it used again. */
  readonly suspended: (suspended: boolean) => CloudFields;
  /** A password that nobody learns, for an account that is made. Another has to be chosen with the first sign-in. */
  readonly newPassword: () => CloudFields;
}

/** Long, and with the sorts of characters that policies ask for. */
const password = (): string => `${randomBytes(24).toString('base64url')}aA1!`;

const DIALECTS: Readonly<Record<string, Dialect>> = {
  office_365: {
    status: 'accountEnabled',
    suspended: (suspended) => ({ accountEnabled: !suspended }),
    newPassword: () => ({ passwordProfile: { password: password(), forceChangePasswordNextSignIn: true } }),
  },
  g_suite: {
    status: 'suspended',
    suspended: (suspended) => ({ suspended }),
    newPassword: () => ({ password: password(), changePasswordAtNextLogin: true }),
  },
};

export function dialectOf({ kind }: CloudProduct): Dialect {
  const dialect = DIALECTS[kind.kind];
  if (dialect === undefined) throw new Error(`nobody has said how ${kind.kind} is exported to`);
  return dialect;
}
