import { type Day, dayOf } from '../days';
import { sayLabel } from '../known-labels/read-label';
import type { Contact, FollowUp, Gap, Interaction, Purchase } from '../model';
import { complaintWords, type Recovery } from '../recovery/recovery';
import type { ReferralNode, Spent } from '../referral-tree';
import { sumOf } from '../referral-tree';
import { say } from '../say/say';
import { nextYearly } from '../yearly-day';

/** The first of a list, and how many more there are. */
export interface Cut<T> {
  shown: T[];
  more: number;
}

/** What one page has room for; `tests/browser/brief` prints the fullest one there can be. */
const MOST = { steps: 4, exchanges: 5, cares: 4, bought: 4, needs: 2, dates: 3, reach: 6, sent: 6 };
/** How far ahead a day of theirs is worth a word, in days. */
const AHEAD = 60;

export interface BriefDay {
  what: string;
  day: Day;
  /** Null where the year is not known. */
  years: number | null;
}

/** What to know before meeting a contact, cut to what one page holds. */
export interface Brief {
  steps: Cut<FollowUp>;
  /** What they complained of last, and how far it is. */
  complaint: { words: string; recovery: Recovery } | null;
  exchanges: Cut<Interaction>;
  cares: Cut<Gap>;
  bought: Cut<Purchase>;
  spent: Spent;
  needs: Cut<Purchase>;
  dates: Cut<BriefDay>;
  /** Phone numbers, e-mail addresses, handles. */
  reach: Cut<string>;
  sent: Cut<ReferralNode>;
}

interface Known {
  contact: Contact;
  followUps: readonly FollowUp[];
  /** Newest first. */
  exchanges: readonly Interaction[];
  /** Newest first. */
  purchases: readonly Purchase[];
  tree: ReferralNode;
  recovery: Recovery | null;
}

/** Chooses what of all that is known goes on the page; what matters in a meeting comes first. */
export function briefOf(known: Known, now: Date): Brief {
  const { contact, followUps, exchanges, purchases, tree, recovery } = known;
  const today = dayOf(now);
  const dates = contact.dates
    .map(({ what, day }) => ({ what, ...nextYearly(day, today) }))
    .filter(({ day }) => Date.parse(day) - Date.parse(today) <= AHEAD * 86_400_000)
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return {
    steps: cut(
      followUps.filter(({ status }) => status === 'open'),
      MOST.steps,
    ),
    complaint: recovery && { words: complaintWords(recovery), recovery },
    exchanges: cut(exchanges, MOST.exchanges),
    cares: cut(
      contact.gaps.toSorted((a, b) => (a.heardOn < b.heardOn ? 1 : -1)),
      MOST.cares,
    ),
    bought: cut(purchases, MOST.bought),
    spent: sumOf(
      ...purchases.flatMap(({ amount, currency }) => (amount === null ? [] : [{ [currency]: amount }])),
    ),
    needs: cut(
      purchases
        .filter(({ nextWhat, nextDay }) => nextWhat !== '' || nextDay !== null)
        .toSorted((a, b) => ((a.nextDay ?? '9') < (b.nextDay ?? '9') ? -1 : 1)),
      MOST.needs,
    ),
    dates: cut(dates, MOST.dates),
    reach: cut(waysTo(contact), MOST.reach),
    sent: cut(tree.children, MOST.sent),
  };
}

function waysTo({ phones, emails, identities }: Contact): string[] {
  return [
    ...phones.map(({ number, label }) => (label ? `${number} (${sayLabel(label)})` : number)),
    ...emails.map(({ address }) => address),
    ...identities.flatMap(({ site, handle }) =>
      handle === null
        ? []
        : [site === 'x' ? say('brief_onX', { handle }) : say('brief_onFacebook', { handle })],
    ),
  ];
}

function cut<T>(list: readonly T[], most: number): Cut<T> {
  // “And 1 more” takes the room of the one.
  const shown = list.length === most + 1 ? most + 1 : most;
  return { shown: list.slice(0, shown), more: Math.max(0, list.length - shown) };
}
