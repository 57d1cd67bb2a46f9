import { moneyOrBareIn, sameAmount } from '../money';
import { numbersIn } from '../quantities';
import { type Reading, withoutNames } from '../reading';
import type { OwnedSum } from './sums-of';

/** No price of the user's: what others paid or have, what is taken off or comes on top, what somebody wants to spend. */
const ANOTHERS =
  /(?<![\p{L}\p{N}])(?:budgets?|paid|(?:i|he|she|they|people|others|some|neighbou?rs?)(?:'d| would| will)? pays?|pays? elsewhere|elsewhere|bought|sav(?:e|es|ed|ing)|discount|off|cheaper|less|more|extra charge|deposit|voucher|gift ?card|was|were|used to|instead of|last year|worth|refund(?:ed)?|back|tip|sounds?|seems?|might|elsewhere|competitors?|neighbou?r|rabatt|mehr|weniger|günstiger|billiger|bezahlt|statt|anzahlung|gutschein|zurück|presupuesto|pagó|pagaste|descuento|más|menos|orçamento|pagou|desconto|mais|remise|payé|moins|plus cher)(?![\p{L}\p{N}])/u;
/** What comes of sharing or adding up what was told before. */
const SHARE =
  /(?:so|works? out(?: at| as)?|comes? (?:out )?(?:at|to)|which is|that's|thats|=) (?:about |only |just |roughly )?$/u;

/** Whether a sum of a draft is no price of the user's, though it stands beside a thing of theirs. */
export function isNoPrice(sum: OwnedSum, sums: readonly OwnedSum[], reading: Reading): boolean {
  const [first] = sums.filter((one) => one.sentence === sum.sentence);
  const theirs = new Set(moneyOrBareIn(reading.post, true).map(({ amount }) => amount));
  return (
    isAnothers(reading, sum) ||
    // “42, or 30 if you dry it yourself”: another sort.
    (first !== sum && /^ (?:if|when|without)(?![\p{L}])/u.test(sum.after)) ||
    // “400 for the boat, so 40 each”
    (SHARE.test(sum.before) && /^ (?:each|per|a head|pp)/u.test(sum.after)) ||
    // “They may be 7.50 there, ours are 9.95”: a number of theirs beside one of ours.
    (theirs.has(sum.amount) && sums.some(({ amount }) => !theirs.has(amount))) ||
    // “30 or 60 minutes?”
    (sum.bare && sum.sentence.says.endsWith('?')) ||
    isDerived(sum, sums, reading)
  );
}

/** Whether a sum is one of other sums of the draft, or so many times another: of `6 x 65, so 390` only 65 is a price. */
function isDerived({ amount }: OwnedSum, sums: readonly OwnedSum[], { plain, post }: Reading): boolean {
  const others = sums.map((sum) => sum.amount).filter((other) => !sameAmount(other, amount) && other > 0);
  const counts = numbersIn(`${plain} ${post}`).filter(
    (count) => count > 1 && Number.isInteger(count) && !sums.some((sum) => sum.amount === count),
  );
  return others.some(
    (one, at) =>
      counts.some((count) => sameAmount(one * count, amount)) ||
      others.some((other, index) => index > at && sameAmount(one + other, amount)),
  );
}

function isAnothers(reading: Reading, { before, after, start, end }: OwnedSum): boolean {
  const around = withoutNames(reading, { start: start - before.length, end: end + after.length });
  const clause = `${
    around
      .slice(0, before.length)
      .split(/[,;:]\s/)
      .at(-1) ?? ''
  } ${
    around
      .slice(before.length + end - start)
      .split(/[,;:]\s/)[0]
      ?.split(' ')
      .slice(0, 4)
      .join(' ') ?? ''
  }`;
  return ANOTHERS.test(clause);
}
