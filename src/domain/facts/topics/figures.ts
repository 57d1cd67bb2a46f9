import type { Stretch } from '../../stretch';
import { type Counted, countedIn } from '../counted';
import { moneyIn } from '../money';
import { type Length, lengthsIn, percentsIn, sameLength } from '../quantities';
import { aboutsWithin } from '../reading';
import { topic } from '../topic';
import { OF_RULES } from './house-rules';

/** The one figure of a fact that no other topic reads: `Quotes: within 24 hours`, `Barn: seats 120`. */
type Figure = { length: Length } | { percent: number } | { counted: Counted };
type Found = Stretch & { figure: Figure };

/** How far figures may be apart and still be told of the same thing. */
const ALIKE = 12;

export const figures = topic<Figure[]>({
  id: 'figures',
  named: true,
  told({ kind, about, says }) {
    if (kind !== 'policy' && kind !== 'other') return null;
    if (OF_RULES().test(`${about} . ${says}`) || moneyIn(says).length > 0) return null;
    const found = figuresIn(says);
    return found.length > 0 ? found.map(({ figure }) => figure) : null;
  },
  claims: (reading) =>
    reading.sentences.flatMap((sentence) => {
      const of = aboutsWithin(reading, sentence);
      // “How does layaway work?” “10% down and 90 days”
      const answers = of.size === 0 && reading.names.length === 0;
      if (answers) for (const about of reading.asked) of.add(about);
      if (of.size === 0 || sentence.says.endsWith('?')) return [];
      return figuresIn(sentence.says).map(({ start, end, figure }) => ({
        start: sentence.start + start,
        end: sentence.start + end,
        value: [figure],
        of,
      }));
    }),
  agrees([claim], facts) {
    const compared = claim ? facts.flatMap((fact) => goes(claim, fact) ?? []) : [];
    return compared.length === 0 ? null : compared.includes(true);
  },
  answer({ says }) {
    const found = figuresIn(says);
    return found.length === 1 ? (found[0] ?? null) : null;
  },
});

function figuresIn(says: string): Found[] {
  const lengths = lengthsIn(says).map(({ start, end, ...rest }): Found => {
    const least = /(?:at least|minimum|from|mindestens|ab|desde|dès) $/u.test(says.slice(0, start));
    return { start, end, figure: { length: { start, end, ...rest, bound: least ? 'least' : rest.bound } } };
  });
  const percents = percentsIn(says).map(
    ({ start, end, percent }): Found => ({ start, end, figure: { percent } }),
  );
  const counts = countedIn(says).map(
    (counted): Found => ({ start: counted.start, end: counted.end, figure: { counted } }),
  );
  return [...lengths, ...percents, ...counts].sort((a, b) => a.start - b.start);
}

/** Whether a claim goes with a fact; null: they are of different sorts, or too far apart to be of one thing. */
function goes(claim: Figure, fact: Figure): boolean | null {
  if ('percent' in claim || 'percent' in fact) {
    return 'percent' in claim && 'percent' in fact ? claim.percent === fact.percent : null;
  }
  const [said, known] = [amountOf(claim), amountOf(fact)];
  if (said.of !== known.of || said.amount / known.amount > ALIKE || known.amount / said.amount > ALIKE)
    return null;
  if (sameLength(said.amount, known.amount)) return true;
  // “for 80 guests” where there is room for 120.
  if (said.amount < known.amount && known.bound !== 'least') return said.bound === known.bound ? false : null;
  if (said.amount > known.amount && known.bound === 'least') return said.bound === 'least' ? false : null;
  return false;
}

function amountOf(
  figure: Exclude<Figure, { percent: number }>,
): Pick<Counted, 'of' | 'bound'> & { amount: number } {
  return 'length' in figure
    ? { amount: figure.length.to, of: 'time', bound: figure.length.bound }
    : { amount: figure.counted.count, of: figure.counted.of, bound: figure.counted.bound };
}
