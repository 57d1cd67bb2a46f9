import { lazily } from '../lazily';
import { overlap, type Stretch } from '../stretch';
import { isNumber } from './quantities';
import { isSmall } from './small-words';

/** A place in a text that names what facts are about. */
export interface Named extends Stretch {
  /** What it may name, as given; several where the words fit several alike. */
  abouts: ReadonlySet<string>;
}

interface Word extends Stretch {
  /** As compared: without the endings of plurals. */
  stem: string;
  small: boolean;
  /** `5`, `five`, `16gb`. */
  number: boolean;
  /** Something that ends a name stands before it. */
  parted: boolean;
}

interface Run extends Stretch {
  about: string;
  /** How many words of it are there. */
  count: number;
}

/** A word, with its hyphens. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*/gu;

/** What facts are about, each with the words that they say of it: of `small €35, large €55` a small one is no other thing. */
export type Things = ReadonlyMap<string, ReadonlySet<string>>;

/** The things that facts are about. */
export function thingsOf(facts: Iterable<{ about: string; words: readonly string[] }>): Things {
  const things = new Map<string, Set<string>>();
  for (const { about, words } of facts) {
    const sorts = things.get(about) ?? new Set();
    for (const word of words) sorts.add(word);
    things.set(about, sorts);
  }
  return things;
}

/**
 * Where a text, in lower case, names what facts are about: `the Lisboa`, `Urbanos` and `a G3 mower` as well. A part of a
 * name counts where no other word could make it another thing: `wedding cake` is no `birthday cake`.
 */
export function namesIn(plain: string, things: Things): Named[] {
  const words = wordsOf(withHyphens(plain, [...things.keys()]));
  const runs = [...things].flatMap(([about, sorts]) => runsOf(about, sorts, words));
  const best = runs.filter(
    (run) => !runs.some((other) => other !== run && overlap(run, other) && outdoes(other, run)),
  );
  return best
    .filter((run, index) => best.findIndex((other) => overlap(run, other)) === index)
    .map((run) => {
      const alike = best.filter((other) => overlap(run, other));
      return { start: run.start, end: run.end, abouts: new Set(alike.map(({ about }) => about)) };
    })
    .sort((a, b) => a.start - b.start);
}

/** `call out` as `call-out`, sign for sign, where that is what something is called. */
function withHyphens(plain: string, abouts: readonly string[]): string {
  const joined = abouts.flatMap((about) => about.toLowerCase().match(/[\p{L}\p{N}]+-\p{L}+/gu) ?? []);
  return joined.reduce((text, word) => text.replaceAll(word.replace('-', ' '), word), plain);
}

/** The words of a text that name something. */
export function tellingWords(plain: string): string[] {
  return wordsOf(plain).flatMap(({ small, stem }) => (small ? [] : [stem]));
}

function wordsOf(plain: string): Word[] {
  let before = 0;
  return [...plain.matchAll(WORD)].map(({ 0: word, index }) => {
    const parted = /[.,;:!?()\n]/.test(plain.slice(before, index));
    before = index + word.length;
    return {
      start: index,
      end: before,
      stem: stemOf(word),
      small: isSmall(word),
      number: isNumber(word),
      parted,
    };
  });
}

function runsOf(about: string, sorts: ReadonlySet<string>, words: readonly Word[]): Run[] {
  const wanted = new Set(tellingWords(about.toLowerCase()));
  if (wanted.size === 0) return [];
  const runs: Run[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (!first || !wanted.has(first.stem)) {
      at += 1;
      continue;
    }
    let last = at;
    const there = new Set([first.stem]);
    for (let next = at + 1; next < words.length; next++) {
      const word = words[next];
      if (!word || word.parted || !(wanted.has(word.stem) || word.small)) break;
      if (!wanted.has(word.stem)) continue;
      if (there.has(word.stem)) break;
      there.add(word.stem);
      last = next;
    }
    const whole = there.size === wanted.size;
    const weak = there.size === 1 && WEAK().has(first.stem);
    const end = words[last]?.end ?? first.end;
    if (
      whole ||
      (!weak &&
        alone(words[at - 1], first, sorts) &&
        alone(words[last + 1], words[last + 1], sorts) &&
        !told(words, last + 1, sorts))
    ) {
      runs.push({ about, start: first.start, end, count: there.size });
    }
    at = last + 1;
  }
  return runs;
}

/** Whether a neighbour of a part of a name leaves it what it is. `parting` tells whether they are parted. */
function alone(neighbour: Word | undefined, parting: Word | undefined, sorts: ReadonlySet<string>): boolean {
  if (!neighbour || neighbour.small || neighbour.number) return true;
  return (parting?.parted ?? false) || sorts.has(neighbour.stem);
}

/** “for grown-ups”: which of them is meant. “for you” and “for 48 €” do not tell. */
function told(words: readonly Word[], at: number, sorts: ReadonlySet<string>): boolean {
  const [leads, next] = [words[at], words[at + 1]];
  if (!leads || !next || leads.parted || next.parted || !WHICH.has(leads.stem)) return false;
  return !next.small && !next.number && !sorts.has(next.stem);
}

const WHICH = new Set(['for', 'of', 'without', 'für', 'ohne', 'para', 'sin', 'sem', 'pour', 'sans']);

/** Parts of names that name nothing alone: `twice a day` is no day care. */
export const WEAK = lazily(
  () =>
    new Set(
      tellingWords('day week month year hour night morning evening time size type price special weekend'),
    ),
);

function outdoes(one: Run, other: Run): boolean {
  return one.count > other.count;
}

/** `bike` and `bikes`, `lesson` and `lessons`, `party` and `parties`, `Reifen` and `Reifens`, `cater` and `catering` are one. */
function stemOf(word: string): string {
  const bare = word.replace(/-/g, '');
  const stem = bare.length <= 3 ? bare : withoutEnding(bare);
  return SAME()[stem] ?? stem;
}

function withoutEnding(bare: string): string {
  return bare
    .replace(/(?<=[\p{L}\p{N}]{2})(?<!s)s$/u, '')
    .replace(/(?<=\p{L}{4})(?:ing|(?:at)?ion)$/u, '')
    .replace(/(?<=\p{L}{3})(?:e?n|e)$/u, '')
    .replace(/y$/u, 'i')
    .replace(/(\p{L})\1$/u, '$1');
}

/** Words for one thing, a line each; as compared, they are the first. To add one: a line here. */
const SAME = lazily(() => {
  const lines = `
    hire rent rental
    repair fix mend
    delivery deliver ship shipping postage
    collection collect pickup
    kid child children
    guarantee warranty
    sofa couch
    phone mobile cell
    car vehicle
    bike bicycle
    christmas xmas
    breakfast brekkie
    vegetarian veggie
    holiday vacation
    apartment flat
    photo picture pic
    fridge refrigerator
    trainer sneaker
    booking reservation
    birthday bday
    goose geese
    starter beginner`;
  const all: Record<string, string> = {};
  for (const line of lines.trim().split('\n')) {
    const [first = '', ...others] = line.trim().split(' ').map(withoutEnding);
    for (const other of others) all[other] = first;
  }
  return all;
});
