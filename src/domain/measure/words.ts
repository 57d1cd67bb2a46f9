import { dayOf } from '../days';
import { kindFacts } from '../follow-up-kinds';
import { INTENTS } from '../intents';
import type { FollowUpKind, IntentId } from '../model';
import type { Key } from '../say/keys';
import { say } from '../say/say';
import { isReturn } from './money';
import type { Exchange, Sale, Told } from './told';

/*
 * What stands in the cells of rows, the same in every language, since figures are computed from them and they go into
 * files; and how each is said on the screen.
 */

/** Between several in one cell. */
export const AND = '; ';

/** Where something took place off the sites; otherwise the cell has the site's name. */
export const ELSEWHERE = 'elsewhere';

/** A post that was about nothing we tell apart. */
const OTHER = 'other';

/** What a row tells of. */
const WHAT = {
  talk: 'measure_talk',
  meeting: 'measure_meeting',
  sale: 'measure_sale',
  returned: 'measure_broughtBack',
  sent: 'measure_sent',
  bought: 'measure_bought',
  used: 'measure_used',
  heard: 'measure_heard',
  time: 'measure_spentTime',
} as const satisfies Record<string, Key>;
export type What = keyof typeof WHAT;

export function sayWhat(what: What): string {
  return say(WHAT[what]);
}

const WHETHER = {
  yes: 'measure_yes',
  no: 'measure_no',
  unsure: 'measure_notSure',
  waiting: 'measure_notYet',
} as const satisfies Record<string, Key>;
/** Empty: it does not count on either side. */
export type Whether = keyof typeof WHETHER | '';

export function sayWhether(whether: Whether): string {
  return whether === '' ? '' : say(WHETHER[whether]);
}

/** A sale, or what was brought back. */
export function saleOrReturn(sale: Pick<Sale, 'amount'>): 'sale' | 'returned' {
  return isReturn(sale) ? 'returned' : 'sale';
}

/** A moment as a file tells it: `2026-11-24 09:05`, local. */
export function momentCell(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${dayOf(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** What a post was about: `complaint; churn_risk`. */
export function aboutCell(intents: readonly IntentId[]): string {
  return intents.length === 0 ? OTHER : intents.join(AND);
}

/** The same in words: `Has a complaint; May be leaving`. */
export function sayAbout(intents: readonly IntentId[]): string {
  return sayAboutCell(aboutCell(intents));
}

export function sayAboutCell(cell: string): string {
  return cell
    .split(AND)
    .map((one) => (isIntent(one) ? INTENTS[one].label : say('measure_somethingElse')))
    .join(AND);
}

function isIntent(id: string): id is IntentId {
  return Object.hasOwn(INTENTS, id);
}

export function placeCell({ site }: Pick<Exchange, 'site'>, { siteName }: Told): string {
  return site ? siteName(site) : ELSEWHERE;
}

export function sayPlaceCell(cell: string): string {
  return cell === ELSEWHERE ? say('measure_elsewhere') : cell;
}

export function sayPurposeCell(cell: string): string {
  return kindFacts(cell as FollowUpKind).label;
}

/** Empty: the template was deleted. */
export function sayTemplateCell(cell: string): string {
  return cell === '' ? say('measure_templateGone') : cell;
}
