import type { TObject } from 'typebox';
import { computedList } from '../../directory/computed-list.ts';
import { parseList } from '../../directory/lists.ts';
import type { PsaRows } from '../../directory/psa-port.ts';
import type { Document, Outcome, ReadContext, ReadRule, ValidInput } from '../../directory/types.ts';
import { invalidField, notFound } from '../../kit/errors.ts';
import { project } from '../../wire/filters/project.ts';
import { AdditionRow, CompanyRow, ContractRow, ScheduleRow, ServiceRow } from './bodies.ts';
import type { Product } from './entity.ts';
import type { Asked } from './products.ts';
import { asked as ask } from './refusals.ts';
import { opened, settingsOf } from './settle.ts';

/** Rows of a product that a filter or a sort looks at: the products can do neither as this API has it. */
const MOST_ROWS = 10_000;

type Rows = Extract<Outcome, { type: 'rows' }>;

/** The rows of a list under the name that the operation has for them. */
export function under(name: 'records' | 'results', { rows, total, fields, page }: Rows): Outcome {
  const shown = fields === undefined ? rows : rows.map((row) => project(row, fields, ['id']));
  return { type: 'value', value: { [name]: shown, totalCount: total }, total, page };
}

/** Rows that are at hand, as a list. */
export const listed = async (
  ctx: ReadContext,
  input: ValidInput,
  entity: TObject,
  rows: readonly Document[],
): Promise<Rows> => computedList(ctx, input, { entity, rows });

/** Rows that a product has, as a list: its own pages where that is enough, else all of them. */
export async function pagesOf(
  ctx: ReadContext,
  input: ValidInput,
  entity: TObject,
  fetch: (page: { readonly skip: number; readonly limit: number }) => Promise<PsaRows>,
): Promise<Rows> {
  const { skip, limit } = parseList(ctx.operation, input.rawQuery);
  const all = Object.keys(input.rawQuery).some((name) => /^(filter|sort)(\[|$)/.test(name));
  const page = all ? { skip: 0, limit: MOST_ROWS } : { skip, limit };
  const { total, rows } = await ask(() => fetch(page));
  if (all && total > MOST_ROWS) {
    throw invalidField(
      'filter',
      `there are more than ${MOST_ROWS} rows: read them page by page, without filter and sort`,
    );
  }
  const found = rows as readonly object[] as readonly Document[];
  return computedList(ctx, input, {
    entity,
    rows: all ? found : { length: total, slice: async () => found },
  });
}

/** Ids of the products are numbers; anything else is nothing that they have. */
export const isProductId = (id: string): boolean => /^\d{1,18}$/.test(id);

export const companies =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    const { entry, asked } = await opened(ctx, product, input);
    const { companyTypeIds: types } = settingsOf(entry);
    return under(
      'records',
      await pagesOf(ctx, input, CompanyRow, (page) => asked.list('companies', { ...page, types })),
    );
  };

export const companyTypes =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    const { asked } = await opened(ctx, product, input);
    const records = await ask(() => asked.companyTypes());
    return { type: 'value', value: { records, totalCount: records.length } };
  };

const contracts =
  (product: Product): ReadRule =>
  async (ctx, input) => {
    const { asked } = await opened(ctx, product, input);
    return under('results', await pagesOf(ctx, input, ContractRow, (page) => asked.list('contracts', page)));
  };

const contractFields: ReadRule = async (ctx, input) => {
  const { asked } = await opened(ctx, 'autotask', input);
  const results = await ask(() => asked.contractFields());
  return { type: 'value', value: { results, totalCount: results.length } };
};

const services: ReadRule = async (ctx, input) => {
  const { asked } = await opened(ctx, 'autotask', input);
  return under('results', await pagesOf(ctx, input, ServiceRow, (page) => asked.list('services', page)));
};

const additions: ReadRule = async (ctx, input) => {
  const { asked } = await opened(ctx, 'connectwise', input);
  const contract = input.params.agreement_ID ?? '';
  const isThere = isProductId(contract) && (await ask(() => asked.get('contracts', { id: contract })));
  if (isThere === false || isThere === undefined) throw notFound('agreement');
  const rows = await pagesOf(ctx, input, AdditionRow, async (page) => {
    const found = await asked.list('services', { ...page, contract });
    return { ...found, rows: found.rows.map(({ id, name }) => ({ id, name })) };
  });
  return under('results', rows);
};

/** The lines of a schedule of recurring invoices. */
async function linesOf(asked: Asked, contract: string): Promise<readonly Document[]> {
  const { rows } = await ask(() => asked.list('services', { skip: 0, limit: MOST_ROWS, contract }));
  return rows.map(({ id, name }) => ({ label: name, value: Number(id) }));
}

const billingOptions: ReadRule = async (ctx, input) => {
  const { asked } = await opened(ctx, 'syncro', input);
  const { rows, total, fields, page } = await pagesOf(ctx, input, ScheduleRow, async (wanted) => {
    const found = await asked.list('contracts', wanted);
    return {
      total: found.total,
      rows: found.rows.map((each) => ({ ...each, label: each.name, value: Number(each.id) })),
    };
  });
  // Each is a request of its own: for those alone that are answered.
  const values: Document[] = [];
  for (const { label, value } of rows) values.push({ label, lines: await linesOf(asked, String(value)), value });
  const shown = fields === undefined ? values : values.map((row) => project(row, fields, ['value']));
  return { type: 'value', value: { options: [{ name: 'schedule', values: shown }] }, total, page };
};

/** What all products have is in rules.ts. */
export const ownLists: Readonly<Record<string, ReadRule>> = {
  autotask_retrieveCompanyTypes: companyTypes('autotask'),
  connectwise_retrieveCompanyTypes: companyTypes('connectwise'),
  autotask_retrieveContracts: contracts('autotask'),
  connectwise_retrieveAgreements: contracts('connectwise'),
  autotask_retrieveContractsFields: contractFields,
  autotask_retrieveServices: services,
  connectwise_retrieveAdditions: additions,
  syncro_retrieveBillingMappingConfigurationOptions: billingOptions,
};
