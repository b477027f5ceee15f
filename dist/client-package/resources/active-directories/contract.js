import { Type } from 'typebox';
import { v2 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { ActiveDirectory, Agent, AgentType, kept } from './entity.js';
export const activeDirectory = kind({
    kind: 'active_directory',
    label: 'Active Directory',
    entity: ActiveDirectory,
    idField: 'id',
    home: 'organization',
    graphType: 'active_directory',
    nameField: 'domain',
    unique: [{ name: 'domain', fold: true, message: 'Active Directory already exists' }],
    indexed: ['domain'],
    searchable: ['domain'],
    defaults: { useCase: 'UNSET', delegationState: 'DISABLED', groupsEnabled: false },
});
export const activeDirectoryAgent = kind({
    kind: 'active_directory_agent',
    label: 'Active Directory agent',
    /** As kept: with the directory, which the routes name, and the digest of its connect key. */
    entity: kept,
    idField: 'id',
    home: 'organization',
    nameField: 'hostname',
    unique: [{ name: 'connectKeyHash', across: 'server' }],
    refs: { directory: 'active_directory' },
    indexed: ['directory'],
    defaults: {
        agentType: 'SYNC',
        state: 'unsealed',
        hostname: '',
        version: '',
        contactAt: '',
        source_ip: '',
        idSourceId: '',
    },
});
export const kinds = { activeDirectory, activeDirectoryAgent };
const { domain, permission, primaryAgent, primaryImportAgent, updatedAt } = ActiveDirectory.properties;
const settings = bodyOf(ActiveDirectory, ['useCase', 'delegationState', 'groupsEnabled']).properties;
/** Clients send back what they have read: what the server says itself is not taken from them. */
const read = Type.Partial(Type.Object({ id: Type.String(), permission, primaryAgent, primaryImportAgent, updatedAt })).properties;
const area = 'Active Directory';
const agents = { area, family: v2, reach: 'organization' };
const agentsPath = '/api/v2/activedirectories/{activedirectory_id}/agents';
const ofAgents = resource(activeDirectoryAgent, {
    ...agents,
    path: agentsPath,
    param: 'agent_id',
    read: 'servers.read',
    write: 'servers.write',
    list: {
        id: 'activedirectories_agentsList',
        title: 'List the agents of an Active Directory',
        row: Agent,
        parameters: { filter: false, fields: false },
    },
    get: { id: 'activedirectories_agentsGet', title: 'Get an agent of an Active Directory', response: Agent },
    remove: { id: 'activedirectories_agentsDelete', title: 'Delete an agent of an Active Directory', response: null },
});
export const operations = {
    ...resource(activeDirectory, {
        path: '/api/v2/activedirectories',
        family: v2,
        area,
        reach: 'organization',
        read: 'servers.read',
        write: 'servers.write',
        list: { id: 'activedirectories_list', title: 'List Active Directories' },
        get: { id: 'activedirectories_get', title: 'Get an Active Directory' },
        create: {
            id: 'activedirectories_post',
            title: 'Create an Active Directory',
            body: Type.Object({ domain, ...settings, ...read }, { $id: 'ActiveDirectoryInput' }),
        },
        patch: {
            id: 'activedirectories_patch',
            title: 'Change an Active Directory',
            body: Type.Object(settings, { $id: 'ActiveDirectoryPatch' }),
        },
        remove: {
            id: 'activedirectories_delete',
            title: 'Delete an Active Directory',
            description: 'Takes its agents and associations with it.',
        },
    }),
    ...graphOperations({
        source: 'active_directory',
        path: '/api/v2/activedirectories/{activedirectory_id}',
        area,
        stem: 'activeDirectory',
        associations: ['user', 'user_group'],
        traversals: { usergroups: ['user_group'], users: ['user'] },
    }),
    agentsList: ofAgents.list,
    agentsGet: ofAgents.get,
    agentsDelete: ofAgents.remove,
    agentsPost: op({
        ...agents,
        id: 'activedirectories_agentsPost',
        method: 'POST',
        path: agentsPath,
        title: 'Create an agent of an Active Directory; its connect key is shown once',
        access: 'servers.write',
        body: Type.Object({ agentType: Type.Optional(AgentType) }, { $id: 'ActiveDirectoryAgentInput' }),
        status: 201,
        response: Type.Object({ ...Agent.properties, connectKey: Type.String({ description: 'With which the agent comes in. Shown once.' }) }, { $id: 'NewActiveDirectoryAgent' }),
        shownOnce: ['connectKey'],
    }),
};
