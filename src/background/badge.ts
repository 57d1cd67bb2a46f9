import browser from 'webextension-polyfill';
import type { ReadingState } from '../domain/page-reading';
import { pauseEnd } from '../domain/pause';
import { timeOf } from '../domain/when/time-of';
import type { LogDatabase } from '../log/database';
import { countDue } from '../log/follow-ups';
import { countWaiting } from '../log/mentions';
import { readSettings } from '../log/settings';
import { oneAtATime } from './one-at-a-time';

const BACKGROUND = '#1d4f7c';
const AT_REST = '#5b6462';
const TEXT = '#ffffff';
/** More does not fit the toolbar. */
const MOST = 99;
/** As on a player's button. */
const PAUSED = 'II';
const UNREAD = '!';

/** Counts what waits for the user in the real log and shows it on the toolbar; safe to call at any time. */
export function makeBadge(log: LogDatabase, clock: () => Date): () => Promise<void> {
  return oneAtATime(async () => {
    const now = clock();
    const [waiting, due, { pausedUntil }] = await Promise.all([
      countWaiting(log),
      countDue(log, now),
      readSettings(log),
    ]);
    const end = pauseEnd(pausedUntil, now);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: end ? AT_REST : BACKGROUND }),
      browser.action.setBadgeTextColor({ color: TEXT }),
      browser.action.setBadgeText({ text: end ? PAUSED : badgeText(waiting + due) }),
      browser.action.setTitle({ title: badgeTitle(waiting, due, end) }),
    ]);
  });
}

const TROUBLE: Record<ReadingState, string> = {
  // Chrome takes no null for a title; the empty one shows the extension's name until the tab goes elsewhere.
  fine: '',
  drop: 'Rapport can read only a part of this page just now',
  blind: 'Rapport cannot read this page just now',
};

/** The toolbar says it where it happens: a page of a site of ours that cannot be read. */
export async function markTrouble(tabId: number, state: ReadingState): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: state === 'fine' ? null : UNREAD }),
    browser.action.setTitle({ tabId, title: TROUBLE[state] }),
  ]);
}

/** A page that nobody reads any more is not one that cannot be read. */
export async function unmarkTrouble(tabId: number): Promise<void> {
  if ((await browser.action.getBadgeText({ tabId })) === UNREAD) await markTrouble(tabId, 'fine');
}

export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

/** What screen readers say of the toolbar button. */
export function badgeTitle(waiting: number, due: number, pausedUntil: Date | null): string {
  const parts = [
    ...(waiting > 0
      ? [`${waiting.toLocaleString('en')} ${waiting === 1 ? 'post waits' : 'posts wait'} for you`]
      : []),
    ...(due > 0 ? [`${due.toLocaleString('en')} ${due === 1 ? 'follow-up is' : 'follow-ups are'} due`] : []),
  ];
  const name = pausedUntil ? `Rapport, paused until ${timeOf(pausedUntil)}` : 'Rapport';
  return parts.length > 0 ? `${name}: ${parts.join(', ')}` : name;
}
