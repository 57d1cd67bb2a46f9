import { dayOf } from '../days';
import { INTENTS } from '../intents';
import type { IntentId } from '../model';
import { AND } from './splits';
import type { Exchange, Told } from './told';

/** Where something took place off the sites. */
export const ELSEWHERE = 'Elsewhere';

/** A moment as a file tells it: `2026-11-24 09:05`, local. */
export function sayMoment(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What a post was about: `Has a complaint; Asks about a product`. */
export function sayAbout(intents: readonly IntentId[]): string {
  return intents.length === 0 ? 'Something else' : intents.map((id) => INTENTS[id].label).join(AND);
}

export function sayPlace({ site }: Pick<Exchange, 'site'>, { siteName }: Told): string {
  return site ? siteName(site) : ELSEWHERE;
}
