import { transport } from '../transport.js';
import { listActions, runAction, searchActions } from './operations.js';
import { endingsOf, matches, nameOf } from './names.js';
import { toolSet } from './tool-list.js';
import { categoriesOf, toolOf } from './tool.js';
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
    return Object.freeze({
        fetchTools: async (filter = {}) => fetchTools(send, filter.accountIds ?? usual, filter),
    });
}
async function fetchTools(send, accountIds, filter) {
    const accounts = [...new Set(accountIds)];
    const endings = endingsOf(accounts);
    const run = async (input, options, reads) => send(reads ? { ...runAction, readsOnly: true } : runAction, input, options);
    const perAccount = await Promise.all((accounts.length === 0 ? [undefined] : accounts).map(async (account) => {
        const tools = [];
        for (const connector of await connectorsOf(send, account, filter)) {
            for (const action of connector.actions ?? []) {
                if (!isWanted(connector, action, filter))
                    continue;
                const name = nameOf(action.id, endings.get(account ?? '') ?? '');
                const { organization, organizations } = filter;
                tools.push(toolOf(connector, action, { name, account, organization, organizations }, run));
            }
        }
        return tools;
    }));
    return toolSet(perAccount.flat(), finder(send));
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
            filter: { account_ids: account, connectors: filter.connectors?.join(',') },
            next,
        };
        const options = filter.signal === undefined ? {} : { signal: filter.signal };
        const page = (await send(listActions, { query }, options)).body;
        rows.push(...(page.data ?? []));
        next = page.next ?? undefined;
        // A cursor that comes back would never end.
        if (next === undefined || next === '' || seen.has(next))
            return rows;
        seen.add(next);
    }
}
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
    const own = categoriesOf(connector, action).map((each) => each.toLowerCase());
    return categories.some((each) => own.includes(each.toLowerCase()));
}
const finder = (send) => async (query, { topK, signal }) => {
    const body = { query, top_k: Math.max(topK, SEARCH_DEPTH) };
    const { body: answer } = await send(searchActions, { body }, signal === undefined ? {} : { signal });
    return answer.results.map(({ id }) => id);
};
