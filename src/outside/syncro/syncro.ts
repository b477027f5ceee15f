import type { OutboundPort } from '../../directory/ports.ts';
import type { PsaChoice, PsaCollection, PsaPage, PsaPort, PsaRow, SyncroAccess } from '../../directory/psa-port.ts';
import { ask, askIfAny, type Product, type Question } from '../psa/asking.ts';
import { cut, pagesOf } from '../psa/numbered-pages.ts';
import { idOf, textOf, thing, things, type Thing } from '../psa/reading.ts';

/**
 * Syncro's REST API, version 1: collections under their own name with `meta` (`total_entries`, `total_pages`, `per_page`),
 * `page` from 1, pages as large as Syncro makes them, and a bearer token.
 */
const NAME = 'Syncro';
/** Pages that are read of a collection whose length Syncro does not say. */
const MOST_PAGES = 400;
/** Of a subject, without our reference. */
const LONGEST_TITLE = 200;
/** Its priorities are the same for all customers. */
const PRIORITIES = ['0 Urgent', '1 High', '2 Normal', '3 Low'] as const;
const DONE = new Set(['Resolved', 'Invoiced', 'Closed']);

interface Sheet {
  readonly rows: readonly Thing[];
  /** Undefined where Syncro does not say. */
  readonly total: number | undefined;
  readonly size: number;
}

export function syncroOverHttp(outbound: OutboundPort): PsaPort<SyncroAccess> {
  const question = (at: SyncroAccess, path: string, signal?: AbortSignal): Question => ({
    url: `${at.baseUrl}/api/v1/${path}`,
    headers: { authorization: `Bearer ${at.apiToken}` },
    signal,
  });
  const get = async (at: SyncroAccess, path: string, signal?: AbortSignal): Promise<Thing> =>
    thing(await ask(outbound, productOf(at), question(at, path, signal)));

  async function sheet(at: SyncroAccess, name: string, page: number, signal?: AbortSignal): Promise<Sheet> {
    const { [name]: list, meta } = await get(at, `${name}?page=${page}`, signal);
    const rows = things(list, NAME);
    const { total_entries: total, per_page: size } = thing(meta);
    return {
      rows,
      total: typeof total === 'number' ? total : undefined,
      size: typeof size === 'number' && size > 0 ? size : Math.max(1, rows.length),
    };
  }

  /** All that a collection has, page by page to the first empty one. */
  async function every(at: SyncroAccess, name: string, signal?: AbortSignal): Promise<readonly Thing[]> {
    const first = await sheet(at, name, 1, signal);
    const found = [...first.rows];
    const pages = first.total === undefined ? MOST_PAGES : Math.ceil(first.total / first.size);
    for (let page = 2; page <= pages; page++) {
      const { rows } = await sheet(at, name, page, signal);
      if (rows.length === 0) break;
      found.push(...rows);
    }
    return found;
  }

  async function some(at: SyncroAccess, name: string, { skip, limit }: PsaPage, signal?: AbortSignal) {
    const first = await sheet(at, name, 1, signal);
    const { total, size } = first;
    if (total === undefined) {
      const all = await every(at, name, signal);
      return { total: all.length, rows: all.slice(skip, skip + limit) };
    }
    const rows: Thing[] = [];
    for (const page of pagesOf(skip, Math.max(0, Math.min(limit, total - skip)), size)) {
      rows.push(...(page === 1 ? first : await sheet(at, name, page, signal)).rows);
    }
    return { total, rows: cut(rows, skip, limit, size) };
  }

  const one = async (
    at: SyncroAccess,
    path: string,
    name: string,
    signal?: AbortSignal,
  ): Promise<Thing | undefined> => {
    const found = await askIfAny(outbound, productOf(at), question(at, path, signal));
    const { [name]: inner } = thing(found);
    return typeof inner === 'object' && inner !== null ? thing(inner) : undefined;
  };
  /** The lines of a recurring invoice. */
  const lines = async (at: SyncroAccess, contract: string, signal?: AbortSignal): Promise<readonly PsaRow[]> => {
    const schedule = await one(at, `schedules/${contract}`, 'schedule', signal);
    return things(schedule?.lines ?? [], NAME).map((line) => lineOf(line, contract));
  };

  return {
    check: async (at, signal) => {
      await sheet(at, 'customers', 1, signal);
      return at.baseUrl;
    },
    list: async (at, what, page, signal) => {
      if (what === 'services') {
        const all = await lines(at, page.contract ?? '', signal);
        return { total: all.length, rows: all.slice(page.skip, page.skip + page.limit) };
      }
      const { total, rows } = await some(at, what === 'companies' ? 'customers' : 'schedules', page, signal);
      return { total, rows: rows.map((row) => rowOf(what, row)) };
    },
    get: async (at, what, { id, contract }, signal) => {
      if (what === 'services') return (await lines(at, contract ?? '', signal)).find((line) => line.id === id);
      const found =
        what === 'companies'
          ? await one(at, `customers/${id}`, 'customer', signal)
          : await one(at, `schedules/${id}`, 'schedule', signal);
      return found === undefined ? undefined : rowOf(what, found);
    },
    companyTypes: async () => [],
    contractFields: async () => [],
    ticketChoices: async (at, signal) => {
      const {
        ticket_status_list: statuses,
        problem_types: problems,
        users,
      } = await get(at, 'tickets/settings', signal);
      const people = things(users ?? [], NAME).map(({ id, name }) => ({ label: textOf(name), value: Number(id) }));
      return {
        fields: [
          numbered('priority', PRIORITIES),
          numbered('status', statuses),
          numbered('problemType', problems),
          { name: 'user', values: people },
        ],
        resources: [],
      };
    },
    findTicket: async (at, reference, signal) => {
      const { tickets } = await get(at, `tickets?query=${encodeURIComponent(reference)}`, signal);
      // The search looks at all texts; the reference is in the subject of ours.
      const found = things(tickets, NAME).find(
        ({ subject, status }) => textOf(subject).includes(reference) && !DONE.has(textOf(status)),
      );
      return found === undefined ? undefined : idOf(found.id);
    },
    openTicket: async (at, { company, reference, title, description, due, chosen }, signal) => {
      const { priority, status } = chosen;
      const body = {
        customer_id: Number(company),
        subject: `${title.slice(0, LONGEST_TITLE)} [${reference}]`,
        problem_type: chosen.problemType,
        status: typeof status === 'string' ? status : 'New',
        priority: typeof priority === 'string' ? priority : undefined,
        user_id: chosen.userId,
        due_date: due,
        comments_attributes: [{ subject: 'Initial Issue', body: description, hidden: true, do_not_email: true }],
      };
      const asked: Question = { ...question(at, 'tickets', signal), method: 'POST', body };
      return idOf(thing(thing(await ask(outbound, productOf(at), asked)).ticket).id);
    },
  };
}

function rowOf(what: PsaCollection, row: Thing): PsaRow {
  const id = idOf(row.id);
  if (what === 'contracts') return { id, name: textOf(row.name), companyId: idOf(row.customer_id) };
  return { id, name: textOf(row.business_name, row.fullname, row.email) };
}

const lineOf = ({ id, name, description }: Thing, contract: string): PsaRow => ({
  id: idOf(id),
  name: textOf(name, description),
  contractId: contract,
});

/** Values that Syncro has by name alone, by their place. */
function numbered(name: string, labels: unknown): PsaChoice<number> {
  const texts = Array.isArray(labels) ? (labels as unknown[]).filter((label) => typeof label === 'string') : [];
  return { name, values: texts.map((label, value) => ({ label, value })) };
}

const productOf = ({ apiToken }: SyncroAccess): Product => ({
  name: NAME,
  complaints: (body) => {
    const { error, message, errors } = thing(body);
    return [error, message, errors].flat();
  },
  secrets: [apiToken],
});
