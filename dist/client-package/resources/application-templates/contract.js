import { v1 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { ApplicationTemplate } from './entity.js';
/** Not in the registry's `kinds`: nothing of it is stored. It says what lists of templates can be filtered by. */
export const applicationTemplate = kind({
    kind: 'application_template',
    label: 'Application template',
    entity: ApplicationTemplate,
    idField: '_id',
    home: 'organization',
    nameField: 'name',
    searchable: ['name', 'displayName', 'keywords'],
});
const common = {
    method: 'GET',
    area: 'Application Templates',
    family: v1,
    // The same for all; the organization only says which of them it has used.
    reach: 'provider',
    acceptsOrganizationHeader: true,
    access: 'applications.read',
    status: 200,
};
export const operations = {
    list: op({
        ...common,
        id: 'application_templates_list',
        path: '/api/application-templates',
        title: 'List application templates',
        description: 'By name unless sorted otherwise.',
        query: listQuery(v1, { search: true }),
        response: listResponse(v1, ApplicationTemplate),
    }),
    get: op({
        ...common,
        id: 'application_templates_get',
        path: '/api/application-templates/{id}',
        title: 'Get an application template',
        description: '`filter` makes one that does not match missing; `limit`, `skip` and `sort` are taken and mean nothing.',
        query: listQuery(v1, {}),
        response: ApplicationTemplate,
    }),
};
