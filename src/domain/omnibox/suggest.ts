import type { ContactSummary } from '../contact-summary';
import { fold } from '../fold';
import { sayStanding } from '../standing';

/** What is searched of a contact. */
export type OmniboxPerson = Pick<
  ContactSummary,
  'id' | 'name' | 'handle' | 'company' | 'lastAt' | 'nextDue' | 'nextTimed' | 'nextNote' | 'complaintAt'
>;

/** A line below the address bar. */
export interface OmniboxSuggestion {
  contactId: string;
  /** What stands in the address bar when it is chosen; names this contact and no other: see `chosenIn`. */
  content: string;
  name: string;
  /** What is open with them, else where they work or how they are called. */
  says: string;
}

/** More do not fit below an address bar. */
const SHOWN = 6;

/**
 * Contacts of whom every word that was typed begins a word of their name, handle or company; those whose name does
 * first, then who was in touch last.
 */
export function suggestPeople(
  typed: string,
  people: Iterable<OmniboxPerson>,
  now: Date,
): OmniboxSuggestion[] {
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const found: { person: OmniboxPerson; rank: number }[] = [];
  for (const person of people) {
    const rank = rankOf(person, wanted);
    if (rank !== null) found.push({ person, rank });
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.person.lastAt.localeCompare(a.person.lastAt))
    .slice(0, SHOWN)
    .map(({ person }) => ({
      contactId: person.id,
      content: contentOf(person),
      name: person.name,
      says: saysOf(person, now),
    }));
}

/** The contact of a suggestion that was chosen; null: it is something that was typed. */
export function chosenIn(text: string, people: Iterable<OmniboxPerson>): string | null {
  const wanted = text.trim();
  for (const person of people) if (contentOf(person) === wanted) return person.id;
  return null;
}

/** By the end of the id, which is random: two people may have one name. */
function contentOf({ id, name }: OmniboxPerson): string {
  return `${name.replace(/\s+/g, ' ').trim()} (${id.slice(-8)})`;
}

/** 0: the name begins so; 1: words of it do; 2: the handle or the company is needed. Null: does not fit. */
function rankOf({ name, handle, company }: OmniboxPerson, wanted: readonly string[]): number | null {
  const ofName = wordsOf(name);
  if (wanted.every((word, at) => ofName[at]?.startsWith(word))) return 0;
  const begins = (words: readonly string[]) =>
    wanted.every((one) => words.some((word) => word.startsWith(one)));
  if (begins(ofName)) return 1;
  return begins([...ofName, ...wordsOf(handle), ...wordsOf(company)]) ? 2 : null;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}_]+/u)
    .filter(Boolean);
}

function saysOf(person: OmniboxPerson, now: Date): string {
  const { handle, company, nextDue, nextTimed, nextNote, complaintAt } = person;
  const open = sayStanding(
    {
      followUps: nextDue ? [{ note: nextNote, due: nextDue, timed: nextTimed }] : [],
      complaintSince: complaintAt || null,
      waiting: 0,
    },
    now,
  );
  return open.length > 0 ? open.join(' · ') : [handle, company].filter(Boolean).join(' · ');
}
