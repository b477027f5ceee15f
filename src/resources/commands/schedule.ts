import { Cron } from 'croner';
import { invalidField } from '../../kit/errors.ts';
import type { Command } from './entity.ts';

/** When a command runs by itself. */
export type Schedule = Pick<
  Command,
  'launchType' | 'schedule' | 'scheduleRepeatType' | 'scheduleYear' | 'scheduleTimezone'
>;

/** The fields that a schedule consists of. */
export const SCHEDULE_FIELDS = [
  'launchType',
  'schedule',
  'scheduleRepeatType',
  'scheduleYear',
  'scheduleTimezone',
] as const satisfies readonly (keyof Schedule)[];

/** What stands for no schedule (handbook 4.7). */
const NONE: readonly string[] = ['', 'immediate'];

const REPEATED: Readonly<Record<string, string>> = {
  minute: '0 * * * * *',
  hour: '0 0 * * * *',
  day: '0 0 0 * * *',
  week: '0 0 0 * * 0',
  month: '0 0 0 1 * *',
  year: '0 0 0 1 1 *',
};

/** A crontab is fields and spaces; the library takes dates and nicknames as well. */
const FIELDS = /^[0-9A-Za-z*,/#?+-]+(\s+[0-9A-Za-z*,/#?+-]+){4,5}$/;

/**
 * The next time after `after` (ms since the epoch) at which a command with this schedule runs; null where it never does, or
 * has no schedule. Around a change to or from summer time, a fixed time that does not exist comes right after the gap,
 * and one that exists twice comes once.
 * @throws MusterError invalid, naming the field
 */
export function nextTime(schedule: Schedule, after: number): number | null {
  const cron = cronOf(schedule);
  if (cron === undefined || (schedule.launchType !== 'scheduled' && schedule.launchType !== 'repeated')) return null;
  return cron.nextRun(new Date(after))?.getTime() ?? null;
}

/** The schedule, read; undefined where there is none. What cannot be read is refused, whatever the launch type. */
function cronOf({ launchType, schedule, scheduleRepeatType, scheduleYear, scheduleTimezone }: Schedule) {
  if (!isTimezone(scheduleTimezone)) {
    throw invalidField('scheduleTimezone', `${scheduleTimezone} is no time zone; write one like Europe/Berlin`);
  }
  const text = schedule.trim();
  if (!NONE.includes(text)) return crontab(text, scheduleYear, scheduleTimezone);
  const repeated = launchType === 'repeated' ? REPEATED[scheduleRepeatType] : undefined;
  if (repeated !== undefined) return crontab(repeated, scheduleYear, scheduleTimezone);
  if (launchType !== 'scheduled' && launchType !== 'repeated') return undefined;
  throw invalidField('schedule', `a ${launchType} command needs a crontab, e.g. "0 30 3 * * *" for half past three`);
}

function crontab(text: string, year: number, timezone: string): Cron {
  if (!FIELDS.test(text)) {
    throw invalidField(
      'schedule',
      'write five fields (minute hour day month weekday), or six that begin with the second',
    );
  }
  const fields = text.split(/\s+/);
  const seconds = fields.length === 5 ? ['0'] : [];
  const pattern = [...seconds, ...fields, year === 0 ? '*' : String(year)].join(' ');
  try {
    return new Cron(pattern, { timezone, paused: true, mode: '7-part' });
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^\w+: /, '') : String(error);
    throw invalidField('schedule', why.charAt(0).toLowerCase() + why.slice(1));
  }
}

function isTimezone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
