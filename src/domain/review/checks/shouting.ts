import type { Stretch } from '../../stretch';
import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';
import { capitalised } from '../wording';

const CAPITALS = /(?<![\p{L}\p{N}@#&'’-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])/gu;
/** One word is enough to be heard. */
const LOUD = new Set(
  "all always amazing best big call come don't every everything ever free great huge hurry just love more must never no not now once only please read sale see stop thank thanks the this today very wow yes you your and are for so much until we is in of to".split(
    ' ',
  ),
);
/** What stands between words of one shout. */
const BETWEEN = /^[\s,.!?'’"-]{1,3}$/u;
const LONGEST_SHORT_FORM = 5;

export const shouting: Check = {
  id: 'shouting',
  skill: 'tone',
  label: 'Speaks at an even voice',
  find: ({ text }, situation) => {
    const spared = sparedWords(situation);
    return runsOf(text)
      .filter((run) => isShouted(run.words, spared))
      .map(({ start, end }) => ({
        start,
        end,
        says: 'In capitals this reads as shouting.',
        source: SOURCE.reach,
        better: spoken(text, start, end),
      }));
  },
};

interface Run extends Stretch {
  words: string[];
}

function runsOf(text: string): Run[] {
  const runs: Run[] = [];
  for (const { 0: word, index } of text.matchAll(CAPITALS)) {
    const last = runs.at(-1);
    if (last && BETWEEN.test(text.slice(last.end, index))) {
      last.words.push(word);
      last.end = index + word.length;
    } else runs.push({ start: index, end: index + word.length, words: [word] });
  }
  return runs;
}

/** Brands, short forms and what they wrote so themselves are no shouting. */
function isShouted(words: readonly string[], spared: ReadonlySet<string>): boolean {
  const loud = words.filter((word) => LOUD.has(word.toLowerCase().replace('’', "'")));
  const others = words.filter((word) => !loud.includes(word) && !spared.has(word.toLowerCase()));
  const long = others.filter((word) => word.length > LONGEST_SHORT_FORM);
  if (loud.some((word) => word.length > 2)) return true;
  return loud.length + long.length >= 2 && words.length >= 3;
}

function sparedWords({ profile, facts, post }: Situation): Set<string> {
  const told = [profile.store, ...profile.brands, ...facts.map(({ about, says }) => `${about} ${says}`)];
  // Words of a post that is shouted itself are no names.
  if (!/\p{Ll}/u.test(post)) return new Set(wordsIn(told.join(' ')));
  return new Set(wordsIn([...told, ...(post.match(CAPITALS) ?? [])].join(' ')));
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}'’]+/u);
}

/** In small letters, but at the beginning of a sentence and of `I`. */
function spoken(text: string, start: number, end: number): string {
  const lower = text
    .slice(start, end)
    .toLowerCase()
    .replace(/(?<!\p{L})i(?!\p{L})/gu, 'I')
    .replace(/[.!?]\s+\p{Ll}/gu, (joint) => joint.toUpperCase());
  return /(?:^|[.!?…\n]\s*)$/u.test(text.slice(0, start)) ? capitalised(lower) : lower;
}
