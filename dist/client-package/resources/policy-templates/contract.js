import { v2 } from '../../kit/dialects.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { PolicyTemplate, PolicyTemplateWithDetails } from './entity.js';
/** The catalogue of templates. It comes with the server: every organization has the same, and none can change it. */
const common = {
    method: 'GET',
    area: 'Policytemplates',
    family: v2,
    reach: 'organization',
    access: 'policies.read',
    status: 200,
};
export const kinds = {};
export const operations = {
    list: op({
        ...common,
        id: 'policytemplates_list',
        path: '/api/v2/policytemplates',
        title: 'List policy templates',
        query: listQuery(v2, {}),
        response: listResponse(v2, PolicyTemplate),
    }),
    get: op({
        ...common,
        id: 'policytemplates_get',
        path: '/api/v2/policytemplates/{id}',
        title: 'Get a policy template',
        description: 'With the fields that a policy of it has.',
        response: PolicyTemplateWithDetails,
    }),
};
