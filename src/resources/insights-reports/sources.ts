import { setImmediate } from 'node:timers/promises';
import type { Document, Entry, ReadContext } from '../../directory/types.ts';
import { and, compare, type Predicate } from '../../wire/filters/predicate.ts';
import type { Kind } from '../../kit/kind.ts';
import type { GraphType } from '../../kit/schemas.ts';
import { policy } from '../policies/contract.ts';
import { policyStatus } from '../policy-results/contract.ts';
import { softwareApp, softwareAppStatus } from '../software-apps/contract.ts';
import { systemUser } from '../system-users/contract.ts';
import { system } from '../systems/contract.ts';
import type { ReportType } from './contract.ts';

/** What each report shows: its columns, and its rows as they are now. */
export interface ReportSource {
  readonly columns: readonly string[];
  readonly rows: (ctx: ReadContext) => AsyncIterable<Document>;
}

/** After so many users others have their turn. */
const PIECE = 50;

const USER = ['user_id', 'username', 'email', 'user_state'] as const;
const userOf = ({ id, doc }: Entry): Document => ({
  user_id: id,
  username: doc.username,
  email: doc.email,
  user_state: doc.state,
});

/** Everybody, and what of these types they reach, by whichever way. */
function reached(types: readonly GraphType[], more: Readonly<Record<string, string>> = {}): ReportSource {
  return {
    columns: [...USER, 'resource_id', 'resource_type', 'resource_name', ...Object.keys(more), 'direct', 'through'],
    async *rows(ctx) {
      const named = new Names(ctx);
      let n = 0;
      for await (const user of ctx.here.all(systemUser)) {
        if (++n % PIECE === 0) await setImmediate();
        const graph = await ctx.graph();
        const { rows } = await graph.traverse({ type: 'user', id: user.id }, types, {});
        for (const { type, id, paths } of rows) {
          const entry = await named.entry(type, id);
          const through = new Set<string>();
          for (const step of paths.flatMap((path) => path.slice(0, -1)))
            through.add(await named.name(step.to.type, step.to.id));
          yield {
            ...userOf(user),
            resource_id: id,
            resource_type: type,
            resource_name: await named.name(type, id),
            ...Object.fromEntries(Object.entries(more).map(([column, field]) => [column, entry?.doc[field]])),
            direct: paths.some((path) => path.length === 1),
            through: [...through].join('; '),
          };
        }
      }
    },
  };
}

/** The groups that users are members of: a membership is an edge of its own kind. */
const toGroups: ReportSource = {
  columns: [...USER, 'group_id', 'group_name'],
  async *rows(ctx) {
    const named = new Names(ctx);
    let n = 0;
    for await (const user of ctx.here.all(systemUser)) {
      if (++n % PIECE === 0) await setImmediate();
      const found = await ctx.here.graph.neighbours([{ type: 'user', id: user.id }], 'user_group');
      for (const { id } of found.get(user.id) ?? [])
        yield { ...userOf(user), group_id: id, group_name: await named.name('user_group', id) };
    }
  },
};

const HEALTH = [
  'activated',
  'suspended',
  'account_locked',
  'password_expired',
  'password_expiration_date',
  'password_never_expires',
  'password_date',
  'mfa_configured',
  'totp_enabled',
  'badLoginAttempts',
] as const;

const accountHealth: ReportSource = {
  columns: [...USER, ...HEALTH],
  async *rows(ctx) {
    for await (const user of ctx.here.all(systemUser)) {
      const { doc } = user;
      const expires = doc.password_expiration_date;
      yield {
        ...userOf(user),
        ...Object.fromEntries(HEALTH.map((name) => [name, doc[name]])),
        account_locked: typeof doc.account_locked_date === 'string',
        password_expired: typeof expires === 'string' && expires !== '' && Date.parse(expires) <= ctx.now,
        mfa_configured: (doc.mfa as { readonly configured?: unknown } | undefined)?.configured === true,
      };
    }
  },
};

const SYSTEM = ['system_id', 'hostname', 'display_name', 'os', 'os_version'] as const;
const systemOf = ({ id, doc }: Entry): Document => ({
  system_id: id,
  hostname: doc.hostname,
  display_name: doc.displayName,
  os: doc.os,
  os_version: doc.version,
});

const osVersions: ReportSource = {
  columns: [...SYSTEM, 'os_family', 'serial_number', 'agent_version', 'last_contact'],
  async *rows(ctx) {
    for await (const entry of ctx.here.all(system)) {
      const seen = (await ctx.unsafeStore.lastSeen([entry.id])).get(entry.id);
      yield {
        ...systemOf(entry),
        os_family: entry.doc.osFamily,
        serial_number: entry.doc.serialNumber,
        agent_version: entry.doc.agentVersion,
        last_contact: seen === undefined ? null : new Date(seen).toISOString(),
      };
    }
  },
};

const softwareInventory: ReportSource = {
  columns: [...SYSTEM, 'software_id', 'software_name', 'version', 'state', 'reported_at'],
  async *rows(ctx) {
    const named = new Names(ctx);
    for await (const { doc } of ctx.here.all(softwareAppStatus)) {
      const device = await named.entry('system', String(doc.systemId));
      const app = await named.of(softwareApp, String(doc.softwareAppId));
      if (device === undefined) continue;
      yield {
        ...systemOf(device),
        software_id: doc.softwareAppId,
        software_name: app?.doc.displayName,
        version: doc.version,
        state: doc.state,
        reported_at: doc.timestamp,
      };
    }
  },
};

/** Where the policies of certain templates stand on the devices that they reach. */
function patchPolicies(ofTemplate: RegExp): ReportSource {
  return {
    columns: ['policy_id', 'policy_name', 'template', ...SYSTEM, 'status'],
    async *rows(ctx) {
      const named = new Names(ctx);
      for await (const { id, doc } of ctx.here.all(policy)) {
        const template = (doc.template as { readonly name?: string } | undefined)?.name ?? '';
        if (!ofTemplate.test(template)) continue;
        const states = new Map<string, unknown>();
        for await (const status of matching(ctx, policyStatus, compare('eq', 'policyID', id)))
          states.set(String(status.doc.systemID), status.doc.state);
        const graph = await ctx.graph();
        const { rows } = await graph.traverse({ type: 'policy', id }, ['system'], {});
        for (const found of rows) {
          const device = await named.entry('system', found.id);
          if (device === undefined) continue;
          const status = states.get(found.id) ?? 'pending';
          yield { policy_id: id, policy_name: doc.name, template, ...systemOf(device), status };
        }
      }
    },
  };
}

const MATCHES = 500;
async function* matching(ctx: ReadContext, kind: Kind, where: Predicate): AsyncIterable<Entry> {
  for (let skip = 0; ; skip += MATCHES) {
    const { entries } = await ctx.here.list(kind, { where: and([where]), sort: [], skip, limit: MATCHES });
    yield* entries;
    if (entries.length < MATCHES) return;
  }
}

/** Objects by their types, each read once. */
class Names {
  readonly #ctx: ReadContext;
  readonly #held = new Map<string, Entry | undefined>();
  constructor(ctx: ReadContext) {
    this.#ctx = ctx;
  }

  async of(kind: Kind, id: string): Promise<Entry | undefined> {
    const key = `${kind.kind}/${id}`;
    if (!this.#held.has(key)) this.#held.set(key, await this.#ctx.here.get(kind, id));
    return this.#held.get(key);
  }

  async entry(type: GraphType, id: string): Promise<Entry | undefined> {
    const kind = this.#ctx.kinds.find((each) => each.graphType === type);
    return kind && this.of(kind, id);
  }

  async name(type: GraphType, id: string): Promise<string> {
    const entry = await this.entry(type, id);
    const name = entry?.doc[entry.kind.nameField];
    return typeof name === 'string' ? name : '';
  }
}

export const SOURCES: Readonly<Record<ReportType, ReportSource>> = {
  'browser-patch-policy': patchPolicies(/chrome|browser|firefox|edge/i),
  'os-patch-policy': patchPolicies(/update|patch/i),
  'os-version': osVersions,
  'software-inventory': softwareInventory,
  'user-account-health': accountHealth,
  'users-account-health': accountHealth,
  'users-to-devices': reached(['system'], { hostname: 'hostname', os: 'os' }),
  'users-to-directories': reached(['active_directory', 'g_suite', 'ldap_server', 'office_365']),
  'users-to-ldap-servers': reached(['ldap_server']),
  'users-to-radius-servers': reached(['radius_server']),
  'users-to-sso-applications': reached(['application']),
  'users-to-user-groups': toGroups,
};
