import { sayOwnRhythm, sayRhythm } from '../../domain/cadence/cadence';
import { describeDay } from '../../domain/days';
import { sayLabel } from '../../domain/known-labels/read-label';
import { DELETED, fieldOfPath } from '../../domain/merge/contested';
import type { Contact, FollowUp, InfoPack, Purchase } from '../../domain/model';
import { say, sayNumber } from '../../domain/say/say';
import { stageLabel } from '../../domain/stages';
import { sayYearlyDay } from '../../domain/yearly-day';
import { sayDue, sentenceStart } from '../../ui/say-when';

/** What values are told with. */
export interface Telling {
  now: Date;
  /** Contacts' names by id. */
  names: ReadonlyMap<string, string>;
}

type Day = Purchase['day'];

/** Values that are not told as they are kept, by their field. */
const SAID: Readonly<Record<string, (value: never, telling: Telling) => string>> = {
  [DELETED]: () => say('conflicts_deleted'),
  stage: (stage: NonNullable<Contact['stage']>) => stageLabel(stage),
  referredBy: (id: string, { names }) => names.get(id) ?? sentenceStart(say('conflicts_somebody')),
  cadenceDays: (cadenceDays: number) => sentenceStart(sayOwnRhythm({ cadenceDays })),
  cadenceSeason: (season: NonNullable<Contact['cadenceSeason']>) => sentenceStart(sayRhythm({ season })),
  dates: ({ what, day }: Contact['dates'][number]) => `${sayLabel(what)}: ${sayYearlyDay(day)}`,
  gaps: ({ text, heardOn }: Contact['gaps'][number], { now }) => `${text} (${describeDay(heardOn, now)})`,
  due: (due: FollowUp['due'], { now }) => sentenceStart(sayDue({ due, timed: true }, now)),
  day: sayDay,
  nextDay: sayDay,
  expiresOn: sayDay,
  amount: (amount: number) => sayNumber(amount),
  items: (items: InfoPack['items']) =>
    items.map(({ says, url }) => [says, url].filter(Boolean).join(' ')).join('\n'),
  choices: (choices: { says: string }[]) => choices.map(({ says }) => says).join('\n'),
};

/** A value of a part as the user knows it. Never empty. */
export function sayValue(path: string, value: unknown, telling: Telling): string {
  const field = fieldOfPath(path);
  if (value === undefined || value === null || value === '')
    return say(field === DELETED ? 'conflicts_notDeleted' : 'conflicts_empty');
  const said = Object.hasOwn(SAID, field) ? SAID[field]?.(value as never, telling) : String(value);
  return said || say('conflicts_empty');
}

function sayDay(day: Day, { now }: Telling): string {
  return sentenceStart(describeDay(day, now));
}
