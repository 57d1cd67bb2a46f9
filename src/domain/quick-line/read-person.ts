import type { FoundName } from '../search/find-names';
import { overlap, type Stretch } from '../stretch';
import type { QuickPerson } from './quick-line';
import type { FoundDay } from './read-days';
import { WORDS_TOO } from './words-too';

/** Whom a line is about. */
export interface FoundPerson {
  contact: QuickPerson | null;
  choices: QuickPerson[];
  newName: string | null;
  /** Where the line names them. */
  named: Stretch | null;
}

const NOBODY: FoundPerson = { contact: null, choices: [], newName: null, named: null };

/** What may stand between a verb and the person: “called back with the Dana”. */
const BETWEEN = /^\s*(?:(?:back|to|with|from|by|for|and|just|mr|mrs|ms|dr|miss)\.?\s+)*$/i;
const LED_TO = /(?:^|\s)(?:to|with|from|for|and|of)\s+$/i;
const CALENDAR =
  /^(?:jan|feb|mar|apr|april|may|jun|june|jul|july|aug|august|sep|sept|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/i;
const ARTICLE = /(?:^|\s)(?:the|a|an|my|his|her|their|our|your|this|that|some|no)\s+$/i;
const LEADS_DAY =
  /(?:^|\s)(?:in|on|by|until|till|next|last|this|since|before|after|early|mid|late|end of|\d{1,2}(?:st|nd|rd|th)?(?: of)?)\s+$/i;
const SENTENCE =
  /^\s*(?:['’]s\s|[,:]|$|(?:is|was|has|had|would|wants?|wanted|needs?|needed|likes?|liked|asked|asks|says|said|told|thinks|bought|ordered|sold|paid|will|might|may|can|called|rang|came|dropped|stopped|popped|visited|texted|messaged|wrote|e-?mailed|phoned|met|loves?|loved|prefers?|hates?|got|sent|just|also)(?![\p{L}\p{N}]))/iu;

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
): FoundPerson {
  const meant = found
    .map((name) => ({ ...name, start: name.matched[0], end: name.matched[1] }))
    .filter((name) => !verbs.some((verb) => overlap(verb, name)))
    .map((name) => ({ ...name, weight: weightOf(text, name, verbs, days) }))
    .filter(({ weight }) => weight > 0)
    // The longer of two that start alike says more: “Dana Hartwell” over “Dana”.
    .sort((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end);
  const best = meant[0];
  if (!best) return newPerson(text, verbs, days);
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
): number {
  const place = placeOf(text, name, verbs);
  if (days.some((day) => overlap(day, name))) {
    if (LEADS_DAY.test(text.slice(0, name.start)) || place === 0) return 0;
  }
  const shown = text.slice(name.start, name.end);
  // “by May”, though no day was found in it.
  if (place === 0 && CALENDAR.test(shown)) return 0;
  const oneWord = !/\s/.test(shown);
  // “may”, “will” and “mark” in small letters are words, but where only a person can stand.
  const small = oneWord && shown === shown.toLowerCase() && shown !== shown.toUpperCase();
  if (small && place < 2 && (WORDS_TOO.has(shown) || ARTICLE.test(text.slice(0, name.start)))) return 0;
  return 1 + place * 4 + (name.sure ? 2 : 0) + (small ? 0 : 1);
}

/** 3: right where the verb points; 2: the line's first word or after “to”; 1: elsewhere in a sentence; 0: nowhere. */
function placeOf(text: string, { start, end }: Stretch, verbs: readonly Stretch[]): number {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const pointed = verbs.some(
    (verb) =>
      (verb.end <= start && BETWEEN.test(text.slice(verb.end, start))) ||
      (end <= verb.start && /^\s*(?:just|has|had|also)?\s*$/i.test(text.slice(end, verb.start))),
  );
  if (pointed) return 3;
  if (/^\s*$/.test(before) && SENTENCE.test(after)) return 2;
  if (LED_TO.test(before)) return 2;
  if (LEADS_DAY.test(before)) return 0;
  return 1;
}

const NAME_WORD = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}'’.-]*";
const NAME = new RegExp(
  `^(?:${NAME_WORD})(?:\\s+(?:(?:van|von|de|da|di|del|la|le|el|al|bin|ibn|dos|du)\\s+)*${NAME_WORD}){0,3}`,
  'u',
);
const SMALL_NAME =
  /^[\p{L}\p{M}'’-]{2,30}(?=\s*(?:,|$|\s(?:wants?|wanted|needs?|needed|asked|says|said|bought|ordered)\b))/u;
const NO_NAME =
  /^(?:i|we|he|she|they|it|you|me|us|him|her|them|his|their|my|our|your|the|a|an|this|that|these|those|about|back|again|in|at|on|for|to|of|and|with|from|by|today|tomorrow|yesterday|tonight|someone|somebody|customer|client|everyone|new|old|call|note|re|ok|no|yes|monday|tuesday|wednesday|thursday|friday|saturday|sunday|wants?|needs?|sold|bought|ordered|paid)$/i;

/** A name that nobody has yet, where a line names its person. */
function newPerson(text: string, verbs: readonly Stretch[], days: readonly FoundDay[]): FoundPerson {
  const first = text.length - text.trimStart().length;
  const starts = verbs.flatMap((verb) => {
    const rest = text.slice(verb.end);
    const lead = /^\s*(?:(?:back|to|with|from|by|for|a|an|just)\s+)*/i.exec(rest)?.[0].length ?? 0;
    // “sold the table to Peter”, before what may be the name of a thing.
    const to = /\sto\s+(?=[\p{Lu}\p{Lo}])/u.exec(rest);
    return [...(to ? [verb.end + to.index + to[0].length] : []), ...(lead > 0 ? [verb.end + lead] : [])];
  });
  if (!verbs.some((verb) => verb.start <= first)) starts.push(first);
  for (const start of starts) {
    const rest = text.slice(start);
    const name = nameAt(rest, start === first);
    const stretch = name && { start, end: start + name.length };
    if (name && stretch && !days.some((day) => overlap(day, stretch))) {
      return { ...NOBODY, newName: inCase(name), named: stretch };
    }
  }
  return NOBODY;
}

function nameAt(rest: string, opens: boolean): string | null {
  let name = NAME.exec(rest)?.[0].replace(/[.'’-]+$/, '') ?? '';
  // Scripts without capitals run on to the end: up to three words are a name.
  while (name && NO_NAME.test(name.split(/\s+/).at(-1) ?? '')) name = name.replace(/\s*\S+$/, '');
  if (name && !NO_NAME.test(name.split(/\s+/)[0] ?? '')) {
    // A line's first word has a capital whatever it is: a name only where the sentence goes on as with one.
    return opens && !SENTENCE.test(rest.slice(name.length)) ? null : name.slice(0, 300);
  }
  const small = SMALL_NAME.exec(rest)?.[0] ?? '';
  return small && !opens && !NO_NAME.test(small) ? small : null;
}

function inCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
