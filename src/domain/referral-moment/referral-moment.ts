import { addDays, dayOf, describeDay } from '../days';
import type { AskKind, Verdict } from '../model';
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
  if (openRecovery) return not('Not today: a complaint of theirs is open.');
  if (has(['complaint', 'churn_risk']) || verdict.sentiment === 'negative') {
    return not('Not today: they are not only happy. Listen first.');
  }
  if (!isCustomer(facts)) return not('Not yet: as far as you noted, they have not bought from you.');
  const [last] = asks;
  const free = last && addDays(dayOf(new Date(last.at)), DAYS_BETWEEN_ASKS);
  if (last && free && free > dayOf(now)) {
    const when = describeDay(dayOf(new Date(last.at)), now);
    return not(
      `Not today: you asked them for ${askFacts(last.kind).what} ${on(when)}. From ${describeDay(free, now)} you may again.`,
    );
  }
  const ask = nextAsk(facts);
  if (!ask) return not('It would be a good moment to ask for a review, but you have no template that asks.');
  const since = last
    ? `you last asked them ${on(describeDay(dayOf(new Date(last.at)), now))}`
    : 'you never asked them';
  return {
    ok: true,
    ask,
    says: `A good moment to ask for ${askFacts(ask).what}: they are happy, they are a customer, and ${since}.`,
  };
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

function on(day: string): string {
  return /^[A-Z]/.test(day) ? `on ${day}` : day;
}
