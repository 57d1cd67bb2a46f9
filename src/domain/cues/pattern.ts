import { fold } from '../fold';
import { hashOf } from '../reading/hash';
import { ADDRESS, isWord, KINDS, MENTION, NUMBER, STOP } from '../reading/kinds';
import { read } from '../reading/reading';

/** What one token must be: a certain one (by its hash), or of one of these kinds. */
export type Wanted = { hash: number } | { kinds: readonly number[] };

/** A pattern taken apart: a sequence of steps. */
export type Step =
  | { one: Wanted }
  /** One of these sequences; an empty one makes it optional. */
  | { of: Step[][] }
  /** Up to so many tokens of the same sentence. */
  | { gap: number }
  | { edge: 'start' | 'end' };

const WORDS = Array.from({ length: KINDS }, (_, kind) => kind).filter(isWord);
const SPECIAL = new Map<string, Step>(
  Object.entries({
    ANY: { one: { kinds: WORDS } },
    NUM: { one: { kinds: [NUMBER] } },
    MENTION: { one: { kinds: [MENTION] } },
    URL: { one: { kinds: [ADDRESS] } },
    SMILE: { one: { hash: hashOf(':)') } },
    FROWN: { one: { hash: hashOf(':(') } },
    START: { edge: 'start' },
    END: { edge: 'end' },
  }),
);

/** All kinds that may stand in a gap: those that end no sentence. */
export const WITHIN_SENTENCE = Array.from({ length: KINDS }, (_, kind) => kind).filter(
  (kind) => kind !== STOP,
);

const DEFAULT_GAP = 8;
/** Cues use the same words again and again. */
const WORDS_READ = new Map<string, Step[]>();
/** Read as it stands: most words are, and cues are many. */
const PLAIN_WORD = /^(?!www|https?$|.*(.)\1\1)[a-z]{2,}$/;

/** Takes a line of a cue apart. Throws on what is not a pattern: patterns are ours, a typing error is a bug. */
export function parsePattern(line: string): Step[] {
  let at = 0;
  const wrong = (what: string): never => {
    throw new Error(`${what} in the cue “${line}”`);
  };

  const sequence = (closing: string): Step[] => {
    const steps: Step[] = [];
    while (at < line.length && !closing.includes(line.charAt(at)) && line.charAt(at) !== '|') {
      if (line.charAt(at) === ' ') at++;
      else if (line.charAt(at) === '[') steps.push({ of: [...group(']'), []] });
      else steps.push(...word());
    }
    return steps;
  };

  const group = (closing: string): Step[][] => {
    at++;
    const choices: Step[][] = [];
    do {
      if (line.charAt(at) === '|') at++;
      choices.push(sequence(closing));
    } while (line.charAt(at) === '|');
    if (line.charAt(at) !== closing) wrong(`Missing ${closing}`);
    at++;
    return choices;
  };

  /** A word, a choice, or a word with choices of its endings: `cancel(s|led) `, `(dis)like`. */
  const word = (): Step[] => {
    const from = at;
    let glued = false;
    for (; at < line.length && !' |]'.includes(line.charAt(at)); ) {
      if (line.charAt(at) === ')') break;
      if (line.charAt(at) === '[') wrong('A bracket inside a word');
      if (line.charAt(at) !== '(') {
        at++;
        continue;
      }
      if (at > from) glued = true;
      const closes = closingOf(line, at);
      if (closes < 0) wrong('Missing )');
      const after = line.charAt(closes + 1);
      if (after !== '' && !' |])'.includes(after)) glued = true;
      if (!glued) return [{ of: group(')') }];
      at = closes + 1;
    }
    const text = line.slice(from, at);
    if (text === '') wrong('Nothing');
    if (glued) return [{ of: spelled(text).map(plain) }];
    return plain(text);
  };

  const plain = (text: string): Step[] => {
    const known = WORDS_READ.get(text);
    if (known) return known;
    const steps = readPlain(text);
    WORDS_READ.set(text, steps);
    return steps;
  };

  const readPlain = (text: string): Step[] => {
    const special = SPECIAL.get(text);
    if (special) return [special];
    const gap = /^\.\.([1-9]\d?)?$/.exec(text);
    if (!gap && /^\.\.\d/.test(text)) wrong(`“${text}”, which is no gap,`);
    if (gap) return [{ gap: gap[1] ? Number(gap[1]) : DEFAULT_GAP }];
    if (PLAIN_WORD.test(text)) return [{ one: { hash: hashOf(text) } }];
    if (/[A-Z]/.test(text)) wrong(`Unknown “${text}”`);
    const { count, hashes } = read(fold(text));
    if (count === 0) wrong(`Nothing to read in “${text}”`);
    return Array.from({ length: count }, (_, index) => ({ one: { hash: hashes[index] ?? 0 } }));
  };

  const steps = sequence('');
  if (at < line.length) wrong(`Unexpected “${line.charAt(at)}”`);
  return steps;
}

function closingOf(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    if (line.charAt(at) === '(') depth++;
    if (line.charAt(at) === ')' && --depth === 0) return at;
  }
  return -1;
}

/** All spellings of a word with choices in it: `cancel(|s)` → `cancel`, `cancels`. */
function spelled(text: string): string[] {
  const open = text.indexOf('(');
  if (open < 0) return [text];
  const closes = closingOf(text, open);
  const choices = topLevel(text.slice(open + 1, closes));
  const rest = spelled(text.slice(closes + 1));
  const head = text.slice(0, open);
  return choices.flatMap((choice) => spelled(choice).flatMap((one) => rest.map((tail) => head + one + tail)));
}

function topLevel(text: string): string[] {
  const choices: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (sign === '|' && depth === 0) {
      choices.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...choices, text.slice(from)];
}
