import type { Sentence } from '../../review/draft-text';
import type { Stretch } from '../../stretch';
import { type Money, moneyOrBareIn } from '../money';
import { tellingWords, WEAK } from '../names';
import { namesWithin, type Reading } from '../reading';
import { BRINGS, unnamedOwner } from './unnamed-owner';

/** What may be between a sum and the delivery that it is for: “6 € delivery”, “20 for the delivery”. */
const BESIDE =
  /^ ?(?:(?:euros?|for|extra|flat|the|a|to|is|your|covers|gets|includes|von|für|por|de|pour|on|it|them|and|we|we'll|and we|-) ?){0,3}$/u;
const PER = /per|por|pro/;
/** Words that make a sum one of bringing things. `free delivery` has no other sum. */
const BRINGING =
  /(?<!free |free of charge )(?<![\p{L}\p{N}])(?:deliver(?:y|ies|ing|ed|s)?|shipp?(?:ing|s)?|postage|p&p|(?:to|at) your (?:door|home|place)|versand(?:kosten)?|liefer(?:n|ung|kosten)|env[ií]os?|entregas?|gastos de envío|portes|frete|livraison|livrer|frais de port)(?![\p{L}\p{N}])/gu;

/** A sum that a draft names, and what it is the price of. */
export interface OwnedSum extends Money {
  sentence: Sentence;
  /** What it is asked for; `delivery`: for bringing it. Empty: for nothing that facts are about. */
  of: ReadonlySet<string> | 'delivery';
  /** The words before it, back to the sum before or the sentence's beginning; and after it. */
  before: string;
  after: string;
}

/** The sums of a draft, each with what it stands beside: the nearest name before it, else after it. */
export function ownedSums(reading: Reading): OwnedSum[] {
  return reading.sentences.flatMap((sentence) => inSentence(reading, sentence));
}

function inSentence(reading: Reading, sentence: Sentence): OwnedSum[] {
  const { priced } = reading;
  const named = new Set([
    ...namesWithin(reading, sentence).map(({ end }) => end - sentence.start),
    ...(priced ? sortsIn(reading, sentence) : []),
  ]);
  const brings = BRINGS.test(reading.post);
  const sums = moneyOrBareIn(sentence.says, priced || brings, named).map((sum) => ({
    ...sum,
    start: sum.start + sentence.start,
    end: sum.end + sentence.start,
  }));
  const owners: (Stretch & { of: OwnedSum['of'] })[] = [
    ...namesWithin(reading, sentence).map(({ start, end, abouts }) => ({ start, end, of: abouts })),
    ...[...sentence.says.matchAll(BRINGING)].map(({ 0: words, index }) => ({
      start: index + sentence.start,
      end: index + sentence.start + words.length,
      of: 'delivery' as const,
    })),
  ].sort((a, b) => a.start - b.start);
  return sums.map((sum, index) => {
    const from = sums[index - 1]?.end ?? sentence.start;
    const to = sums[index + 1]?.start ?? sentence.end;
    const after = reading.plain.slice(sum.end, to);
    // “39 € for delivery” is for delivery, whatever stands before it.
    const at = /^ ?(?:for|per|of|für|por|para|de|pour) (?:the |a |an |die |den |das |la |el |le |o )?/.exec(
      after,
    );
    const leads = at && owners.find(({ start }) => start === sum.end + at[0].length);
    // “£95 per room” is no price of a meeting room.
    const right = leads && (!PER.test(at[0]) || leads.of === 'delivery') ? leads : null;
    const left = owners.findLast(({ start, end }) => from <= start && end <= sum.start);
    const next = owners.find(
      ({ start, end, of }) =>
        sum.end <= start &&
        end <= to &&
        (of !== 'delivery' || BESIDE.test(reading.plain.slice(sum.end, start))),
    );
    const owner = right ?? left ?? next;
    // “Motorway is 55 for the lesson”: what both name.
    const both = right && left ? common(left.of, right.of) : null;
    const of =
      both ?? owner?.of ?? (owners.length === 0 ? unnamedOwner(reading, sentence, sum) : new Set<string>());
    return { ...sum, sentence, of, before: reading.plain.slice(from, sum.start), after };
  });
}

/** Where sorts of what a post asks for end: in `small 30, family 45` numbers follow them. */
function sortsIn({ things, asked }: Reading, { says }: Sentence): number[] {
  return [...says.matchAll(/[\p{L}]+/gu)].flatMap(({ 0: word, index }) =>
    tellingWords(word).some(
      (stem) => !WEAK().has(stem) && [...asked].some((about) => things.get(about)?.has(stem)),
    )
      ? [index + word.length]
      : [],
  );
}

function common(one: OwnedSum['of'], other: OwnedSum['of']): ReadonlySet<string> | null {
  if (one === 'delivery' || other === 'delivery') return null;
  const both = new Set([...one].filter((about) => other.has(about)));
  return both.size > 0 ? both : null;
}
