import browser from 'webextension-polyfill';
import type { ReadingState } from '../domain/page-reading';
import { pauseEnd } from '../domain/pause';
import type { Key } from '../domain/say/keys';
import { say, sayCount } from '../domain/say/say';
import { timeOf } from '../domain/when/time-of';
import type { LogDatabase } from '../log/database';
import { countDue } from '../log/follow-ups';
import { countWaiting } from '../log/mentions';
import { readSettings } from '../log/settings';
import { countGivenToUser } from './given';
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
    const [waiting, due, given, { pausedUntil }] = await Promise.all([
      countWaiting(log),
      countDue(log, now),
      countGivenToUser(log),
      readSettings(log),
    ]);
    const end = pauseEnd(pausedUntil, now);
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ color: end ? AT_REST : BACKGROUND }),
      browser.action.setBadgeTextColor({ color: TEXT }),
      browser.action.setBadgeText({ text: end ? PAUSED : badgeText(waiting + due + given) }),
      browser.action.setTitle({ title: badgeTitle({ waiting, due, given }, end) }),
    ]);
  });
}

const TROUBLE: Record<ReadingState, Key | null> = {
  fine: null,
  drop: 'background_readsPart',
  blind: 'background_readsNothing',
};

/** The toolbar says it where it happens: a page of a site of ours that cannot be read. */
export async function markTrouble(tabId: number, state: ReadingState): Promise<void> {
  const trouble = TROUBLE[state];
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: state === 'fine' ? null : UNREAD }),
    // Chrome takes no null for a title; the empty one shows the extension's name until the tab goes elsewhere.
    browser.action.setTitle({ tabId, title: trouble === null ? '' : say(trouble) }),
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

/** What screen readers say of the toolbar button. `given`: by colleagues, beside what waits anyway. */
export function badgeTitle(
  { waiting, due, given }: { waiting: number; due: number; given: number },
  pausedUntil: Date | null,
): string {
  const posts = waiting > 0 ? sayCount('background_waiting', waiting) : null;
  const fromTeam = given > 0 ? sayCount('teamAssigned_badge', given) : null;
  const followUps = due > 0 ? sayCount('background_due', due) : null;
  const name = pausedUntil ? say('background_paused', { time: timeOf(pausedUntil) }) : say('common_name');
  const [first, second, third] = [posts, fromTeam, followUps].filter((says) => says !== null);
  if (!first) return name;
  if (!second) return say('background_badge', { name, says: first });
  if (!third) return say('background_badgeBoth', { name, waiting: first, due: second });
  return say('teamAssigned_badgeAll', { name, first, second, third });
}
