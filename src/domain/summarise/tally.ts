import type { ChannelId } from '../channels';
import type { FollowUp, IntentId, Interaction, Purchase } from '../model';
import { notesThanks, thanksThem } from './thank-you';

/**
 * What a person's interactions, follow-ups and purchases come to, counted one by one in any order, so that a log of
 * any size is read in parts. Times as in `ContactSummary`.
 */
export interface Tally {
  exchanges: number;
  last: { at: string; id: string; channel: ChannelId | null };
  complaintAt: string;
  deservesThanksAt: string;
  thankedAt: string;
  openFollowUps: number;
  next: { due: string; id: string; note: string };
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
    complaintAt: '',
    deservesThanksAt: '',
    thankedAt: '',
    openFollowUps: 0,
    next: { due: '', id: '', note: '' },
    purchases: 0,
    spent: {},
  };
}

export function countInteraction(tally: Tally, interaction: Interaction): void {
  const { at, id, channel, intents, settledAt, myText, note, deletedAt } = interaction;
  if (deletedAt) return;
  if (channel !== 'note') {
    tally.exchanges += 1;
    const { last } = tally;
    if (at > last.at || (at === last.at && id > last.id)) tally.last = { at, id, channel };
  }
  if (intents.includes('complaint') && settledAt === null) {
    if (tally.complaintAt === '' || at < tally.complaintAt) tally.complaintAt = at;
  }
  if (intents.some((intent) => DESERVING.includes(intent))) {
    tally.deservesThanksAt = later(tally.deservesThanksAt, at);
  }
  if (at > tally.thankedAt && (thanksThem(myText) || notesThanks(note))) tally.thankedAt = at;
}

export function countFollowUp(tally: Tally, { id, due, note, status, deletedAt }: FollowUp): void {
  if (deletedAt || status !== 'open') return;
  tally.openFollowUps += 1;
  const { next } = tally;
  if (next.id === '' || due < next.due || (due === next.due && id < next.id)) tally.next = { due, id, note };
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
