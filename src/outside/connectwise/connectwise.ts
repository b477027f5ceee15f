import type { OutboundPort } from '../../directory/ports.ts';
import type { ConnectWiseAccess, PsaCollection, PsaKey, PsaPage, PsaPort, PsaRow } from '../../directory/psa-port.ts';
import { ask, askIfAny, type Product, type Question } from '../psa/asking.ts';
import { cut, pagesOf } from '../psa/numbered-pages.ts';
import { countOf, idOf, textOf, thing, things, type Thing } from '../psa/reading.ts';

/**
 * ConnectWise PSA's REST API, version 3.0: collections with `conditions`, `pageSize` (1000 at most) and `page`, their
 * number under `/count`, and Basic authentication of an API member, `companyId+publicKey:privateKey`, with a `clientId`.
 */
const NAME = 'ConnectWise';
const LARGEST_PAGE = 1000;
/** ConnectWise takes no summary that is longer. */
const LONGEST_SUMMARY = 100;

/** Where a collection is, and what is asked for of each of its rows. */
const PLACES: Readonly<Record<PsaCollection, { path: (contract: string) => string; fields: string; only?: string }>> = {
  companies: { path: () => 'company/companies', fields: 'id,name', only: 'deletedFlag=false' },
  contracts: { path: () => 'finance/agreements', fields: 'id,name,company', only: 'cancelledFlag=false' },
  services: {
    path: (contract) => `finance/agreements/${contract}/additions`,
    fields: 'id,product,description,agreementId',
  },
};

export function connectWiseOverHttp(outbound: OutboundPort): PsaPort<ConnectWiseAccess> {
  const question = (at: ConnectWiseAccess, path: string, query: Query, signal?: AbortSignal): Question => {
    const said = Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined);
    const search = new URLSearchParams(said).toString();
    const url = `${at.baseUrl}/v4_6_release/apis/3.0/${path}${search === '' ? '' : `?${search}`}`;
    return { url, headers: headersOf(at), signal };
  };
  const get = async (at: ConnectWiseAccess, path: string, query: Query, signal?: AbortSignal): Promise<unknown> =>
    ask(outbound, productOf(at), question(at, path, query, signal));

  /** A collection that is short: its first page. */
  const few = async (at: ConnectWiseAccess, path: string, query: Query, signal?: AbortSignal) =>
    things(await get(at, path, { pageSize: String(LARGEST_PAGE), ...query }, signal), NAME);
  const count = async (at: ConnectWiseAccess, path: string, query: Query, signal?: AbortSignal): Promise<number> =>
    countOf(thing(await get(at, `${path}/count`, query, signal)).count, NAME);

  return {
    check: async (at, signal) => {
      await count(at, 'company/companies', {}, signal);
      return at.baseUrl;
    },
    list: async (at, what, page, signal) => {
      const { path, fields } = PLACES[what];
      const where = path(page.contract ?? '');
      const query = narrowed(what, page);
      const total = await count(at, where, query, signal);
      const limit = Math.max(0, Math.min(page.limit, total - page.skip));
      const size = Math.min(LARGEST_PAGE, Math.max(1, page.limit));
      const rows: Thing[] = [];
      for (const number of pagesOf(page.skip, limit, size)) {
        const paged = { ...query, fields, orderBy: 'id asc', pageSize: String(size), page: String(number) };
        rows.push(...things(await get(at, where, paged, signal), NAME));
      }
      return { total, rows: cut(rows, page.skip, page.limit, size).map((each) => rowOf(what, each, page.contract)) };
    },
    get: async (at, what, { id, contract }: PsaKey, signal) => {
      const { path, fields } = PLACES[what];
      const asked = question(at, `${path(contract ?? '')}/${id}`, { fields }, signal);
      const found = await askIfAny(outbound, productOf(at), asked);
      return found === undefined ? undefined : rowOf(what, thing(found), contract);
    },
    companyTypes: async (at, signal) => {
      const types = await few(at, 'company/companies/types', { fields: 'id,name', orderBy: 'id asc' }, signal);
      return types.map(({ id, name }) => ({ id: Number(id), name: textOf(name) }));
    },
    contractFields: async () => [],
    ticketChoices: async (at, signal) => {
      const fields = [];
      for (const [name, path] of [
        ['priority', 'service/priorities'],
        ['source', 'service/sources'],
      ] as const) {
        const values = await few(at, path, { fields: 'id,name', orderBy: 'id asc' }, signal);
        fields.push({ name, values: values.map((each) => ({ label: textOf(each.name), value: Number(each.id) })) });
      }
      return { fields, resources: [] };
    },
    findTicket: async (at, reference, signal) => {
      const conditions = `externalXRef="${reference}" and closedFlag=false`;
      const [found] = await few(at, 'service/tickets', { conditions, fields: 'id', pageSize: '1' }, signal);
      return found === undefined ? undefined : idOf(found.id);
    },
    openTicket: async (at, { company, reference, title, description, due, chosen }, signal) => {
      const { priority, source } = chosen;
      const body = {
        summary: title.slice(0, LONGEST_SUMMARY),
        initialDescription: description,
        company: { id: Number(company) },
        externalXRef: reference,
        priority: typeof priority === 'object' ? { id: priority.id } : undefined,
        source: source === undefined ? undefined : { id: source.id },
        // It takes no milliseconds.
        requiredDate: due?.replace(/\.\d+Z$/, 'Z'),
      };
      const asked: Question = { ...question(at, 'service/tickets', {}, signal), method: 'POST', body };
      return idOf(thing(await ask(outbound, productOf(at), asked)).id);
    },
  };
}

type Query = Readonly<Record<string, string | undefined>>;

function narrowed(what: PsaCollection, { types = [] }: PsaPage): Query {
  const ofTypes = what === 'companies' && types.length > 0;
  return {
    conditions: PLACES[what].only,
    // Types are a list of each company.
    childConditions: ofTypes ? `types/id in (${types.join(',')})` : undefined,
  };
}

function rowOf(what: PsaCollection, row: Thing, contract: string | undefined): PsaRow {
  const id = idOf(row.id);
  if (what === 'companies') return { id, name: textOf(row.name) };
  if (what === 'contracts') return { id, name: textOf(row.name), companyId: idOf(thing(row.company).id) };
  const name = textOf(thing(row.product).identifier, row.description);
  return { id, name, contractId: contract ?? idOf(row.agreementId) };
}

/** As Basic authentication has them (RFC 7617). */
const credentialsOf = ({ companyId, publicKey, privateKey }: ConnectWiseAccess): string =>
  Buffer.from(`${companyId}+${publicKey}:${privateKey}`).toString('base64');

const headersOf = (at: ConnectWiseAccess) => ({ authorization: `Basic ${credentialsOf(at)}`, clientId: at.clientId });

const productOf = (at: ConnectWiseAccess): Product => ({
  name: NAME,
  complaints: (body) => {
    const { message, errors } = thing(body);
    return [message, ...(Array.isArray(errors) ? (errors as unknown[]).map((each) => thing(each).message) : [])];
  },
  secrets: [credentialsOf(at), at.privateKey, at.publicKey, at.clientId],
});
