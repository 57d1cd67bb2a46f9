import { format, parseISO } from 'date-fns';
import { describeDay, isDay } from '../days';
import { isOver } from '../facts/judge';
import { factKindFacts } from '../facts/kinds';
import { sayFact } from '../facts/say-fact';
import { fold } from '../fold';
import { Fact } from '../model';
import type { z } from '../zod';
import type { KnowledgeKind } from './kind';

/** For files, which are read at any time: with its year. */
function lastDay(day: string | null): string {
  if (day === null) return 'further notice';
  return isDay(day) ? format(parseISO(day), 'd MMM yyyy') : day;
}

const Entry = Fact.pick({ kind: true, about: true, says: true, expiresOn: true });
type Entry = z.infer<typeof Entry>;

export const facts: KnowledgeKind<Fact, Entry> = {
  table: 'facts',
  label: 'Facts',
  one: 'fact',
  schema: Entry,
  fieldsOf: (entry) => entry,
  titleOf: sayFact,
  partsOf: ({ kind, about, says, expiresOn }) => [
    { label: 'Kind', text: factKindFacts(kind).label },
    { label: 'About', text: about },
    { label: 'Says', text: says },
    { label: 'Good until', text: lastDay(expiresOn) },
  ],
  unfit({ says, expiresOn }) {
    if (says.trim() === '') return 'it says nothing';
    return expiresOn !== null && !isDay(expiresOn) ? 'there is no such day as its last' : null;
  },
  subjectOf: ({ kind, about }) => (about.trim() === '' ? null : `${kind} ${fold(about).trim()}`),
  warn: (entry, now) =>
    entry.expiresOn !== null && isOver(entry, now)
      ? `It was good until ${describeDay(entry.expiresOn, now)}: look whether it still holds.`
      : null,
};
