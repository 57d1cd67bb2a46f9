import { describeDay, isDay } from '../days';
import { isOver } from '../facts/judge';
import { factKindFacts } from '../facts/kinds';
import { sayFact } from '../facts/say-fact';
import { fold } from '../fold';
import { Fact } from '../model';
import { monthName } from '../say/calendar';
import { say } from '../say/say';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

/** For files, which are read at any time: with its year. */
function lastDay(day: string | null): string {
  if (day === null) return say('handover_furtherNotice');
  if (!isDay(day)) return day;
  const [year = '', month, date] = day.split('-');
  return say('when_shortDayOfYear', { day: Number(date), month: monthName(Number(month), 'short'), year });
}

const Entry = Fact.pick({ kind: true, about: true, says: true, expiresOn: true });
type Entry = z.infer<typeof Entry>;

export const facts: KnowledgeKind<Fact, Entry> = {
  table: 'facts',
  label: 'handover_facts',
  count: 'handover_countFacts',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: sayFact,
  partsOf: ({ kind, about, says, expiresOn }) => [
    { label: say('handover_partKind'), text: factKindFacts(kind).label },
    { label: say('handover_partAbout'), text: about },
    { label: say('handover_partSays'), text: says },
    { label: say('handover_partUntil'), text: lastDay(expiresOn) },
  ],
  unfit({ says, expiresOn }) {
    if (says.trim() === '') return say('handover_factEmpty');
    return expiresOn !== null && !isDay(expiresOn) ? say('handover_factNoDay') : null;
  },
  subjectOf: ({ kind, about }) => (about.trim() === '' ? null : `${kind} ${fold(about).trim()}`),
  warn: (entry, now) =>
    entry.expiresOn !== null && isOver(entry, now)
      ? say('handover_factOver', { day: describeDay(entry.expiresOn, now) })
      : null,
};
