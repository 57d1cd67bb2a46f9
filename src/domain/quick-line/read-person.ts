import type { FoundName } from '../search/find-names';
import { overlap, type Stretch } from '../stretch';
import type { FoundDay } from './found-day';
import type { PersonWords, QuickLanguage } from './languages/language';
import type { QuickPerson } from './quick-line';

/** Whom a line is about. */
export interface FoundPerson {
  contact: QuickPerson | null;
  choices: QuickPerson[];
  newName: string | null;
  /** Where the line names them. */
  named: Stretch | null;
}

const NOBODY: FoundPerson = { contact: null, choices: [], newName: null, named: null };

/**
 * Who a line is about: of the known people it names (`found`), those in the place where a line names its person,
 * beside one of its `verbs`. Names that are words or days as well (“May”, “Will”, “Mark”) count only there. Where
 * the line names nobody known, the new name that stands in that place.
 */
export function readPerson(
  text: string,
  found: readonly FoundName[],
  verbs: readonly Stretch[],
  days: readonly FoundDay[],
  { person: words }: QuickLanguage,
): FoundPerson {
  const meant = found
    .map((name) => ({ ...name, start: name.matched[0], end: name.matched[1] }))
    .filter((name) => !verbs.some((verb) => overlap(verb, name)))
    .map((name) => ({ ...name, weight: weightOf(text, name, verbs, days, words) }))
    .filter(({ weight }) => weight > 0)
    // The longer of two that start alike says more: “Dana Hartwell” over “Dana”.
    .sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  const best = meant[0];
  if (!best) return newPerson(text, verbs, days, words);
  const same = meant.filter((one) => overlap(one, best));
  const sure = same.filter((one) => one.sure);
  const people = [...sure, ...same.filter((one) => !one.sure), ...meant.filter((one) => !same.includes(one))];
  const only = sure.length === 1 ? sure[0] : same.length === 1 ? same[0] : undefined;
  const choices = [
    ...new Map(people.map(({ contactId, name }) => [contactId, { contactId, name }])).values(),
  ];
  return {
    contact: only ? { contactId: only.contactId, name: only.name } : null,
    choices,
    // Spelt otherwise than the only one it may be: perhaps somebody else.
    newName: only && !only.sure ? inCase(text.slice(best.start, best.end)) : null,
    named: { start: best.start, end: best.end },
  };
}

/** How likely a stretch names the person of the line; 0: it does not. */
function weightOf(
  text: string,
  name: Stretch & { sure: boolean },
  verbs: readonly Stretch[],
  days: readonly FoundDay[],
  words: PersonWords,
): number {
  const place = placeOf(text, name, verbs, words);
  if (days.some((day) => overlap(day, name))) {
    if (words.leadsDay.test(text.slice(0, name.start)) || place === 0) return 0;
  }
  const shown = text.slice(name.start, name.end);
  // “by May”, though no day was found in it.
  if (place === 0 && words.calendar.test(shown)) return 0;
  const oneWord = !/\s/.test(shown);
  // “may”, “will” and “mark” in small letters are words, but where only a person can stand.
  const small = oneWord && shown === shown.toLowerCase() && shown !== shown.toUpperCase();
  if (small && place < 2 && (words.wordsToo.has(shown) || words.article.test(text.slice(0, name.start))))
    return 0;
  return 1 + place * 4 + (name.sure ? 2 : 0) + (small ? 0 : 1);
}

/** 3: right where the verb points; 2: the line's first word or after “to”; 1: elsewhere in a sentence; 0: nowhere. */
function placeOf(
  text: string,
  { start, end }: Stretch,
  verbs: readonly Stretch[],
  words: PersonWords,
): number {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const pointed = verbs.some(
    (verb) =>
      (verb.end <= start && words.between.test(text.slice(verb.end, start))) ||
      (end <= verb.start && words.betweenBack.test(text.slice(end, verb.start))),
  );
  if (pointed) return 3;
  if (/^\s*$/.test(before) && words.sentence.test(after)) return 2;
  if (words.ledTo.test(before)) return 2;
  if (words.leadsDay.test(before)) return 0;
  return 1;
}

const NAME_WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
const NAME = new RegExp(
  `^(?:${NAME_WORD})(?:\\s+(?:(?:van|von|de|da|di|del|la|le|el|al|bin|ibn|dos|du)\\s+)*${NAME_WORD}){0,3}`,
  'u',
);
/** A name that nobody has yet, where a line names its person. */
function newPerson(
  text: string,
  verbs: readonly Stretch[],
  days: readonly FoundDay[],
  words: PersonWords,
): FoundPerson {
  const first = text.length - text.trimStart().length;
  const starts = verbs.flatMap((verb) => {
    const rest = text.slice(verb.end);
    const lead = words.lead.exec(rest)?.[0].length ?? 0;
    // “sold the table to Peter”, before what may be the name of a thing.
    const to = words.buyer.exec(rest);
    return [...(to ? [verb.end + to.index + to[0].length] : []), ...(lead > 0 ? [verb.end + lead] : [])];
  });
  if (!verbs.some((verb) => verb.start <= first)) starts.push(first);
  for (const start of starts) {
    const rest = text.slice(start);
    const name = nameAt(rest, start === first, words);
    const stretch = name && { start, end: start + name.length };
    if (name && stretch && !days.some((day) => overlap(day, stretch))) {
      return { ...NOBODY, newName: inCase(name), named: stretch };
    }
  }
  return NOBODY;
}

function nameAt(rest: string, opens: boolean, { noName, sentence, smallName }: PersonWords): string | null {
  let name = NAME.exec(rest)?.[0].replace(/[.'’-]+$/, '') ?? '';
  // Scripts without capitals run on to the end: up to three words are a name.
  while (name && noName.test(name.split(/\s+/).at(-1) ?? '')) name = name.replace(/\s*\S+$/, '');
  if (name && !noName.test(name.split(/\s+/)[0] ?? '')) {
    // A line's first word has a capital whatever it is: a name only where the sentence goes on as with one.
    return opens && !sentence.test(rest.slice(name.length)) ? null : name.slice(0, 300);
  }
  const small = smallName.exec(rest)?.[0] ?? '';
  return small && !opens && !noName.test(small) ? small : null;
}

function inCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
