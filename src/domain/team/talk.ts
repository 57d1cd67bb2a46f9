import { type Claim, claimUntil, isClaimOver, LONGEST_CLAIM } from './claims';

const MINUTE = 60_000;
/** How long it holds (minutes) that somebody writes, without another word of theirs. */
const WRITING = 30;
/** So long before its end (minutes) it is said anew. */
const ENDS_SOON = 10;
/** A reply in the making for longer (minutes) was begun anew: what ends a day after `since` tells that it was answered. */
const NOT_THE_SAME = 12 * 60;

/** What a claim says: its body, and until when. */
export interface SaidOfTalk {
  body: Claim;
  until: string;
}

/** Whether a claim says that its owner answered. Its fields are few, so it is told by how long it holds. */
export function saysAnswered({ body, until }: SaidOfTalk): boolean {
  return minutesBetween(body.since, until) > (LONGEST_CLAIM - 1) * 60;
}

/** What to claim when the user begins or goes on; null: what stands says it already. */
export function begun(about: Claim['about'], standing: SaidOfTalk | null, now: Date): SaidOfTalk | null {
  const until = claimUntil(now, WRITING);
  if (!standing || isClaimOver(standing.until, now))
    return { body: { about, since: now.toISOString() }, until };
  if (saysAnswered(standing) || minutesBetween(now.toISOString(), standing.until) > ENDS_SOON) return null;
  const { since } = standing.body;
  const goesOn = minutesBetween(since, until) < NOT_THE_SAME;
  return { body: { about, since: goesOn ? since : now.toISOString() }, until };
}

/** What to claim once the reply went out: as long as the database lets it. */
export function answeredAt(about: Claim['about'], now: Date): SaidOfTalk {
  return { body: { about, since: now.toISOString() }, until: claimUntil(now, LONGEST_CLAIM * 60) };
}

function minutesBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE;
}
