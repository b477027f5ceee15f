import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createLog, describeError, LOG_LEVELS, type LogLevel } from './log.ts';

const written = (level: LogLevel): Record<string, unknown>[] => {
  let text = '';
  const log = createLog(level, (more) => {
    text += more;
  });
  log.debug('d');
  log.info('i', { ms: 2, absent: undefined });
  log.error('e');
  log.flush();
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('the log', () => {
  test('each level includes those before it', () => {
    const counts = LOG_LEVELS.map((level) => written(level).length);
    assert.deepEqual(counts, [0, 1, 2, 3]);
  });

  test('lines are JSON with time, level and message, in order', () => {
    const [info, error] = written('info');
    assert.match(String(info?.['time']), /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.deepEqual({ ...info, time: '' }, { time: '', level: 'info', message: 'i', ms: 2 });
    assert.equal(error?.['level'], 'error');
  });

  test('lines come out by themselves', async () => {
    let text = '';
    createLog('info', (more) => {
      text += more;
    }).info('later');
    assert.equal(text, '');
    await new Promise((resolve) => setImmediate(resolve));
    assert.match(text, /later/);
  });

  test('errors are told with their causes', () => {
    const told = describeError(new Error('outer', { cause: new Error('inner', { cause: 'text' }) }));
    assert.match(told, /outer[\s\S]*caused by: Error: inner[\s\S]*caused by: text/);
  });
});
