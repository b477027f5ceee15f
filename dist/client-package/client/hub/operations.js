import { hub } from '../../kit/dialects.js';
import { op } from '../../kit/op.js';
/** The three operations that tools are made with. */
const common = { family: hub, area: 'Hub', reach: 'provider', status: 200, response: null };
export const listActions = op({
    ...common,
    id: 'hub_actions_list',
    method: 'GET',
    path: '/hub/actions',
    title: 'List actions',
    access: 'hub.read',
});
export const searchActions = op({
    ...common,
    id: 'hub_actions_search',
    method: 'POST',
    path: '/hub/actions/search',
    title: 'Search actions',
    access: 'hub.read',
    readsOnly: true,
});
export const runAction = op({
    ...common,
    id: 'hub_actions_rpc',
    method: 'POST',
    path: '/hub/actions/rpc',
    title: 'Run an action',
    access: 'hub.run',
});
