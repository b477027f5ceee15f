import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { listQuery } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { AnyObject } from '../../kit/schemas.js';
/** What all kinds of directory have in common (handbook 4.13). */
const Directory = Type.Object({
    id: Type.String(),
    name: Type.String(),
    type: Type.Enum(['active_directory', 'g_suite', 'ldap_server', 'office_365', 'workday']),
    defaultDomain: Type.Object({ id: Type.String(), domain: Type.String() }),
    oAuthStatus: AnyObject,
}, { $id: 'Directory' });
/** Nothing is kept as one: it says which fields the list has. */
export const directory = kind({
    kind: 'directory',
    label: 'Directory',
    entity: Directory,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
});
export const operations = {
    list: op({
        id: 'directories_list',
        method: 'GET',
        path: '/api/v2/directories',
        title: 'List directories of every type',
        area: 'Directories',
        family: v2,
        reach: 'organization',
        access: 'servers.read',
        query: listQuery(v2, { filter: false }),
        status: 200,
        response: Type.Array(Directory),
    }),
};
