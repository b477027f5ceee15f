import { invalidField, notFound } from '../../kit/errors.ts';
import type {
  Document,
  Entry,
  Event,
  ReadContext,
  ReadRule,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { expectVersion } from '../../directory/if-match.ts';
import { queueMail } from '../mails/queue.ts';
import { systemUser } from '../system-users/contract.ts';
import { secretOf, textOf } from '../system-users/secrets.ts';
import { customEmail } from './contract.ts';
import { PARTS, type EmailType } from './entity.ts';
import { begin, daily, DAILY, some, SOME, WARNED_DAYS } from './reminders.ts';
import { render, unknownVariable, VARIABLES } from './render.ts';
import { notify, ownTexts, readable, valuesOf } from './send.ts';
import { listed, TEMPLATES } from './templates.ts';

const typeIn = ({ params }: ValidInput): EmailType => params.custom_email_type as EmailType;

/** The paths go by types. */
async function named(here: ScopedReader, input: ValidInput): Promise<Entry> {
  const found = await here.byUnique(customEmail, 'type', typeIn(input));
  if (found === undefined) throw notFound(customEmail.label);
  return found;
}

/** The parts that a body says; one that it says null of is not said. */
const partsOf = ({ body }: ValidInput): Document =>
  Object.fromEntries(PARTS.map((part) => [part, body[part] ?? undefined]));

const create: WriteRule = async (ctx, input) => {
  const doc = { type: input.body.type, ...partsOf(input) };
  return { type: 'entry', entry: await ctx.here.insert(customEmail, doc) };
};

const put: WriteRule = async (ctx, input) => {
  if (input.body.type !== typeIn(input)) throw invalidField('type', 'differs from the one in the path');
  const entry = await named(ctx.here, input);
  expectVersion(ctx, entry);
  return { type: 'entry', entry: await ctx.here.update(entry, partsOf(input)) };
};

const remove: WriteRule = async (ctx, input) => {
  const entry = await named(ctx.here, input);
  expectVersion(ctx, entry);
  await ctx.here.remove(entry);
  return { type: 'none' };
};

/** Somebody who is in no organization, for who wants to see a mail before there is anybody. */
const ANYBODY: Document = {
  firstname: 'Ada',
  lastname: 'Lovelace',
  displayname: 'Ada Lovelace',
  username: 'ada',
  email: 'ada@example.com',
};

async function written(ctx: ReadContext, input: ValidInput) {
  const type = typeIn(input);
  const texts = (await ownTexts(ctx.here, type)) ?? TEMPLATES[type].texts;
  const { user } = input.body as { readonly user?: string };
  const about = typeof user === 'string' ? (await ctx.here.require(systemUser, user.toLowerCase())).doc : ANYBODY;
  const values = valuesOf(about, await ctx.settings(), { date: readable(ctx.now), days: String(WARNED_DAYS) });
  return render(texts, values);
}

const preview: ReadRule = async (ctx, input) => ({ type: 'value', value: await written(ctx, input) });

const test: WriteRule = async (ctx, input) => {
  const mail = { type: typeIn(input), to: String(input.body.to), ...(await written(ctx, input)) };
  return { type: 'entry', entry: await queueMail(ctx, ctx.here, mail) };
};

/** What happens to users, and they are to know of. */
async function follow(ctx: WriteContext, event: Event): Promise<void> {
  const { operation, kind, before, after, edge } = event;
  if (operation === 'edge_add' && edge !== undefined) return bound(ctx, edge);
  if (operation !== 'update' || kind !== systemUser || before === undefined || after === undefined) return;
  if (locked(before, after)) await notify(ctx, 'lockout_notice_user', after.doc, { date: readable(ctx.now) });
  const changed = changedPassword(before, after, ctx.now);
  if (changed !== undefined) await notify(ctx, changed, after.doc, { date: readable(ctx.now) });
}

const locked = (before: Entry, after: Entry): boolean =>
  before.doc.account_locked_date === null && after.doc.account_locked_date !== null;

/** A first password is no change. */
function changedPassword(before: Entry, after: Entry, now: number): EmailType | undefined {
  const [was, is] = [secretOf(before.secret).passwordHash, secretOf(after.secret).passwordHash];
  if (was === undefined || is === undefined || was === is) return undefined;
  const end = before.doc.password_expiration_date;
  const expired = typeof end === 'string' && Date.parse(end) <= now;
  return expired ? 'password_reset_confirmation' : 'user_change_password';
}

const CLOUDS: Readonly<Record<string, EmailType>> = {
  g_suite: 'activate_gapps_user',
  office_365: 'activate_o365_user',
};

async function bound(ctx: WriteContext, { from, to }: NonNullable<Event['edge']>): Promise<void> {
  const type = CLOUDS[from.type] ?? CLOUDS[to.type];
  const person = [from, to].find((node) => node.type === 'user');
  if (type === undefined || person === undefined) return;
  const user = await ctx.here.get(systemUser, person.id);
  if (user !== undefined) await notify(ctx, type, user.doc);
}

export const rules: RuleSet = {
  kinds: [
    {
      kind: customEmail,
      derive: async (_ctx, { doc }) => {
        for (const part of PARTS) {
          const unknown = unknownVariable(textOf(doc[part]));
          if (unknown !== undefined)
            throw invalidField(part, `there is no variable {{${unknown}}}, but ${VARIABLES.join(', ')}`);
        }
        return {};
      },
    },
  ],
  reads: {
    customEmails_getTemplates: async () => ({ type: 'value', value: listed }),
    customEmails_read: async (ctx, input) => ({ type: 'entry', entry: await named(ctx.here, input) }),
    muster_custom_emails_preview: preview,
  },
  writes: {
    customEmails_create: create,
    customEmails_update: put,
    customEmails_destroy: remove,
    muster_custom_emails_test: test,
  },
  reactions: [begin, follow],
  jobs: { [DAILY]: daily, [SOME]: some },
};
