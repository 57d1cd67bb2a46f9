import browser from 'webextension-polyfill';
import type { LogDatabase } from '../log/database';
import { countDue } from '../log/follow-ups';
import { countWaiting } from '../log/mentions';
import { oneAtATime } from './one-at-a-time';

const BACKGROUND = '#1d4f7c';
const TEXT = '#ffffff';
/** More does not fit the toolbar. */
const MOST = 99;

/** Counts what waits for the user in the real log and shows it on the toolbar; safe to call at any time. */
export function makeBadge(log: LogDatabase, clock: () => Date): () => Promise<void> {
  return oneAtATime(async () => {
    const [waiting, due] = await Promise.all([countWaiting(log), countDue(log, clock())]);
    const count = waiting + due;
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: BACKGROUND }),
      browser.action.setBadgeTextColor({ color: TEXT }),
      browser.action.setBadgeText({ text: badgeText(count) }),
      browser.action.setTitle({ title: badgeTitle(waiting, due) }),
    ]);
  });
}

/**
 * The toolbar says it where it happens: a page of a site of ours that cannot be read. Chrome takes no null for a
 * title; the empty one shows the extension's name until the tab goes elsewhere.
 */
export async function markBlind(tabId: number, blind: boolean): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: blind ? '!' : null }),
    browser.action.setTitle({ tabId, title: blind ? 'Rapport cannot read this page just now' : '' }),
  ]);
}

export function badgeText(count: number): string {
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}

/** What screen readers say of the toolbar button. */
export function badgeTitle(waiting: number, due: number): string {
  const parts = [
    ...(waiting > 0
      ? [`${waiting.toLocaleString('en')} ${waiting === 1 ? 'post waits' : 'posts wait'} for you`]
      : []),
    ...(due > 0 ? [`${due.toLocaleString('en')} ${due === 1 ? 'follow-up is' : 'follow-ups are'} due`] : []),
  ];
  return parts.length > 0 ? `Rapport: ${parts.join(', ')}` : 'Rapport';
}
