import { Type, type Static } from 'typebox';
import { v1, type Family } from '../../kit/dialects.ts';
import { kind } from '../../kit/kind.ts';
import { itemQuery, listQuery, listResponse } from '../../kit/lists.ts';
import { op } from '../../kit/op.ts';
import { resource } from '../../kit/resource.ts';
import { Id, readOnly, untrusted } from '../../kit/schemas.ts';
import { SearchBody } from '../commands/entity.ts';

/** How a command ended on one device (handbook 4.7). It has the id of the queue entry that it is the end of. */
const CommandResult = Type.Object(
  {
    _id: Id,
    name: Type.String({ ...readOnly, description: 'Of the command, when it was run.' }),
    command: Type.String({ ...readOnly, description: 'The script that was run.' }),
    system: Type.String({ ...readOnly, ...untrusted, description: 'The host name of the device.' }),
    systemId: Type.String(readOnly),
    user: Type.String({ ...readOnly, description: 'The id of the user that it ran as.' }),
    sudo: Type.Boolean(readOnly),
    exitCode: Type.Integer({ ...readOnly, description: '0 is success; -1 where nothing ran or answered.' }),
    workflowId: Type.String({ ...readOnly, description: 'The id of the command.' }),
    workflowInstanceId: Type.String({ ...readOnly, description: 'The id of the run, as runCommand answers it.' }),
    requestTime: Type.String({ ...readOnly, format: 'date-time', description: 'When it was queued.' }),
    responseTime: Type.String({ ...readOnly, format: 'date-time', description: 'When the server learnt of its end.' }),
    files: Type.Array(Type.String(), { ...readOnly, description: 'Ids of the files that it had.' }),
    organization: Type.String(readOnly),
    response: Type.Object(
      {
        id: Type.String({ description: 'The id of the queue entry.' }),
        error: Type.String({ ...untrusted, description: 'Why it was not carried out; empty where it was.' }),
        data: Type.Object({ exitCode: Type.Integer(), output: Type.String(untrusted) }),
      },
      readOnly,
    ),
  },
  { $id: 'CommandResult' },
);
export type CommandResult = Static<typeof CommandResult>;

export const commandResult = kind({
  kind: 'command_result',
  label: 'Command result',
  entity: CommandResult,
  idField: '_id',
  home: 'organization',
  nameField: 'name',
  indexed: ['workflowId', 'workflowInstanceId', 'systemId', 'requestTime', 'responseTime'],
  searchable: ['name', 'command', 'system'],
});
export const kinds = { commandResult };

const common = { area: 'Command Results', reach: 'organization', access: 'commands.read', status: 200 } as const;
/** The one list of v1 that is bare and has pages (handbook 2.1). */
const bare = { ...v1, list: 'array' } as const satisfies Family;

export const operations = {
  ...resource(commandResult, {
    path: '/api/commandresults',
    family: v1,
    area: 'Command Results',
    reach: 'organization',
    read: 'commands.read',
    write: 'commands.write',
    list: { id: 'command_results_list', title: 'List command results', parameters: { search: true } },
    get: { id: 'command_results_get', title: 'Get a command result', query: itemQuery(v1) },
    remove: { id: 'command_results_delete', title: 'Delete a command result' },
  }),
  listOfCommand: op({
    ...common,
    id: 'commands_getResults',
    area: 'Commands',
    family: bare,
    method: 'GET',
    path: '/api/commands/{id}/results',
    title: 'List the results of a command',
    query: listQuery(bare, {}),
    response: listResponse(bare, CommandResult),
    verb: { name: 'list', kind: commandResult },
  }),
  search: op({
    ...common,
    id: 'search_commandresults_post',
    area: 'Search',
    family: v1,
    method: 'POST',
    path: '/api/search/commandresults',
    title: 'Search command results',
    query: listQuery(v1, {}),
    body: SearchBody,
    bodyOptional: true,
    readsOnly: true,
    response: listResponse(v1, CommandResult),
    verb: { name: 'search', kind: commandResult },
  }),
};
