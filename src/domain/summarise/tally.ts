import { touchOf } from '../cadence/touch';
import type { ChannelId } from '../channels';
import { doneAt } from '../done-at';
import { type Balance, isTold, leaningOf, RECENT, type Told } from '../give-and-ask/give-and-ask';
import type { FollowUp, IntentId, Interaction, Purchase } from '../model';
import { isAnswer, isOpenComplaint } from '../recovery/recovery';
import { notesThanks, thanksThem } from './thank-you';

/**
 * What a person's interactions, follow-ups and purchases come to, counted one by one in any order, so that a log of
 * any size is read in parts. Times as in `ContactSummary`.
 */
export interface Tally {
  exchanges: number;
  last: { at: string; id: string; channel: ChannelId | null };
  /** When the user was last in touch otherwise than by an exchange; see `touchOf`. */
  touchedAt: string;
  /** The last exchanges of which it is known what the user said, newest first; see `balanceOf`. */
  told: Told[];
  complaintAt: string;
  /** The newest complaint that is not settled, and the last word of the user's; see `isAnswer`. */
  complainedAt: string;
  answeredAt: string;
  deservesThanksAt: string;
  thankedAt: string;
  openFollowUps: number;
  next: { due: string; timed: boolean; id: string; note: string };
  purchases: number;
  spent: Record<string, number>;
}

/** For these the user has reason to say thank you. */
const DESERVING: readonly IntentId[] = ['praise', 'referral'];

/** Amounts are added up in thousandths, the finest that any currency has: so their order does not matter. */
const FINEST = 1000;

export function newTally(): Tally {
  return {
    exchanges: 0,
    last: { at: '', id: '', channel: null },
    touchedAt: '',
    told: [],
    complaintAt: '',
    complainedAt: '',
    answeredAt: '',
    deservesThanksAt: '',
    thankedAt: '',
    openFollowUps: 0,
    next: { due: '', timed: false, id: '', note: '' },
    purchases: 0,
    spent: {},
  };
}

export function countInteraction(tally: Tally, interaction: Interaction): void {
  const { at, id, channel, intents, myText, note, deletedAt } = interaction;
  if (deletedAt) return;
  if (channel !== 'note') {
    tally.exchanges += 1;
    const { last } = tally;
    if (isLater(interaction, last)) tally.last = { at, id, channel };
    countTold(tally, interaction);
  }
  if (isOpenComplaint(interaction)) {
    if (tally.complaintAt === '' || at < tally.complaintAt) tally.complaintAt = at;
    tally.complainedAt = later(tally.complainedAt, at);
  }
  if (isAnswer(interaction)) tally.answeredAt = later(tally.answeredAt, at);
  if (intents.some((intent) => DESERVING.includes(intent))) {
    tally.deservesThanksAt = later(tally.deservesThanksAt, at);
  }
  if (at > tally.thankedAt && (thanksThem(myText) || notesThanks(note))) tally.thankedAt = at;
}

/** What the last exchanges come to: what gave something, and what asked. Read at the end, for it takes its time. */
export function balanceOf({ told }: Tally): Balance {
  const leanings = told.map(leaningOf);
  return {
    gave: leanings.filter((leaning) => leaning === 'gave').length,
    asked: leanings.filter((leaning) => leaning === 'asked').length,
  };
}

function countTold(tally: Tally, interaction: Interaction): void {
  if (!isTold(interaction)) return;
  const { told } = tally;
  const oldest = told.at(-1);
  if (oldest && told.length === RECENT && !isLater(interaction, oldest)) return;
  tally.told = [...told, interaction].sort((a, b) => (isLater(a, b) ? -1 : 1)).slice(0, RECENT);
}

export function countFollowUp(tally: Tally, followUp: FollowUp): void {
  const { id, due, timed = false, note, kind, status, deletedAt } = followUp;
  tally.touchedAt = later(tally.touchedAt, touchOf(followUp));
  if (deletedAt) return;
  if (kind === 'thanks' && status === 'done') tally.thankedAt = later(tally.thankedAt, doneAt(followUp));
  if (kind === 'recovery' && status === 'done') tally.answeredAt = later(tally.answeredAt, doneAt(followUp));
  if (status !== 'open') return;
  tally.openFollowUps += 1;
  const { next } = tally;
  if (next.id === '' || due < next.due || (due === next.due && id < next.id))
    tally.next = { due, timed, id, note };
}

export function countPurchase(tally: Tally, { day, amount, currency, deletedAt }: Purchase): void {
  if (deletedAt) return;
  tally.purchases += 1;
  tally.deservesThanksAt = later(tally.deservesThanksAt, day);
  if (amount === null) return;
  const before = Object.hasOwn(tally.spent, currency) ? (tally.spent[currency] ?? 0) : 0;
  tally.spent[currency] = (Math.round(before * FINEST) + Math.round(amount * FINEST)) / FINEST;
}

export function later(a: string, b: string): string {
  return a > b ? a : b;
}

function isLater(a: { at: string; id: string }, b: { at: string; id: string }): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}
