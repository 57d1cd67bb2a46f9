import { expect } from 'vitest';
import type { Classification } from '../../../src/domain/classify/classification';
import { NEEDED, scoreOf } from '../../../src/domain/classify/points';
import { fold } from '../../../src/domain/fold';
import { LANGUAGES } from '../../../src/domain/language/languages';
import { FoundIntent, INTENT_IDS, Sentiment } from '../../../src/domain/model';

const HALF_SIGN = /\p{Surrogate}/u;
/** What would turn or tear the words on the screen. */
const UNSEEN = /[\p{Bidi_Control}\p{Cc}\u00ad\u200b\u2060-\u2064\ufeff]/u;

/**
 * What must hold of a classification, whatever the text. Answers what does not, each with the words it is
 * about, so that a test over many posts shows all of them.
 */
export function wrongsOf(text: string, found: Classification): string[] {
  const wrongs: string[] = [];
  const must = (holds: boolean, what: string): void => {
    if (!holds) wrongs.push(`${what}: ${JSON.stringify(text.slice(0, 120))}`);
  };
  must(found.language === null || LANGUAGES.includes(found.language), 'an unknown language');
  must(Sentiment.options.includes(found.sentiment), 'an unknown mood');
  must([0, 1, 2].includes(found.pressing.level), 'an unknown urgency');
  must(Object.keys(found.points).length === INTENT_IDS.length, 'points for other intents');
  must(Object.values(found.points).every(Number.isFinite), 'endless points');

  const spam = found.intents[0]?.intent === 'spam';
  for (const intent of INTENT_IDS) {
    const has = found.intents.some((each) => each.intent === intent);
    const enough = found.points[intent] >= NEEDED;
    // Beside advertising some intents are noise.
    must(has ? enough : !enough || spam, `${intent} has ${found.points[intent]} points`);
  }

  let before = Number.POSITIVE_INFINITY;
  for (const each of found.intents) {
    const { intent, score, why, sum } = each;
    must(FoundIntent.safeParse(each).success, `${intent} cannot be kept`);
    must(score >= 0.5 && score <= 1, `${intent} scores ${score}`);
    must(score <= before, `${intent} scores more than the one before`);
    before = score;
    must(why.length > 0, `${intent} says no why`);
    must(why.length <= 4, `${intent} says too much`);
    must(new Set(why).size === why.length, `${intent} says a why twice`);
    for (const words of why) for (const wrong of wrongWords(text, words)) must(false, `${intent} ${wrong}`);
    if (!sum) {
      must(false, `${intent} has no sum`);
      continue;
    }
    const { base, terms, rest, total } = sum;
    must(terms.reduce((all, { points }) => all + points, base + rest) === total, `${intent} does not add up`);
    must([base, rest, total, ...terms.map(({ points }) => points)].every(Number.isInteger), 'broken points');
    must(total >= NEEDED, `${intent} was found with ${total} points`);
    must(Math.abs(total - found.points[intent]) <= 0.5, `${intent} sums up to something else`);
    must(Math.abs(score - scoreOf(total)) <= 0.0135, `${intent} scores ${score} with ${total} points`);
    must(terms.map(({ says }) => says).join() === why.join(), `${intent} sums up other words`);
  }
  for (const words of found.pressing.why)
    for (const wrong of wrongWords(text, words)) must(false, `urgency ${wrong}`);
  return wrongs;
}

function wrongWords(text: string, words: string): string[] {
  const wrongs: string[] = [];
  if (words.trim() === '') wrongs.push('shows a blank');
  // Signs that unfold into several letters may add some (ﷺ alone makes eighteen); unseen ones take no room.
  if (Math.min(words.length, fold(words).length) > 48) wrongs.push(`shows too long a phrase “${words}”`);
  if (words.split(' ').length > 6) wrongs.push(`shows too many words “${words}”`);
  if (UNSEEN.test(words)) wrongs.push(`shows the unseen in “${words}”`);
  if (HALF_SIGN.test(words) && !HALF_SIGN.test(text)) wrongs.push(`shows half a sign in “${words}”`);
  if (!fold(text).includes(fold(words))) wrongs.push(`shows “${words}”, which nobody wrote`);
  return wrongs;
}

/** The same as a test. */
export function expectSound(text: string, found: Classification): void {
  expect(wrongsOf(text, found)).toEqual([]);
}
