import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { Id, Text } from '../../kit/schemas.js';
/** Entries of one list at most. */
export const MOST_ENTRIES = 1000;
/** A named list of IP addresses (handbook 4.11), for the conditions of authentication policies. */
export const IpList = Type.Object({
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 1024, description: 'Unique, whatever the case.' }),
    description: Text,
    ips: Type.Array(Type.String({ maxLength: 100 }), {
        maxItems: MOST_ENTRIES,
        description: 'IPv4 and IPv6: single addresses, networks as `10.0.0.0/8`, and ranges as `10.0.0.1 - 10.0.0.9`. Kept as given.',
    }),
}, { $id: 'IPList' });
export const ipList = kind({
    kind: 'ip_list',
    label: 'IP list',
    entity: IpList,
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    unique: [{ name: 'name', fold: true, message: 'IP list already exists' }],
    indexed: ['name'],
    searchable: ['name', 'description'],
    defaults: { description: '', ips: [] },
});
export const kinds = { ipList };
const { name } = IpList.properties;
const rest = bodyOf(IpList, ['description', 'ips']).properties;
const IpListRequest = Type.Object({ name, ...rest }, { $id: 'IPListRequest' });
/** Clients may send the name of the answer's header, as the reference documents it; it asks for nothing. */
const counted = Type.Object({ 'x-total-count': Type.Optional(Type.Integer()) });
export const operations = resource(ipList, {
    path: '/api/v2/iplists',
    family: v2,
    area: 'IP Lists',
    reach: 'organization',
    read: 'authn.read',
    write: 'authn.write',
    list: { id: 'iplists_list', title: 'List IP lists', headers: counted },
    get: { id: 'iplists_get', title: 'Get an IP list' },
    create: { id: 'iplists_post', title: 'Create an IP list', body: IpListRequest },
    put: { id: 'iplists_put', title: 'Replace an IP list', put: 'replace', body: IpListRequest },
    patch: {
        id: 'iplists_patch',
        title: 'Change an IP list',
        body: Type.Object({ ...rest, name: Type.Optional(name) }, { $id: 'IPListPatch' }),
    },
    remove: {
        id: 'iplists_delete',
        title: 'Delete an IP list',
        description: 'In use or not. Authentication policies that name it stay as they are, and no address is in it any more.',
    },
});
