import browser from 'webextension-polyfill';
import { HttpUrl } from '../domain/model';
import type { LogDatabase } from '../log/database';
import { followUpLine } from '../log/follow-ups';
import { openAddress, openOurPage } from './open-page';

/** One thing on the user's screen: a single follow-up, or a digest of several claimed together. */
export interface Nudge {
  id: string;
  title: string;
  message: string;
}

/** Names in a digest before "and 3 more". */
const NAMED = 3;
const SINGLE = 'follow-up';

/**
 * What to show for follow-ups claimed at one moment. The id is made from the claim, so showing the same claim
 * again (a worker died before it could note that it was shown) is recognised.
 */
export async function nudgeFor(
  log: LogDatabase,
  followUpIds: readonly string[],
  claimedAt: string,
): Promise<Nudge> {
  const first = followUpIds.slice(0, NAMED);
  const lines = await Promise.all(first.map((id) => followUpLine(log, id)));
  const names = lines.map((line) => line?.contact?.name ?? 'someone');
  const [only] = lines;
  if (followUpIds.length === 1) {
    return {
      id: `${SINGLE} ${followUpIds[0]} ${claimedAt}`,
      title: `Follow up with ${names[0]}`,
      message: only?.followUp.note || 'You asked to be reminded today.',
    };
  }
  const more = followUpIds.length - first.length;
  const all = more > 0 ? [...names, `${more.toLocaleString('en')} more`] : names;
  return {
    id: `digest ${claimedAt}`,
    title: `${followUpIds.length.toLocaleString('en')} follow-ups are due`,
    message: `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`,
  };
}

/** Puts a nudge on the screen, unless it stands there already. No buttons: Firefox has none. */
export async function show(nudge: Nudge): Promise<void> {
  if (nudge.id in (await browser.notifications.getAll())) return;
  await browser.notifications.create(nudge.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(largestIcon()),
    title: nudge.title,
    message: nudge.message,
  });
}

/** Takes every nudge off the screen. The toolbar goes on counting what is due. */
export async function clearNudges(): Promise<void> {
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
}

/** A click opens the post the follow-up goes back to, or the list of what is due. */
export async function openNudge(log: LogDatabase, notificationId: string): Promise<void> {
  const [kind, followUpId] = notificationId.split(' ');
  const line = kind === SINGLE && followUpId ? await followUpLine(log, followUpId) : null;
  const permalink = HttpUrl.safeParse(line?.permalink);
  await (permalink.success ? openAddress(permalink.data) : openOurPage('due'));
  await browser.notifications.clear(notificationId);
}

function largestIcon(): string {
  const icons = Object.entries(browser.runtime.getManifest().icons ?? {});
  const [largest] = icons.sort(([a], [b]) => Number(b) - Number(a));
  if (!largest) throw new Error('The manifest names no icons');
  return largest[1];
}
