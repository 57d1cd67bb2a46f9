import { sums } from '../measure/money';
import type { Told } from '../measure/told';
import type { FoundPoint } from './point';

const NAMED = 3;
const CURRENCIES = 2;

/** `1 reply`, `4 replies`. */
export function many(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** `Ana`, `Ana and Ben`, `Ana, Ben and 3 more`; each once. */
export function people(ids: readonly (string | null)[], { names }: Told): string {
  const known = [...new Set(ids)].flatMap((id) => (id === null ? [] : (names.get(id) ?? [])));
  if (known.length === 0) return 'Somebody';
  const named = known.length > NAMED ? known.slice(0, NAMED - 1) : known;
  const rest = known.length - named.length;
  const parts = rest > 0 ? [...named, `${rest} more`] : named;
  const last = parts.at(-1) ?? '';
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
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
  return { label: `Open ${people([who], told)}`, href: `#contact/${who}` };
}

/** `45 min`, `3 h`, `3 h 20 min`. */
export function minutes(count: number): string {
  const [hours, rest] = [Math.floor(Math.round(count) / 60), Math.round(count) % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** `890 EUR and 40 USD`, `890 EUR, 40 USD and other currencies`, less what was brought back; empty where nothing has a price. */
export function worth(sold: readonly { amount: number | null; currency: string }[]): string {
  const all = sums(sold).map(({ currency, sum }) => `${sum.toLocaleString('en-GB')} ${currency}`);
  const said = all.slice(0, CURRENCIES);
  return said.length < all.length ? `${said.join(', ')} and other currencies` : said.join(' and ');
}
