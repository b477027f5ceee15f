import { CloudError } from '../../directory/cloud-port.ts';
import type { OutboundPort } from '../../directory/ports.ts';
import type { AutotaskAccess, PsaChoice, PsaCollection, PsaPage, PsaPort, PsaRow } from '../../directory/psa-port.ts';
import { ask, askIfAny, type Product } from '../psa/asking.ts';
import { countOf, idOf, textOf, thing, things, type Thing } from '../psa/reading.ts';
import { ticketOf } from './ticket.ts';

/**
 * Autotask PSA's REST API, version 1.0: `GET /v1.0/<Entity>/query?search=<JSON>`, pages of 500 by `nextPageUrl`, counts by
 * `/query/count`, values of pick lists by `/entityInformation/fields`, and the zone of a user by `/zoneInformation`.
 */
const NAME = 'Autotask';
const LARGEST_PAGE = 500;
/** Pages that are read of one query: more is a loop. */
const MOST_PAGES = 1_000;
/** Ids in one `in`. */
const MOST_IDS = 200;

interface Condition {
  readonly op: 'eq' | 'noteq' | 'in' | 'exist';
  readonly field: string;
  readonly value?: unknown;
}
interface Search {
  readonly filter: readonly Condition[];
  readonly fields: readonly string[];
}

const ENTITIES = { companies: 'Companies', contracts: 'Contracts', services: 'ContractServices' } as const;
const FIELDS: Readonly<Record<PsaCollection, readonly string[]>> = {
  companies: ['id', 'companyName'],
  contracts: ['id', 'contractName', 'companyID'],
  services: ['id', 'contractID', 'serviceID', 'invoiceDescription'],
};
/** The status of a contract that counts, and of a ticket that is done: the same for all customers. */
const ACTIVE = 1;
const COMPLETE = 5;
/** What a ticket can be given, by our names of its pick lists. */
const TICKET_FIELDS: Readonly<Record<string, string>> = {
  priority: 'priority',
  queueID: 'queue',
  source: 'source',
  status: 'status',
};

export function autotaskOverHttp(outbound: OutboundPort): PsaPort<AutotaskAccess> {
  const get = async (at: AutotaskAccess, path: string, signal?: AbortSignal): Promise<Thing> =>
    thing(await ask(outbound, productOf(at), { url: `${at.baseUrl}/v1.0/${path}`, headers: headersOf(at), signal }));

  /** Every row in turn, page by page. */
  async function* rowsOf(at: AutotaskAccess, entity: string, search: Search, size: number, signal?: AbortSignal) {
    let url = `${at.baseUrl}/v1.0/${entity}/query?search=${encodeURIComponent(
      JSON.stringify({ MaxRecords: size, IncludeFields: search.fields, filter: search.filter }),
    )}`;
    for (let read = 0; read < MOST_PAGES; read++) {
      const page = thing(await ask(outbound, productOf(at), { url, headers: headersOf(at), signal }));
      yield things(page.items, NAME);
      const next = textOf(thing(page.pageDetails).nextPageUrl);
      if (next === '') return;
      // The secret goes nowhere else.
      if (URL.parse(next)?.origin !== new URL(at.baseUrl).origin) {
        throw new CloudError('broken', `${NAME} names a next page on another host`);
      }
      url = next;
    }
    throw new CloudError('broken', `${NAME} names more than ${MOST_PAGES} pages`);
  }

  async function every(at: AutotaskAccess, entity: string, search: Search, signal?: AbortSignal): Promise<Thing[]> {
    const found: Thing[] = [];
    for await (const page of rowsOf(at, entity, search, LARGEST_PAGE, signal)) found.push(...page);
    return found;
  }

  /** Those with one of these ids, by id. */
  async function byId(
    at: AutotaskAccess,
    entity: string,
    fields: readonly string[],
    ids: readonly string[],
    signal?: AbortSignal,
  ): Promise<ReadonlyMap<string, Thing>> {
    const found = new Map<string, Thing>();
    const wanted = [...new Set(ids)].filter((id) => id !== '');
    for (let from = 0; from < wanted.length; from += MOST_IDS) {
      const value = wanted.slice(from, from + MOST_IDS).map(Number);
      const search = { filter: [{ op: 'in', field: 'id', value }], fields: ['id', ...fields] } as const;
      for (const each of await every(at, entity, search, signal)) found.set(idOf(each.id), each);
    }
    return found;
  }

  /** A contract's service has the name of what is sold. */
  async function rowsNamed(
    at: AutotaskAccess,
    what: PsaCollection,
    items: readonly Thing[],
    signal?: AbortSignal,
  ): Promise<readonly PsaRow[]> {
    if (what === 'companies') return items.map(({ id, companyName }) => ({ id: idOf(id), name: textOf(companyName) }));
    if (what === 'contracts') {
      return items.map(({ id, contractName, companyID }) => ({
        id: idOf(id),
        name: textOf(contractName),
        companyId: idOf(companyID),
      }));
    }
    const sold = await byId(
      at,
      'Services',
      ['name'],
      items.map(({ serviceID }) => idOf(serviceID)),
      signal,
    );
    return items.map(({ id, contractID, serviceID, invoiceDescription }) => ({
      id: idOf(id),
      name: textOf(sold.get(idOf(serviceID))?.name, invoiceDescription),
      contractId: idOf(contractID),
    }));
  }

  const pickLists = async (at: AutotaskAccess, entity: string, signal?: AbortSignal) => {
    const { fields } = await get(at, `${entity}/entityInformation/fields`, signal);
    return things(fields, NAME)
      .filter(({ isPickList }) => isPickList === true)
      .map(({ name, picklistValues }): PsaChoice<string> => ({
        name: textOf(name),
        values: things(picklistValues ?? [], NAME)
          .filter(({ isActive }) => isActive !== false)
          .map(({ label, value }) => ({ label: textOf(label), value: idOf(value) })),
      }));
  };

  /** Who may be given tickets, with the roles in which. */
  async function resources(at: AutotaskAccess, signal?: AbortSignal) {
    const active: Condition = { op: 'eq', field: 'isActive', value: true };
    const people = await every(
      at,
      'Resources',
      { filter: [active], fields: ['id', 'firstName', 'lastName', 'email'] },
      signal,
    );
    const held = await every(
      at,
      'ResourceServiceDeskRoles',
      { filter: [active], fields: ['id', 'resourceID', 'roleID'] },
      signal,
    );
    const roles = await byId(
      at,
      'Roles',
      ['name'],
      held.map(({ roleID }) => idOf(roleID)),
      signal,
    );
    return people.map(({ id, firstName, lastName, email }) => ({
      id: Number(id),
      name: textOf([firstName, lastName].filter((part) => typeof part === 'string').join(' '), email),
      roles: held
        .filter(({ resourceID }) => idOf(resourceID) === idOf(id))
        .map(({ roleID }) => ({ label: textOf(roles.get(idOf(roleID))?.name), value: Number(roleID) })),
    }));
  }

  return {
    check: async (at, signal) => {
      const baseUrl = await zoneOf(outbound, at, signal);
      await get({ ...at, baseUrl }, countPath('Companies', filterOf('companies', {})), signal);
      return baseUrl;
    },
    list: async (at, what, page, signal) => {
      const filter = filterOf(what, page);
      const wanted = page.skip + page.limit;
      const items: Thing[] = [];
      let whole = false;
      if (page.limit > 0) {
        const size = Math.min(LARGEST_PAGE, wanted);
        whole = true;
        for await (const rows of rowsOf(at, ENTITIES[what], { filter, fields: FIELDS[what] }, size, signal)) {
          items.push(...rows);
          whole = items.length < wanted;
          if (!whole) break;
        }
      }
      // Where the rows came to an end their number is known.
      const total = whole
        ? items.length
        : countOf((await get(at, countPath(ENTITIES[what], filter), signal)).queryCount, NAME);
      return { total, rows: await rowsNamed(at, what, items.slice(page.skip, wanted), signal) };
    },
    get: async (at, what, { id, contract }, signal) => {
      const url = `${at.baseUrl}/v1.0/${ENTITIES[what]}/${id}`;
      const found = await askIfAny(outbound, productOf(at), { url, headers: headersOf(at), signal });
      const { item } = thing(found);
      if (typeof item !== 'object' || item === null) return undefined;
      const [row] = await rowsNamed(at, what, [thing(item)], signal);
      return contract === undefined || row?.contractId === contract ? row : undefined;
    },
    companyTypes: async (at, signal) => {
      const types = (await pickLists(at, 'Companies', signal)).find(({ name }) => name === 'companyType');
      return (types?.values ?? []).map(({ label, value }) => ({ id: Number(value), name: label }));
    },
    contractFields: (at, signal) => pickLists(at, 'Contracts', signal),
    ticketChoices: async (at, signal) => {
      const lists = await pickLists(at, 'Tickets', signal);
      const fields = lists.flatMap(({ name, values }) => {
        const ours = TICKET_FIELDS[name];
        if (ours === undefined) return [];
        return [{ name: ours, values: values.map(({ label, value }) => ({ label, value: Number(value) })) }];
      });
      return { fields, resources: await resources(at, signal) };
    },
    findTicket: async (at, reference, signal) => {
      const filter: readonly Condition[] = [
        { op: 'eq', field: 'externalID', value: reference },
        { op: 'noteq', field: 'status', value: COMPLETE },
      ];
      const [found] = await every(at, 'Tickets', { filter, fields: ['id'] }, signal);
      return found === undefined ? undefined : idOf(found.id);
    },
    openTicket: async (at, ticket, signal) => {
      const url = `${at.baseUrl}/v1.0/Tickets`;
      const asked = { method: 'POST', url, headers: headersOf(at), body: ticketOf(ticket), signal } as const;
      return idOf(thing(await ask(outbound, productOf(at), asked)).itemId);
    },
  };
}

function filterOf(what: PsaCollection, { types = [], contract }: Partial<PsaPage>): readonly Condition[] {
  if (what === 'contracts') return [{ op: 'eq', field: 'status', value: ACTIVE }];
  if (what === 'services') {
    return contract === undefined
      ? [{ op: 'exist', field: 'id' }]
      : [{ op: 'eq', field: 'contractID', value: Number(contract) }];
  }
  const active: Condition = { op: 'eq', field: 'isActive', value: true };
  return types.length === 0 ? [active] : [active, { op: 'in', field: 'companyType', value: types }];
}

const countPath = (entity: string, filter: readonly Condition[]): string =>
  `${entity}/query/count?search=${encodeURIComponent(JSON.stringify({ filter }))}`;

const headersOf = ({ integrationCode, username, secret }: AutotaskAccess): Readonly<Record<string, string>> => ({
  ApiIntegrationCode: integrationCode,
  UserName: username,
  Secret: secret,
});

const productOf = ({ secret, integrationCode }: AutotaskAccess): Product => ({
  name: NAME,
  complaints: (body) => {
    const { errors } = thing(body);
    return Array.isArray(errors) ? (errors as unknown[]) : [];
  },
  secrets: [secret, integrationCode],
});

/** The base URL of the user's zone. It is asked for without credentials. */
async function zoneOf(outbound: OutboundPort, at: AutotaskAccess, signal?: AbortSignal): Promise<string> {
  const url = `${at.baseUrl}/v1.0/zoneInformation?user=${encodeURIComponent(at.username)}`;
  const zone = textOf(thing(await ask(outbound, productOf(at), { url, headers: {}, signal })).url).replace(/\/+$/, '');
  if (!isTrusted(zone, at.baseUrl)) {
    throw new CloudError('broken', `${NAME} names no zone of this user that could be trusted`);
  }
  return zone;
}

/** The secret goes to who was asked for the zone or to its siblings, and never from https to http. */
function isTrusted(zone: string, baseUrl: string): boolean {
  const [asked, given] = [new URL(baseUrl), URL.parse(zone)];
  if (given === null || given.origin === asked.origin) return given !== null;
  const parent = asked.hostname.split('.').slice(1).join('.');
  const hasSiblings = parent.includes('.') && !/^[\d.]+$/.test(parent);
  return hasSiblings && given.protocol === 'https:' && given.hostname.endsWith(`.${parent}`);
}
