import browser from 'webextension-polyfill';
import { forgetOldActions } from '../log/actions';
import type { Logs } from '../log/database';
import { fillOccasions } from '../log/fill-occasions';
import { expireMentions } from '../log/mentions';
import {
  type ClaimedNudge,
  claimNudges,
  giveBackNudge,
  nextDue,
  nudgeShown,
  pendingNudges,
} from '../log/nudges';
import { trimChanges } from '../log/read-changes';
import { applyRetention } from '../log/retention';
import { readSettings } from '../log/settings';
import { givenSeen, settleGiven, tellGiven } from './given';
import { isShown, nudgeFor, show } from './notifications';
import { oneAtATime } from './one-at-a-time';

export const DUE_ALARM = 'next-due';
export const SWEEP_ALARM = 'sweep';
const SWEEP_MINUTES = 60;
/** After a start that found no sweep (Firefox forgets alarms when it ends): not in the way of what the user opened. */
const FIRST_SWEEP_MINUTES = 3;
const MINUTE = 60_000;

export interface Nudges {
  /**
   * Shows what is due and sets the alarms anew. Alarms vanish on update, reload and restart, and clocks jump, so
   * this runs at every start of the worker and after every change of a due date or of the settings; the log alone
   * knows what is due.
   */
  reconcile(): Promise<void>;
  /** The user closed or clicked this notification, so it was seen, also where a worker died before it noted that. */
  seen(notificationId: string): Promise<void>;
  /** Hourly: forgets what has expired in both logs and what the user wants kept no longer, then reconciles. */
  sweep(): Promise<void>;
}

/** Only the real log nudges: the people of the practice feed are invented. */
export function makeNudges(logs: Logs, clock: () => Date): Nudges {
  let lookedForPending = false;
  const seen = new Set<string>();

  const reconcile = oneAtATime(async () => {
    const now = clock();
    await keepSweeping(now);
    // What came due by itself is looked for later than at a start, where it would be in the way of what the user
    // opens: at a sweep, at an alarm, after a change.
    if (lookedForPending) await fill(logs, now);
    else {
      await settlePending(logs, seen, now);
      await settleGiven(logs.real, seen);
    }
    lookedForPending = true;
    const { nudge, again } = await claimNudges(logs.real, now);
    if (nudge) await deliver(logs, nudge);
    const againGiven = await tellGiven(logs.real, now);
    await setDueAlarm(earliest(earliest(again, againGiven), await nextDue(logs.real, now)));
  });

  return {
    reconcile,
    async seen(notificationId) {
      // The event may have started this worker: then it is looking for what is pending just now.
      seen.add(notificationId);
      await nudgeShown(logs.real, notificationId);
      await givenSeen(logs.real, notificationId);
    },
    async sweep() {
      for (const log of [logs.real, logs.practice]) {
        await expireMentions(log, clock());
        await forgetOldActions(log, clock());
        await trimChanges(log);
      }
      const { keep } = await readSettings(logs.real);
      await applyRetention(logs, keep, clock());
      await reconcile();
    },
  };
}

/** What comes due by itself. Where that fails, what the user planned must not wait for it. */
async function fill(logs: Logs, now: Date): Promise<void> {
  try {
    const filled = await fillOccasions(logs.real, now);
    if (!filled.ok) console.warn('What came due by itself could not be kept', filled.failure.says);
  } catch (error) {
    console.error('What came due by itself could not be found', error);
  }
}

/** What a worker that died had claimed: noted where it stands on the screen, claimed anew where it does not. */
async function settlePending(logs: Logs, seen: ReadonlySet<string>, now: Date): Promise<void> {
  for (const id of await pendingNudges(logs.real)) {
    const shown = (await isShown(id)) || seen.has(id);
    await (shown ? nudgeShown(logs.real, id) : giveBackNudge(logs.real, id, now));
  }
}

/** What cannot be shown stays pending for the next start. */
async function deliver(logs: Logs, nudge: ClaimedNudge): Promise<void> {
  try {
    await show(await nudgeFor(logs.real, nudge));
    await nudgeShown(logs.real, nudge.id);
  } catch (error) {
    // The toolbar counts them all the same.
    console.error('A nudge could not be shown', error);
  }
}

/** For the next nudge, and for what the toolbar counts. */
async function setDueAlarm(next: Date | null): Promise<void> {
  if (next) browser.alarms.create(DUE_ALARM, { when: next.getTime() });
  else await browser.alarms.clear(DUE_ALARM);
}

function earliest(a: Date | null, b: Date | null): Date | null {
  return a && b ? (a < b ? a : b) : (a ?? b);
}

/** A clock set back leaves the sweep waiting for a time far ahead: then it starts afresh. */
async function keepSweeping(now: Date): Promise<void> {
  const sweep = await browser.alarms.get(SWEEP_ALARM);
  if (sweep && sweep.scheduledTime <= now.getTime() + SWEEP_MINUTES * MINUTE) return;
  browser.alarms.create(SWEEP_ALARM, { delayInMinutes: FIRST_SWEEP_MINUTES, periodInMinutes: SWEEP_MINUTES });
}
