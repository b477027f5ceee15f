import { serverIdentity } from '../../../src/directory/identify.ts';
import type { Samples } from './sample.ts';

export const samples: Samples = {
  /** A command with a file ; one run of it on `system` is over, another waits. */
  make: async ({ post, id, server, organization }) => {
    const file = { name: 'a.txt', destination: '/tmp/a.txt', content: 'YQ==' };
    const { _id: commandFile } = await post<{ _id: string }>('/api/files', file);
    const { _id: command } = await post<{ _id: string }>('/api/commands', {
      name: 'Update',
      command: 'apt-get update',
      launchType: 'trigger',
      trigger: 'nightly',
      files: [commandFile],
    });
    const bind = (op: 'add' | 'remove') =>
      post(`/api/v2/commands/${command}/associations`, { op, type: 'system', id: id('system') });
    await bind('add');
    const over = await post<{ workflowInstanceId: string; queueIds: string[] }>('/api/runCommand', { _id: command });
    // No device is needed for a run whose time is over.
    const caller = { organization: undefined, door: 'test', requestId: 'test' };
    const identity = serverIdentity(server.provider, 'job');
    await server.built.directory.runJob(
      organization,
      'device_workflow_end',
      { id: over.workflowInstanceId },
      { ...caller, identity },
    );
    const waiting = await post<{ workflowInstanceId: string }>('/api/runCommand', { _id: command });
    // The suites bind them themselves.
    await bind('remove');
    return {
      command,
      commandFile,
      commandResult: over.queueIds[0] ?? '',
      commandTrigger: 'nightly',
      workflow: waiting.workflowInstanceId,
    };
  },
  // Without a user it runs as root, whose id has no digit but 0.
  reads: { 'command.user': (given) => given || '0'.repeat(24) },
  keeps: {
    'system_user>command': 'a command whose user is gone says so, and does not run',
    'system_user>search_commands_post': 'the command stays',
    'command>command_result': 'what a command did stays when it is gone',
    'command>queue_entry': 'what was sent to devices stays as long as what was sent at all',
    'command_result>queue_entry': 'a result is what came of an entry of the queue, with its id',
    'command_result>muster_queue_list': 'the entry stays',
    'command_result>muster_systemQueue_list': 'the entry stays',
  },
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
