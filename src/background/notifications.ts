import browser from 'webextension-polyfill';
import { dayOf } from '../domain/days';
import { kindFacts } from '../domain/follow-up-kinds';
import { type FollowUp, HttpUrl } from '../domain/model';
import { followUpOf } from '../domain/nudges/notification-id';
import { say, sayCount, sayList } from '../domain/say/say';
import { namedHour } from '../domain/when/time-of';
import type { Clock } from '../domain/when/when';
import type { LogDatabase } from '../log/database';
import { type FollowUpLine, followUpLine } from '../log/follow-ups';
import type { ClaimedNudge } from '../log/nudges';
import { openAddress, openContact, openOurPage } from './open-page';

/** One thing on the user's screen: a single follow-up, or a digest of several claimed together. */
export interface Nudge {
  id: string;
  title: string;
  message: string;
}

/** Names in a digest before "and 3 more". */
const NAMED = 3;

/** What to show for follow-ups that were claimed together. */
export async function nudgeFor(log: LogDatabase, { id, followUps, claimedAt }: ClaimedNudge): Promise<Nudge> {
  const lines = await Promise.all(followUps.slice(0, NAMED).map((one) => followUpLine(log, one.id)));
  const names = lines.map((line) => line?.contact?.name ?? say('background_someone'));
  const hours = followUps.slice(0, NAMED).map((one) => hourThatDay(one, claimedAt));
  const [only] = followUps;
  if (only && followUps.length === 1) {
    return {
      id,
      title: kindFacts(only.kind).nudge(names[0] ?? say('background_someone')),
      message: reminder(only.note, hours[0] ?? null),
    };
  }
  const count = followUps.length;
  const more = count - names.length;
  const named = names.map((name, at) => {
    const time = hours[at];
    return time ? say('background_at', { name, time }) : name;
  });
  const all = more > 0 ? [...named, sayCount('background_more', more)] : named;
  // The last nudge of a day tells also what comes due later that day.
  const allDue = followUps.every(({ due }) => due <= claimedAt);
  return {
    id,
    title: allDue ? sayCount('background_dueTitle', count) : sayCount('background_forToday', count),
    message: sayList(all),
  };
}

/** The hour that the user named, where it is one of the day on which it is told: of other days it would mislead. */
function hourThatDay(followUp: FollowUp, toldAt: string): Clock | null {
  const sameDay = dayOf(new Date(followUp.due)) === dayOf(new Date(toldAt));
  return sameDay ? namedHour(followUp) : null;
}

function reminder(note: string, hour: Clock | null): string {
  if (note !== '') return hour ? say('background_atHour', { time: hour, note }) : note;
  return hour ? say('background_remindAt', { time: hour }) : say('background_remindToday');
}

/** Whether this notification stands on the screen. */
export async function isShown(id: string): Promise<boolean> {
  return id in (await browser.notifications.getAll());
}

/** Puts a nudge on the screen. No buttons: Firefox has none. */
export async function show(nudge: Nudge): Promise<void> {
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

/**
 * A click opens the post that the follow-up goes back to; where there is none, the contact's page; for a digest, and
 * for what is no longer there, the list of what is due.
 */
export async function openNudge(log: LogDatabase, notificationId: string): Promise<void> {
  const followUpId = followUpOf(notificationId);
  await openFollowUp(followUpId === null ? null : await followUpLine(log, followUpId));
  await browser.notifications.clear(notificationId);
}

/** The post that a follow-up goes back to, else the contact's page; null: the list of what is due. */
export async function openFollowUp(line: FollowUpLine | null): Promise<void> {
  const permalink = HttpUrl.safeParse(line?.permalink);
  if (permalink.success) await openAddress(permalink.data);
  else await (line?.contact ? openContact(line.contact.id) : openOurPage('today'));
}

/** The manifest's. */
export function largestIcon(): string {
  const icons = Object.entries(browser.runtime.getManifest().icons ?? {});
  const [largest] = icons.sort(([a], [b]) => Number(b) - Number(a));
  if (!largest) throw new Error('The manifest names no icons');
  return largest[1];
}
