import { newKey } from '../../directory/keys.ts';
import type {
  Document,
  Entry,
  Event,
  KindRules,
  ReadContext,
  ReadRule,
  RuleSet,
  ScopedReader,
  ValidInput,
  WriteContext,
  WriteRule,
} from '../../directory/types.ts';
import { conflict, invalidField, notFound } from '../../kit/errors.ts';
import { compare } from '../../wire/filters/predicate.ts';
import { activeDirectory, activeDirectoryAgent } from './contract.ts';
import { normalizeDomain } from './domain.ts';

/** Of one directory: more is a program gone wrong. */
const MOST_AGENTS = 100;
const CONNECT_PREFIX = 'mada_';

const derive: KindRules['derive'] = async (ctx, { doc, before }) => {
  const domain = normalizeDomain(String(doc.domain));
  if (domain === undefined) throw invalidField('domain', 'has to name a domain, as DC=corp;DC=example;DC=com');
  const agents = before === undefined ? [] : await agentsOf(ctx.here, before.id);
  const oldest = (type: string): string => agents.find((agent) => agent.doc.agentType === type)?.id ?? '';
  return {
    doc: {
      domain,
      permission: 'PERMISSION_OWNER',
      primaryAgent: oldest('SYNC'),
      primaryImportAgent: oldest('IMPORT'),
      updatedAt: new Date(ctx.now).toISOString(),
    },
  };
};

/** In the order in which they were made. */
async function agentsOf(here: ScopedReader, directory: string): Promise<readonly Entry[]> {
  const where = compare('eq', 'directory', directory);
  const query = { where, sort: [], skip: 0, limit: MOST_AGENTS, counted: false } as const;
  return (await here.list(activeDirectoryAgent, query)).entries;
}

/** The directory that the path names. */
const directoryOf = (ctx: ReadContext | WriteContext, { params }: ValidInput): Promise<Entry> =>
  ctx.here.require(activeDirectory, params.activedirectory_id ?? '');

const list: ReadRule = async (ctx, input, next) => {
  const { id } = await directoryOf(ctx, input);
  return next({ ...input, where: compare('eq', 'directory', id) });
};

const create: WriteRule = async (ctx, input) => {
  const directory = await directoryOf(ctx, input);
  if ((await agentsOf(ctx.here, directory.id)).length >= MOST_AGENTS) {
    throw conflict(`an Active Directory has at most ${MOST_AGENTS} agents; delete one first`);
  }
  const { key, hash } = newKey(CONNECT_PREFIX);
  const agentType = input.body.agentType ?? undefined;
  const agent = await ctx.here.insert(
    activeDirectoryAgent,
    { directory: directory.id, agentType },
    { connectKeyHash: hash },
  );
  return { type: 'value', value: { ...shown(agent), connectKey: key } };
};

function shown({ doc }: Entry): Document {
  const { directory: _, ...answer } = doc;
  return answer;
}

/** Another directory's agent is none of this one. */
async function checkDirectory({ here }: ReadContext | WriteContext, { params }: ValidInput): Promise<void> {
  const agent = await here.get(activeDirectoryAgent, params.agent_id ?? '');
  if (agent === undefined || agent.doc.directory !== params.activedirectory_id) {
    throw notFound(activeDirectoryAgent.label);
  }
}
const reading: ReadRule = async (ctx, input, next) => {
  await checkDirectory(ctx, input);
  return next();
};
const writing: WriteRule = async (ctx, input, next) => {
  await checkDirectory(ctx, input);
  return next();
};

async function whenDirectoryGoes(ctx: WriteContext, { operation, kind, before }: Event): Promise<void> {
  if (operation !== 'delete' || kind !== activeDirectory || before === undefined) return;
  for (const agent of await agentsOf(ctx.here, before.id)) await ctx.here.remove(agent);
}

/** The directory says which of its agents are the primary ones. */
async function whenAgentsChange(ctx: WriteContext, { operation, kind, before, after }: Event): Promise<void> {
  if (kind !== activeDirectoryAgent || operation === 'update') return;
  const directory = await ctx.here.get(activeDirectory, String((after ?? before)?.doc.directory));
  if (directory !== undefined) await ctx.here.update(directory, {});
}

export const rules: RuleSet = {
  kinds: [{ kind: activeDirectory, derive }],
  reads: { activedirectories_agentsList: list, activedirectories_agentsGet: reading },
  writes: { activedirectories_agentsPost: create, activedirectories_agentsDelete: writing },
  reactions: [whenDirectoryGoes, whenAgentsChange],
};
