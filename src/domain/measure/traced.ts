import { addDays, type Day } from '../days';
import { type Exchange, type Told, TRACED_DAYS } from './told';

/** Their exchanges by person, in order of time. */
export function byPerson(exchanges: readonly Exchange[]): Map<string, Exchange[]> {
  const all = new Map<string, Exchange[]>();
  for (const exchange of exchanges) {
    const theirs = all.get(exchange.who);
    if (theirs) theirs.push(exchange);
    else all.set(exchange.who, [exchange]);
  }
  return all;
}

/** The last of these that an outcome of this day may come of; null: none is recent enough. */
export function lastBefore<E extends Pick<Exchange, 'day'>>(inOrder: readonly E[], day: Day): E | null {
  const first = addDays(day, -TRACED_DAYS);
  const last = inOrder.findLast((one) => one.day <= day);
  return last && last.day >= first ? last : null;
}

/** Finds the exchange on a site that an outcome with somebody is traced back to. */
export function siteTracer({ exchanges }: Told): (who: string, day: Day) => Exchange | null {
  const onSites = byPerson(exchanges.filter(({ site, state }) => site !== null && wentOut(state)));
  return (who, day) => lastBefore(onSites.get(who) ?? [], day);
}

/** A reply that is only known to stand in a box, or on the clipboard, may never have been sent. */
export function wentOut(state: Exchange['state']): boolean {
  return state === 'sent' || state === 'logged';
}

/**
 * A word with somebody: a note to oneself is none, nor is a reply that may never have gone out, unless a meeting was
 * agreed in it.
 */
export function isTalk({
  channel,
  state,
  appointment,
}: Pick<Exchange, 'channel' | 'state' | 'appointment'>): boolean {
  return appointment !== undefined || (channel !== 'note' && wentOut(state));
}
