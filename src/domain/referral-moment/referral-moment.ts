import { addDays, dayOf, describeDay, onThatDay } from '../days';
import type { AskKind, Verdict } from '../model';
import { say } from '../say/say';
import type { StageId } from '../stages';
import type { Asked } from './asked';
import { ASKS, askFacts } from './asks';

/** Nobody is asked twice within so many days, for whatever it is. */
export const DAYS_BETWEEN_ASKS = 90;

/** Whether this is the moment to ask somebody for something, and for what. Said as a sentence, shown to the user. */
export type Moment = { ok: true; ask: AskKind; says: string } | { ok: false; says: string };

/** What the moment depends on. */
export interface MomentFacts {
  verdict: Pick<Verdict, 'intents' | 'sentiment'>;
  stage: StageId | null;
  purchases: number;
  /** A complaint of theirs is open. */
  openRecovery: boolean;
  /** Latest first. */
  asks: readonly Asked[];
  /** What the user has templates for. */
  canAsk: ReadonlySet<AskKind>;
  now: Date;
}

/**
 * After praise one ask is suggested, or it is said why not. Null: they do not praise, so nobody thinks of asking.
 * The brakes: an open complaint, anything but joy in the same post, somebody who is not a customer yet, and any ask in
 * the last 90 days.
 */
export function referralMoment(facts: MomentFacts): Moment | null {
  const { verdict, openRecovery, asks, now } = facts;
  const has = (wanted: readonly string[]) => verdict.intents.some(({ intent }) => wanted.includes(intent));
  if (!has(['praise']) || has(['spam'])) return null;
  if (openRecovery) return not(say('referral_complaintOpen'));
  if (has(['complaint', 'churn_risk']) || verdict.sentiment === 'negative') {
    return not(say('referral_notOnlyHappy'));
  }
  if (!isCustomer(facts)) return not(say('referral_notCustomer'));
  const [last] = asks;
  const when = last && onThatDay(dayOf(new Date(last.at)), now);
  const free = last && addDays(dayOf(new Date(last.at)), DAYS_BETWEEN_ASKS);
  if (last && when && free && free > dayOf(now)) {
    const { what } = askFacts(last.kind);
    return not(say('referral_askedLately', { what, when, free: describeDay(free, now) }));
  }
  const ask = nextAsk(facts);
  if (!ask) return not(say('referral_noTemplate'));
  const { what } = askFacts(ask);
  const says = when ? say('referral_goodMomentSince', { what, when }) : say('referral_goodMoment', { what });
  return { ok: true, ask, says };
}

function isCustomer({ stage, purchases }: MomentFacts): boolean {
  return stage === 'customer' || stage === 'regular' || purchases > 0;
}

/** What was never asked for comes first, then what was asked longest ago. Who comes back may send others first. */
function nextAsk({ stage, asks, canAsk }: MomentFacts): AskKind | null {
  const order: readonly AskKind[] =
    stage === 'regular' ? ['referral', 'review', 'testimonial'] : ASKS.map(({ id }) => id);
  const lastAt = (kind: AskKind) => asks.find((asked) => asked.kind === kind)?.at ?? '';
  return (
    order
      .filter((kind) => canAsk.has(kind))
      .toSorted((a, b) => (lastAt(a) < lastAt(b) ? -1 : lastAt(a) > lastAt(b) ? 1 : 0))[0] ?? null
  );
}

function not(says: string): Moment {
  return { ok: false, says };
}
