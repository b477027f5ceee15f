import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { kind } from '../../kit/kind.js';
import { resource } from '../../kit/resource.js';
import { Id } from '../../kit/schemas.js';
/** What the API answers (handbook 4.9). */
const answered = {
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 255, description: 'The workgroup. Unique on the LDAP server.' }),
    sid: Type.String({ maxLength: 64, description: 'The security identifier of the domain, as S-1-5-21-1-2-3.' }),
};
const SambaDomain = Type.Object(answered, { $id: 'SambaDomain' });
export const sambaDomain = kind({
    kind: 'samba_domain',
    label: 'Samba domain',
    /** As kept: with the LDAP server, which the routes name. */
    entity: Type.Object({ ...answered, server: Id }),
    idField: 'id',
    home: 'organization',
    nameField: 'name',
    // An organization has one LDAP server, so unique in the one is unique on the other.
    unique: [{ name: 'name', fold: true, message: 'Samba domain already exists' }],
    refs: { server: 'ldap_server' },
    indexed: ['server'],
});
export const kinds = { sambaDomain };
const { name, sid } = answered;
const id = Type.Optional(Type.String({ description: 'Not taken: clients send back what they have read.' }));
const SambaDomainInput = Type.Object({ name, sid, id }, { $id: 'SambaDomainInput' });
export const operations = resource(sambaDomain, {
    path: '/api/v2/ldapservers/{ldapserver_id}/sambadomains',
    family: v2,
    area: 'Samba Domains',
    reach: 'organization',
    read: 'servers.read',
    write: 'servers.write',
    list: { id: 'ldapservers_sambaDomainsList', title: 'List the Samba domains of an LDAP server', row: SambaDomain },
    get: { id: 'ldapservers_sambaDomainsGet', title: 'Get a Samba domain of an LDAP server', response: SambaDomain },
    create: {
        id: 'ldapservers_sambaDomainsPost',
        title: 'Create a Samba domain of an LDAP server',
        body: SambaDomainInput,
        response: SambaDomain,
    },
    put: {
        id: 'ldapservers_sambaDomainsPut',
        title: 'Replace a Samba domain of an LDAP server',
        put: 'replace',
        body: SambaDomainInput,
        response: SambaDomain,
    },
    remove: {
        id: 'ldapservers_sambaDomainsDelete',
        title: 'Delete a Samba domain of an LDAP server',
        response: null,
        otherStatuses: [200],
    },
});
