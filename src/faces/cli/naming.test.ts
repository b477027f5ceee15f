import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { isOfAgents, pathParameters } from '../../kit/op.ts';
import { operations } from '../../resources/catalogue.ts';
import * as registry from '../../resources/registry.ts';
import { CONTRACTS } from './contracts.ts';
import { contractsModule, indexText } from './generate.ts';
import { BUILT_IN } from './help.ts';
import { index, kindNamed } from './index.ts';
import { indexOf } from './naming.ts';
import { optionsOf } from './options.ts';

const commands = index().kinds.flatMap((kind) => kind.commands.map((command) => ({ kind, command })));
/** Parameters that are known by something else than an id or a name. */
const OTHERWISE = new Set(['triggername', 'workflow_instance_id', 'token']);
const STALE = 'npm run cli:index writes it anew';

describe('the index', () => {
  test('is what the registry says', () => {
    const kept = readFileSync(join(import.meta.dirname, 'index.json'), 'utf8');
    assert.ok(kept === indexText(), STALE);
    assert.deepEqual(index(), indexOf(registry));
  });

  test('loads the contract of every kind', async () => {
    const source = readFileSync(join(import.meta.dirname, '../../resources/registry.ts'), 'utf8');
    const kept = readFileSync(join(import.meta.dirname, 'contracts.ts'), 'utf8');
    assert.ok(kept === contractsModule(source), STALE);
    for (const [name, contract] of Object.entries(registry)) {
      const loaded = await CONTRACTS[name]?.();
      assert.equal(loaded?.operations, contract.operations, name);
    }
    assert.equal(Object.keys(CONTRACTS).length, Object.keys(registry).length);
  });

  test('has every operation that a person may open, and nothing else', () => {
    const offered = new Set(commands.map(({ command }) => command.operation));
    const declared = operations()
      .filter((operation) => !isOfAgents(operation))
      .map(({ id }) => id);
    assert.deepEqual([...offered].toSorted(), declared.toSorted());
  });
});

describe('names', () => {
  test('are unique, of kinds with their aliases and of commands', () => {
    const kinds = [
      ...index().kinds.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...BUILT_IN.map(({ name }) => name),
      'help',
      'version',
      '__complete',
    ];
    assert.deepEqual(
      kinds.filter((name, at) => kinds.indexOf(name) !== at),
      [],
    );
    const names = commands.map(({ kind, command }) => [kind.name, ...command.path].join(' '));
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    for (const name of [...kinds, ...names]) assert.match(name, /^(?:__)?[a-z0-9]+(?:[- ][a-z0-9]+)*$/);
  });

  test('are those that people know', () => {
    for (const [said, operation] of [
      ['users list', 'systemusers_list'],
      ['users update', 'systemusers_put'],
      ['devices lock', 'systems_commandBuiltinLock'],
      ['administrators list', 'users_list'],
      ['user-groups members add', 'graph_userGroupMembersPost'],
      ['user-groups replace', 'groups_user_put'],
      ['user-groups update', 'groups_user_patch'],
      ['user associations remove', 'graph_userAssociationsPost'],
      ['groups list', 'groups_list'],
      ['vault rotate', 'muster_vault_rotate'],
    ] as const) {
      const [kind = '', ...path] = said.split(' ');
      const found = kindNamed(kind)?.commands.find((command) => command.path.join(' ') === path.join(' '));
      assert.equal(found?.operation, operation, said);
    }
  });

  test('leave no option of a command to be meant twice', () => {
    for (const { kind, command } of commands) {
      const names = optionsOf(command).flatMap(({ long, short }) => [long, ...(short === undefined ? [] : [short])]);
      assert.equal(new Set(names).size, names.length, `${kind.name} ${command.path.join(' ')}: ${names.join(' ')}`);
    }
  });
});

describe('arguments', () => {
  test('are the parameters of the path, in their order', () => {
    const paths = new Map(operations().map(({ id, path }) => [id, path]));
    for (const { command } of commands) {
      const given = command.arguments.filter((argument) => argument.in === 'path').map(({ name }) => name);
      assert.deepEqual(given, pathParameters(paths.get(command.operation) ?? ''), command.operation);
    }
  });

  test('take names, wherever the kind has a list of what has names', () => {
    const { kinds, lookups } = index();
    const whole = new Set(operations().flatMap(({ id, path }) => (pathParameters(path).length === 0 ? [id] : [])));
    for (const kind of kinds) {
      const own = Object.entries(lookups).filter(
        ([id, { namespace }]) => namespace === kind.namespace && whole.has(id),
      );
      if (own.length === 0) continue;
      for (const command of kind.commands) {
        const [first] = command.arguments;
        if (first === undefined || OTHERWISE.has(first.name)) continue;
        assert.ok(
          first.lookup !== undefined,
          `${command.operation}: COLLECTIONS in naming.ts says where ${first.name} is listed`,
        );
      }
    }
    for (const { command } of commands) {
      const named = [...command.arguments.map(({ lookup }) => lookup), ...Object.values(command.refs)];
      for (const lookup of named) assert.ok(lookup === undefined || lookup === 'type' || lookups[lookup], lookup);
    }
    // Those that nobody would do without.
    for (const type of ['user', 'user_group', 'system', 'system_group', 'command', 'policy', 'application']) {
      assert.ok(lookups[index().types[type] ?? ''], type);
    }
  });
});
