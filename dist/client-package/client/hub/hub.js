import { operations as accounts } from '../../resources/hub-accounts/contract.js';
import { operations as actions } from '../../resources/hub-actions/contract.js';
import { operations as connectors } from '../../resources/hub-connectors/contract.js';
import { operations as mappings } from '../../resources/hub-mappings/contract.js';
import { operations as plans } from '../../resources/hub-plans/contract.js';
import { operations as profiles } from '../../resources/hub-profiles/contract.js';
import { operations as projects } from '../../resources/hub-projects/contract.js';
import { operations as requests } from '../../resources/hub-requests/contract.js';
import { operations as runs } from '../../resources/hub-runs/contract.js';
import { operations as sessions } from '../../resources/hub-sessions/contract.js';
import { methodsOf } from '../methods.js';
import { transport } from '../transport.js';
import { endingsOf, matches, nameOf } from './names.js';
import { toolSet } from './tool-list.js';
import { toolOf } from './tool.js';
/** The hub's own operations, by what they are about. */
const OPERATIONS = { accounts, actions, connectors, mappings, plans, profiles, projects, requests, runs, sessions };
/** The most that a search is asked for; a set of few tools keeps what it has of those. */
const SEARCH_DEPTH = 100;
/**
 * A client of the hub of a Muster server: tools for agents, and the hub's own operations as typed methods.
 * @throws TypeError for options that cannot be meant
 */
export function createHub(options) {
    const { accountId, accountIds } = options;
    if (accountId !== undefined && accountIds !== undefined) {
        throw new TypeError('give an accountId or accountIds, not both');
    }
    const send = transport(options);
    const usual = accountIds ?? (accountId === undefined ? [] : [accountId]);
    const methods = Object.entries(OPERATIONS).map(([name, operations]) => [name, methodsOf(operations, send)]);
    return Object.freeze({
        ...Object.fromEntries(methods),
        fetchTools: async (filter = {}) => fetchTools(send, filter.accountIds ?? usual, filter),
    });
}
async function fetchTools(send, accountIds, filter) {
    const wanted = [...new Set(accountIds)];
    const endings = endingsOf(wanted);
    const owners = wanted.length > 1 ? await ownersOf(send, wanted, filter) : undefined;
    const run = async (input, options, reads) => send(reads ? { ...actions.rpc, readsOnly: true } : actions.rpc, input, options);
    const perAccount = await Promise.all((wanted.length === 0 ? [undefined] : wanted).map(async (account) => {
        const tools = [];
        for (const connector of await connectorsOf(send, account, filter)) {
            for (const action of connector.actions) {
                if (!isWanted(connector, action, filter))
                    continue;
                const name = nameOf(action.id, endings.get(account ?? '') ?? '');
                const owner = account === undefined ? undefined : owners?.get(account);
                const { organization, organizations } = filter;
                tools.push(toolOf(connector, action, { name, account, owner, organization, organizations }, run));
            }
        }
        return tools;
    }));
    return toolSet(perAccount.flat(), finder(send));
}
/** Whom accounts are of, for models that have to choose between them. */
async function ownersOf(send, accountIds, filter) {
    const entries = accountIds.map(async (id) => {
        const { body } = await send(accounts.get, { params: { id } }, signalOf(filter));
        const { label, origin_owner_name: owner } = body;
        return [id, `${label ?? owner} (account ${id})`];
    });
    return new Map(await Promise.all(entries));
}
/** Every connector that an account offers, page by page. */
async function connectorsOf(send, account, filter) {
    const rows = [];
    const seen = new Set();
    let next;
    for (;;) {
        const query = {
            group_by: 'connector',
            include: 'action_details',
            filter: { account_ids: account, connectors: filter.connectors?.join(','), action_key: filter.actions },
            next,
        };
        const page = (await send(actions.list, { query }, signalOf(filter))).body;
        rows.push(...page.data);
        next = page.next ?? undefined;
        // A cursor that comes back would never end.
        if (next === undefined || seen.has(next))
            return rows;
        seen.add(next);
    }
}
const signalOf = ({ signal }) => signal === undefined ? {} : { signal };
function isWanted(connector, action, filter) {
    const { connectors, categories, actions, readOnly } = filter;
    if (readOnly === true && action.effect !== 'read')
        return false;
    if (connectors !== undefined && !connectors.includes(connector.key))
        return false;
    if (actions !== undefined && !actions.some((glob) => matches(glob, action.id)))
        return false;
    if (categories === undefined)
        return true;
    return categories.some((each) => each.toLowerCase() === action.category.toLowerCase());
}
const finder = (send) => async (query, { topK, signal }) => {
    const body = { query, top_k: Math.max(topK, SEARCH_DEPTH) };
    const { body: answer } = await send(actions.search, { body }, signalOf({ signal }));
    return answer.results.map(({ id }) => id);
};
