import { dayOf } from '../days';
import { INTENTS } from '../intents';
import type { IntentId } from '../model';
import { isReturn } from './money';
import { AND } from './splits';
import type { Exchange, Sale, Told } from './told';

/** What the rows of several figures tell of. */
export const TALK = 'Conversation';
export const MEETING = 'Meeting agreed';
export const SALE = 'Sale';
export const BROUGHT_BACK = 'Brought back';

/** Who wrote a post of which only the number is kept. */
export const FORGOTTEN = 'Forgotten, unanswered';

/** Where something took place off the sites. */
export const ELSEWHERE = 'Elsewhere';

export function saySale(sale: Pick<Sale, 'amount'>): string {
  return isReturn(sale) ? BROUGHT_BACK : SALE;
}

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
