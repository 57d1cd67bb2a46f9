import { isReturn } from '../measure/money';
import type { Told } from '../measure/told';
import { sayAbout } from '../measure/words';
import type { SiteId } from '../model';
import { sayMoney } from '../say/money';
import { say } from '../say/say';
import type { WeekRow } from '../weekly/point';
import type { Venue } from './venues';

/** A number and all it was counted from, the newest first where it has a day. */
export interface Counted {
  count: number;
  rows: WeekRow[];
}

/** What a site brought, in rows that say what each number was counted from. */
export interface VenueTold extends Record<'posts' | 'talked' | 'met' | 'cameBack' | 'sold', Counted> {
  site: SiteId;
  /** What the sales were worth, those of which it is known; below nothing what was brought back. */
  worths: { amount: number | null; currency: string }[];
}

/** Tells a venue; `links` leads to posts that still stand somewhere, by the mention's id. */
export function venueTold(
  { site, posts, forgotten, talked, met, cameBack, sales }: Venue,
  { told, links }: { told: Told; links: ReadonlyMap<string, string> },
): VenueTold {
  const nameOf = (who: string | null): string => (who !== null && told.names.get(who)) || '';
  const people = (ids: readonly string[]): Counted => ({
    count: ids.length,
    rows: ids.map((who) => ({ says: nameOf(who) || say('venues_someone'), day: null, contactId: who })),
  });
  const found = posts.map(({ id, who, author, day, intents }): WeekRow => {
    const post = links.get(id);
    return {
      says: say('week_row', {
        name: nameOf(who) || author || say('venues_someone'),
        tells: sayAbout(intents),
      }),
      day,
      contactId: nameOf(who) === '' ? null : who,
      ...(post !== undefined && { post }),
    };
  });
  const gone = forgotten.map(
    ({ count, day, intent }): WeekRow => ({
      says: say('week_row', {
        name: say('venues_forgotten', { count }),
        tells: sayAbout(intent ? [intent] : []),
      }),
      day,
      contactId: null,
    }),
  );
  return {
    site,
    posts: {
      count: forgotten.reduce((sum, { count }) => sum + count, found.length),
      rows: [...found, ...gone].sort((a, b) =>
        a.day === b.day ? 0 : (a.day ?? '') > (b.day ?? '') ? -1 : 1,
      ),
    },
    talked: people(talked),
    met: people(met),
    cameBack: people(cameBack),
    sold: {
      count: sales.filter((one) => !isReturn(one)).length,
      rows: sales.toReversed().map(({ who, day, what, amount, currency }) => ({
        says: [nameOf(who) || say('venues_someone'), what, amount === null ? '' : sayMoney(amount, currency)]
          .filter(Boolean)
          .join(', '),
        day,
        contactId: who,
      })),
    },
    worths: sales.map(({ amount, currency }) => ({ amount, currency })),
  };
}
