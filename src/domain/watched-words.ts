import { fold } from './fold';
import { type Phrase, phraseFinder, phraseOf } from './phrases';
import { say } from './say/say';
import type { FoldedText } from './tokens';

/** A word, a phrase, or an emoji to look for. Emoji have no word boundary and are found anywhere. */
type Term = { shown: string } & ({ phrase: Phrase } | { sign: string });

/** One line of watched words: every term of `all` and none of `none` must stand in a post. */
export interface WatchedRule {
  line: string;
  all: Term[];
  none: Term[];
}

export type ParsedWatched = { ok: true; rule: WatchedRule } | { ok: false; why: string };

const MAX_LINE = 120;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Sc}/u;
// A quoted phrase, or a run of anything else. Both alternatives are single loops over disjoint signs.
const PIECES = /"([^"]*)"|([^\s"]+)/gu;

/**
 * Reads one line as the user typed it: `oak AND floor NOT laminate`, `"engineered oak"`. Words without a
 * quote or an operator between them form a phrase. AND and NOT count in capitals only, so that
 * `bed and breakfast` stays a phrase. Everything else is literal.
 *
 * On failure `why` is a sentence for the user.
 */
export function parseWatched(line: string): ParsedWatched {
  if (line.length > MAX_LINE) return { ok: false, why: say('reasons_watchTooLong', { most: MAX_LINE }) };
  const straight = line
    .replace(/[“”„«»＂]/g, '"')
    .normalize('NFC')
    .trim();
  if (straight === '') return { ok: false, why: say('reasons_watchEmpty') };
  if (straight.split('"').length % 2 === 0) return { ok: false, why: say('reasons_watchOpenQuote') };

  const rule: WatchedRule = { line, all: [], none: [] };
  let target = rule.all;
  let words: string[] = [];
  let expected: string | null = null;
  const take = (text: string): string | null => {
    const term = termOf(text);
    if (!term) return say('reasons_watchNothing', { words: text });
    target.push(term);
    return null;
  };
  const close = (): string | null => {
    if (words.length === 0) return null;
    const text = words.join(' ');
    words = [];
    return take(text);
  };

  for (const piece of straight.matchAll(PIECES)) {
    const [, quoted, bare] = piece;
    let problem: string | null = null;
    if (quoted !== undefined) {
      problem = close() ?? take(quoted.trim());
      expected = null;
    } else if (bare === 'OR') {
      problem = say('reasons_watchOr');
    } else if (bare === 'AND' || bare === 'NOT') {
      if (expected === 'AND' && bare === 'NOT') expected = 'NOT';
      else if (expected !== null) problem = say('reasons_watchNoneAfter', { operator: expected });
      else if (bare === 'AND' && words.length === 0 && rule.all.length + rule.none.length === 0)
        problem = say('reasons_watchNoneBefore');
      problem ??= close();
      target = bare === 'NOT' ? rule.none : rule.all;
      expected = bare;
    } else if (bare !== undefined) {
      words.push(bare);
      expected = null;
    }
    if (problem) return { ok: false, why: problem };
  }
  if (expected !== null) return { ok: false, why: say('reasons_watchNoneAfter', { operator: expected }) };
  const problem = close();
  if (problem) return { ok: false, why: problem };
  if (rule.all.length === 0) return { ok: false, why: say('reasons_watchOnlyNot') };
  return { ok: true, rule };
}

function termOf(text: string): Term | null {
  const phrase = phraseOf(text);
  if (phrase) return { shown: text, phrase };
  const sign = fold(text).trim();
  return EMOJI.test(sign) ? { shown: text, sign } : null;
}

/** Finds the rules a text fulfils, each with the words that did it as they stand in the text. */
export type WatchedMatcher = (text: FoldedText) => Array<{ rule: WatchedRule; words: string[] }>;

/** Compiles rules into one matcher; its cost hardly depends on how many rules there are. */
export function compileWatched(rules: WatchedRule[]): WatchedMatcher {
  const phrases: Array<[Phrase, Term]> = [];
  const signs: Array<{ sign: string; term: Term }> = [];
  const users = new Map<Term, WatchedRule>();
  for (const rule of rules) {
    for (const term of [...rule.all, ...rule.none]) {
      users.set(term, rule);
      if ('phrase' in term) phrases.push([term.phrase, term]);
      else signs.push({ sign: term.sign, term });
    }
  }
  const find = phraseFinder(phrases);

  return (text) => {
    const found = new Map<Term, string>();
    for (const hit of find(text)) if (!found.has(hit.value)) found.set(hit.value, text.written(hit));
    for (const { sign, term } of signs) if (text.text.includes(sign)) found.set(term, sign);
    const touched = new Set<WatchedRule>();
    for (const term of found.keys()) {
      const rule = users.get(term);
      if (rule) touched.add(rule);
    }
    return [...touched]
      .filter(
        (rule) => rule.all.every((term) => found.has(term)) && !rule.none.some((term) => found.has(term)),
      )
      .map((rule) => ({ rule, words: rule.all.map((term) => found.get(term) ?? term.shown) }));
  };
}
