import { dayOf, onThatDay } from '../days';
import type { Interaction, Purchase } from '../model';
import { say, sayCount } from '../say/say';
import { STAGE_IDS, type StageId } from '../stages';

/** What is known of somebody's way so far. */
export interface WaySoFar {
  stage: StageId | null;
  purchases: readonly Pick<Purchase, 'id' | 'day' | 'what'>[];
  exchanges: readonly Pick<Interaction, 'id' | 'at' | 'theirText' | 'intents'>[];
  /** What a proposal rested on that the user did not want; empty: none. */
  notNow: string;
  now: Date;
}

/** A stage that somebody seems to have come to. */
export interface ProposedStage {
  stage: StageId;
  /** In words: what it was seen by. */
  why: string;
  /** What it rests on: only something else is worth proposing again. */
  basis: string;
}

const QUIET_DAYS = 365;
const THINKING =
  /(?<![\p{L}\p{N}])(?:think(?:ing)? (?:it|about it) over|sleep on it|mak(?:e|ing) up (?:my|our) minds?|decid(?:e|ing) (?:between|by|this|next|on|soon)|can(?:'|’)?t decide|torn between|let you know|compar(?:e|ing)|talk (?:it over )?(?:to|with) my (?:wife|husband|partner|boss)|überlege|entscheide|vergleiche|me lo pienso|pensarlo|decidir|comparando|vou pensar|j(?:'|’)hésite|réfléchir)(?![\p{L}\p{N}])/iu;
const ASKS = ['product_question', 'recommendation_request', 'purchase_intent'];

/**
 * How far somebody has come, by what they bought and said, where that is further than noted; null: nothing to propose.
 * Nobody is moved back but to `past`, and a stage that was turned down comes back only by something new.
 */
export function proposeStage(way: WaySoFar): ProposedStage | null {
  const proposed = byPurchases(way) ?? byWords(way);
  if (!proposed || proposed.stage === way.stage || proposed.basis === way.notNow) return null;
  return isFurther(proposed.stage, way) ? proposed : null;
}

function isFurther(stage: StageId, { stage: from }: WaySoFar): boolean {
  if (from === null || stage === 'past') return true;
  if (from === 'past') return stage === 'customer' || stage === 'regular';
  return STAGE_IDS.indexOf(stage) > STAGE_IDS.indexOf(from);
}

function byPurchases({ stage, purchases, exchanges, now }: WaySoFar): ProposedStage | null {
  const [newest, ...earlier] = purchases.toSorted(
    (a, b) => b.day.localeCompare(a.day) || (a.id < b.id ? -1 : 1),
  );
  if (!newest) return null;
  const basis = `bought ${newest.id}`;
  const quietSince = dayOf(new Date(now.getTime() - QUIET_DAYS * 86_400_000));
  const last = exchanges.reduce((latest, { at }) => (at > latest ? at : latest), '');
  if (newest.day < quietSince && (last === '' || dayOf(new Date(last)) < quietSince)) {
    return {
      stage: 'past',
      why: say('journey_past', { what: newest.what }),
      basis,
    };
  }
  // Who came back from a long silence with words alone is looked at by what they say.
  if (stage === 'past' && newest.day < quietSince) return null;
  const when = onThatDay(newest.day, now);
  if (earlier.some(({ day }) => day !== newest.day)) {
    const days = new Set(purchases.map(({ day }) => day)).size;
    return {
      stage: 'regular',
      why: sayCount('journey_regular', days, { when }),
      basis,
    };
  }
  return {
    stage: 'customer',
    why: say('journey_customer', { what: newest.what, when }),
    basis,
  };
}

function byWords({ exchanges, now }: WaySoFar): ProposedStage | null {
  const said = exchanges
    .filter(({ theirText, intents }) => theirText.trim() !== '' || intents.length > 0)
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const thinking = said.find(({ theirText }) => THINKING.test(theirText));
  const asking = said.filter(({ intents }) => intents.some((intent) => ASKS.includes(intent)));
  const [newest] = asking;
  const on = (at: string): string => onThatDay(dayOf(new Date(at)), now);
  if (thinking) {
    const words = THINKING.exec(thinking.theirText)?.[0] ?? '';
    return {
      stage: 'deciding',
      why: say('journey_thinking', { words, when: on(thinking.at) }),
      basis: `said ${thinking.id}`,
    };
  }
  if (!newest) return null;
  if (asking.length > 1 && newest.intents.includes('purchase_intent')) {
    return {
      stage: 'deciding',
      why: sayCount('journey_asked', asking.length, { when: on(newest.at) }),
      basis: `said ${newest.id}`,
    };
  }
  return {
    stage: 'interested',
    why: say('journey_interested', { when: on(newest.at) }),
    basis: `said ${newest.id}`,
  };
}
