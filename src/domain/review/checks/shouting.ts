import { say } from '../../say/say';
import type { Stretch } from '../../stretch';
import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';
import { capitalised } from '../wording';

const CAPITALS = /(?<![\p{L}\p{N}@#&'’-])\p{Lu}[\p{Lu}'’]*\p{Lu}(?![\p{L}\p{N}])/gu;
/** One word is enough to be heard: words that nobody takes for a name or a short form. */
const LOUD = new Set(
  `all always amazing best big call come don't every everything ever free great huge hurry just love more must never no not
  now once only please read sale see stop thank thanks the this today very wow yes you your and are for so much until we is in
  of to absolutely actually again already any anyone anything anytime anywhere awesome bad because been before better biggest
  both brand brilliant but buy can can't cannot cheapest check clearly close closed completely daily day days deal deals
  definitely did didn't different do does doesn't done dont each easy end ends enough even everyone everywhere exactly
  excellent excited exclusive extra extremely fabulous fantastic fast finally first forever found from full fully get giant
  give go going gone good gorgeous guaranteed half happy has have haven't here highly his her honestly how hundreds if
  immediately impossible incredible insane it's its know last late later least left like limited literally little live long
  look loads lots lovely lowest made make many massive mega mine monday tuesday wednesday thursday friday saturday sunday month
  most my myself need new next nice nobody none nothing offer offers often okay on one open or other our out over own perfect
  phenomenal pls possible price prices promise quality quick quickly quite ready real really ridiculous right same save
  seriously should shouldn't sold some something soon sorry special still stunning such super sure that that's their them then
  there these they thing things think thousands time tomorrow tonight too total totally true trust twice two under unreal
  until up us very wait want was wasn't week weekend welcome well were what when where which while who whole why will
  with within without won't wonderful would wrong yesterday yet you're yours`.split(/\s+/),
);
/** What stands between words of one shout. */
const BETWEEN = /^[\s,.!?'’"-]{1,3}$/u;
const ENDINGS = [/s$/u, /d$/u, /ed$/u, /ing$/u, /ly$/u];
const LONGEST_SHORT_FORM = 5;
/** One word of so many letters in a whole reply is stress, not a shout: “It is NOT sold”. */
const LONGEST_STRESSED = 6;

export const shouting: Check = {
  id: 'shouting',
  skill: 'tone',
  get label() {
    return say('review_shouting');
  },
  find: ({ text }, situation) => {
    const spared = sparedWords(situation);
    const runs = runsOf(text).filter((run) => isShouted(run.words, spared));
    if (isOnlyStressed(runs, text)) return [];
    return runs.map(({ start, end }) => ({
      start,
      end,
      says: say('review_shoutingWhy'),
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
  const loud = words.filter(isLoud);
  const others = words.filter((word) => !loud.includes(word) && !spared.has(word.toLowerCase()));
  const long = others.filter((word) => word.length > LONGEST_SHORT_FORM);
  if (loud.some((word) => word.length > 2)) return true;
  return loud.length + long.length >= 2 && words.length >= 3;
}

/** One short word, once, and no exclamation mark after it. */
function isOnlyStressed([run, ...more]: readonly Run[], text: string): boolean {
  if (!run || more.length > 0 || run.words.length > 1) return false;
  return run.end - run.start <= LONGEST_STRESSED && !/^["'’”)]?\s*[!！]/u.test(text.slice(run.end));
}

/** Also as `loved`, `loves`, `loving`. */
function isLoud(word: string): boolean {
  const small = word.toLowerCase().replace('’', "'");
  return LOUD.has(small) || (small.length > 4 && ENDINGS.some((end) => LOUD.has(small.replace(end, ''))));
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
