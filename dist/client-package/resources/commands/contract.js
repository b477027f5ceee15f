import { Type } from 'typebox';
import { v1, v2 } from '../../kit/dialects.js';
import { graphOperations } from '../../kit/graph-operations.js';
import { kind } from '../../kit/kind.js';
import { itemQuery, listQuery, listResponse } from '../../kit/lists.js';
import { op } from '../../kit/op.js';
import { bodyOf, resource } from '../../kit/resource.js';
import { AnyObject, Id } from '../../kit/schemas.js';
import { workflow } from '../device-queue/contract.js';
import { Command, COMMAND_DEFAULTS, CommandRun, CommandWorkflow, SearchBody } from './entity.js';
export const command = kind({
    kind: 'command',
    label: 'Command',
    entity: Command,
    idField: '_id',
    home: 'organization',
    graphType: 'command',
    nameField: 'name',
    unique: [{ name: 'trigger', message: 'Another command has this trigger' }],
    indexed: ['name', 'launchType'],
    searchable: ['name', 'command', 'description', 'trigger'],
    defaults: COMMAND_DEFAULTS,
});
export const kinds = { command };
const { name, command: script } = Command.properties;
const fields = bodyOf(Command, [
    'aiGenerated',
    'commandRunners',
    'commandType',
    'description',
    'files',
    'filesS3',
    'launchType',
    'listensTo',
    'organization',
    'schedule',
    'scheduleRepeatType',
    'scheduleTimezone',
    'scheduleYear',
    'shell',
    'sudo',
    'systems',
    'template',
    'templatingRequired',
    'timeToLiveSeconds',
    'timeout',
    'trigger',
    'user',
]).properties;
const CommandPost = Type.Object({ name, command: script, ...fields }, { $id: 'CommandPost' });
const CommandPut = Type.Object({ name: Type.Optional(name), command: Type.Optional(script), ...fields }, { $id: 'CommandPut' });
const common = { area: 'Commands', reach: 'organization' };
/** Wrapped, unlike other lists of v2 (handbook 2.2). */
const wrapped = { ...v2, list: 'wrapper', links: false };
const byWorkflow = {
    ...common,
    family: wrapped,
    method: 'GET',
    access: 'commands.read',
    status: 200,
    response: listResponse(wrapped, CommandWorkflow),
    verb: { name: 'list', kind: workflow },
};
const someIds = Type.Optional(Type.Array(Id, { minItems: 1, maxItems: 10_000 }));
export const operations = {
    ...resource(command, {
        ...common,
        path: '/api/commands',
        family: v1,
        read: 'commands.read',
        write: 'commands.write',
        list: { id: 'commands_list', title: 'List commands', parameters: { search: true } },
        get: {
            id: 'commands_get',
            title: 'Get a command',
            query: Type.Pick(itemQuery(v1), ['fields']),
        },
        create: { id: 'commands_post', title: 'Create a command', body: CommandPost },
        put: {
            id: 'commands_put',
            title: 'Replace a command',
            description: 'What the body leaves out goes back to its default, except for the name and the script. A changed schedule starts anew.',
            put: 'replace',
            body: CommandPut,
        },
        remove: {
            id: 'commands_delete',
            title: 'Delete a command',
            description: 'Cancels its schedule, and its runs where no system got them yet. Results stay.',
        },
    }),
    run: op({
        ...common,
        id: 'Commands_Run',
        family: v1,
        method: 'POST',
        path: '/api/runCommand',
        title: 'Run a command',
        description: 'On every system that it is bound to, directly or through a group; or on those of them that the request names.',
        access: 'commands.run',
        body: Type.Object({
            _id: Type.Optional(Type.String()),
            systemIds: someIds,
            systems: someIds,
            systemGroups: someIds,
        }, { $id: 'RunCommand' }),
        status: 200,
        bodyOptional: true,
        response: CommandRun,
    }),
    trigger: op({
        ...common,
        id: 'command_trigger_webhook_post',
        area: 'Command Triggers',
        family: v1,
        method: 'POST',
        path: '/api/command/trigger/{triggername}',
        title: 'Call a command trigger',
        description: 'Runs the command that has this trigger, and whose launch type is trigger, on the systems that it is bound to. The ' +
            'properties of the body are variables of its environment. A trigger that no command has triggers nothing.',
        access: 'commands.run',
        params: Type.Object({ triggername: Type.String({ minLength: 1, maxLength: 1024 }) }),
        // The official module sends its variables as a form.
        consumes: 'form',
        body: AnyObject,
        bodyOptional: true,
        tolerant: true,
        status: 200,
        response: Type.Object({ triggered: Type.Array(Type.String()) }, { $id: 'CommandTriggered' }),
    }),
    search: op({
        ...common,
        id: 'search_commands_post',
        area: 'Search',
        family: v1,
        method: 'POST',
        path: '/api/search/commands',
        title: 'Search commands',
        access: 'commands.read',
        query: listQuery(v1, {}),
        body: SearchBody,
        bodyOptional: true,
        readsOnly: true,
        status: 200,
        response: listResponse(v1, Command),
        verb: { name: 'search', kind: command },
    }),
    queued: op({
        ...byWorkflow,
        id: 'commands_getQueuedCommandsByWorkflow',
        path: '/api/v2/queuedcommand/workflows',
        title: 'List orders that systems have not all carried out',
        query: listQuery(wrapped, { fields: false, search: true }),
    }),
    completed: op({
        ...byWorkflow,
        id: 'commands_listResultsByWorkflow',
        area: 'Command Results',
        path: '/api/v2/commandresult/workflows',
        title: 'List orders that have results',
        query: listQuery(wrapped, { fields: false }),
    }),
    cancel: op({
        ...common,
        id: 'commands_cancelQueuedCommandsByWorkflowInstanceId',
        family: v2,
        method: 'DELETE',
        path: '/api/v2/commandqueue/{workflow_instance_id}',
        title: 'Cancel an order where no system got it yet',
        access: 'commands.run',
        status: 204,
        response: null,
        dangerous: true,
    }),
    ...graphOperations({
        source: 'command',
        path: '/api/v2/commands/{command_id}',
        area: 'Commands',
        stem: 'command',
        associations: ['system', 'system_group', 'password_manager_item'],
        traversals: { systems: ['system'], systemgroups: ['system_group'] },
    }),
};
