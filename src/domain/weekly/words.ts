import { sums } from '../measure/money';
import type { Told } from '../measure/told';
import { sayMoney } from '../say/money';
import { say, sayList } from '../say/say';
import type { FoundPoint } from './point';

const NAMED = 3;
const CURRENCIES = 2;

/** `Ana`, `Ana and Ben`, `Ana, Ben and 3 more`; each once. */
export function people(ids: readonly (string | null)[], { names }: Told): string {
  const known = [...new Set(ids)].flatMap((id) => (id === null ? [] : (names.get(id) ?? [])));
  if (known.length === 0) return say('week_somebody');
  const named = known.length > NAMED ? known.slice(0, NAMED - 1) : known;
  const rest = known.length - named.length;
  return sayList(rest > 0 ? [...named, say('week_more', { count: rest })] : named);
}

/** Whom several things are about, as `people` says it. */
export function whom(things: readonly { who: string }[], told: Told): string {
  return people(
    things.map(({ who }) => who),
    told,
  );
}

/** The way to a contact: `Open Ana`. */
export function openContact(who: string, told: Told): FoundPoint['leads'] {
  return { label: say('week_open', { name: people([who], told) }), href: `#contact/${who}` };
}

/** `€890 and $40`, `€890, $40 and other currencies`, less what was brought back; empty where nothing has a price. */
export function worth(sold: readonly { amount: number | null; currency: string }[]): string {
  const all = sums(sold).map(({ currency, sum }) => sayMoney(sum, currency));
  const said = all.slice(0, CURRENCIES);
  return sayList(said.length < all.length ? [...said, say('week_otherCurrencies')] : said);
}
