import { serverIdentity } from '../../../src/directory/identify.ts';
import type { Making, Samples } from './sample.ts';

type Run = { readonly workflowInstanceId: string; readonly queueIds: readonly string[] };

/** A run of a command on `system`, to which it is bound only for a moment: the suites bind it themselves. */
async function newRun({ post, id, server, organization }: Making, command: string): Promise<Run> {
  const edge = { type: 'system', id: id('system') };
  const path = `/api/v2/commands/${command}/associations`;
  const bound = await server.api('POST', path, { op: 'add', ...edge }, { 'x-org-id': organization });
  const run = await post<Run>('/api/runCommand', { _id: command, systemIds: [id('system')] });
  if (bound.status === 204) await post(path, { op: 'remove', ...edge });
  return run;
}

/** One that is over: no device is needed where its time is. */
async function newResult(at: Making, command: string): Promise<string> {
  const { workflowInstanceId: id, queueIds } = await newRun(at, command);
  const { server, organization } = at;
  const caller = { organization: undefined, door: 'test', requestId: 'test' };
  const identity = serverIdentity(server.provider, 'job');
  await server.built.directory.runJob(organization, 'device_workflow_end', { id }, { ...caller, identity });
  return queueIds[0] ?? '';
}

const newFile = async ({ post }: Making, n = 0): Promise<string> =>
  (await post<{ _id: string }>('/api/files', { name: `f${n}`, destination: `/tmp/f${n}`, content: 'YQ==' }))._id;

async function addFile(at: Making, n: number): Promise<void> {
  const path = `/api/commands/${at.id('command')}`;
  const { files, ...rest } = await at.post<{ readonly files: string[] }>(path, undefined, 'GET');
  await at.post(path, { ...rest, files: [...files, await newFile(at, n)] }, 'PUT');
}

export const samples: Samples = {
  /** A command with a file; one run of it is over, another waits. */
  make: async (at) => {
    const commandFile = await newFile(at);
    const { _id: command } = await at.post<{ _id: string }>('/api/commands', {
      name: 'Update',
      command: 'apt-get update',
      launchType: 'trigger',
      trigger: 'nightly',
      files: [commandFile],
    });
    return {
      command,
      commandFile,
      commandResult: await newResult(at, command),
      commandTrigger: 'nightly',
      workflow: (await newRun(at, command)).workflowInstanceId,
    };
  },
  makes: { command_result: (at) => newResult(at, at.id('command')) },
  values: { 'command.trigger': (n) => `trigger${n}` },
  rows: {
    commands_getResults: (at) => newResult(at, at.id('command')),
    command_file_get: addFile,
    commands_getQueuedCommandsByWorkflow: (at) => newRun(at, at.id('command')),
    commands_listResultsByWorkflow: (at) => newResult(at, at.id('command')),
  },
  keeps: {
    'command.user': 'the command does not run until it is said anew as whom',
    'command_result.user': 'it ran as that user',
    'command_result.workflowId': 'results outlive their command',
    'command_result.files': 'it had those files',
    'device_workflow.command': 'results outlive their command',
    'command>queue_entry': 'what was sent to devices stays as long as anything does that was sent',
    'command_result>queue_entry': 'a result is what came of an entry of the queue, and has its id',
    'device_workflow_payload.shown': 'it is what results are made of',
  },
  // Without a user it runs as root, whose id has no digit but 0.
  reads: { 'command.user': (given) => given || '0'.repeat(24) },
  segments: {
    'api/commands': 'command',
    'api/v2/commands': 'command',
    'api/files/command': 'command',
    'api/command/trigger': 'commandTrigger',
    commandqueue: 'workflow',
    commandresults: 'commandResult',
  },
  nodes: { command: 'command' },
  bodies: {
    commands_post: ({ id }) => ({ name: 'Clean', command: 'apt-get clean', commandType: 'linux', user: id('user') }),
    commands_put: ({ id }) => ({ name: 'Update', command: 'apt-get update', files: [id('commandFile')] }),
    Commands_Run: ({ id }) => ({ _id: id('command'), systemIds: [id('system')] }),
    command_trigger_webhook_post: () => ({ environment: 'production' }),
    command_file_post: () => ({ name: 'b.txt', destination: '/tmp/b.txt', content: 'Yg==' }),
    search_commands_post: () => ({ filter: {} }),
    search_commandresults_post: () => ({ filter: {} }),
  },
};
