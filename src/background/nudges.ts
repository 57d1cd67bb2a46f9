import browser from 'webextension-polyfill';
import type { FollowUp } from '../domain/model';
import { forgetOldActions } from '../log/actions';
import type { Logs } from '../log/database';
import { expireMentions } from '../log/mentions';
import { claimNudges, nextDue, nudgesShown, unshownNudges } from '../log/nudges';
import { trimChanges } from '../log/read-changes';
import { applyRetention } from '../log/retention';
import { readSettings } from '../log/settings';
import { nudgeFor, show } from './notifications';
import { oneAtATime } from './one-at-a-time';

export const DUE_ALARM = 'next-due';
export const SWEEP_ALARM = 'sweep';
const SWEEP_MINUTES = 60;
/** After a start that found no sweep (Firefox forgets alarms when it ends): not in the way of what the user opened. */
const FIRST_SWEEP_MINUTES = 3;
const MINUTE = 60_000;
/** An alarm never comes back sooner, so that a claim that keeps failing (a full disk) does not spin. */
const SOONEST = MINUTE;

export interface Nudges {
  /**
   * Shows what is due and sets the alarms anew. Alarms vanish on update, reload and restart, and clocks jump, so
   * this runs at every start of the worker and after every change of a due date; the log alone knows what is due.
   */
  reconcile(): Promise<void>;
  /** Hourly: forgets what has expired in both logs and what the user wants kept no longer, then reconciles. */
  sweep(): Promise<void>;
}

/** Only the real log nudges: the people of the practice feed are invented. */
export function makeNudges(logs: Logs, clock: () => Date): Nudges {
  let lookedForUnshown = false;

  const reconcile = oneAtATime(async () => {
    const now = clock();
    await keepSweeping(now);
    if (!lookedForUnshown) {
      await deliver(logs, await unshownNudges(logs.real));
      lookedForUnshown = true;
    }
    await deliver(logs, await claimNudges(logs.real, now));
    await setDueAlarm(logs, now);
  });

  return {
    reconcile,
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

/** One notification for what was claimed together. What cannot be shown stays pending for the next start. */
async function deliver(logs: Logs, followUps: readonly FollowUp[]): Promise<void> {
  const claims = new Set(followUps.map((followUp) => followUp.nudgedAt ?? ''));
  for (const claimedAt of claims) {
    const ids = followUps.filter(({ nudgedAt }) => nudgedAt === claimedAt).map(({ id }) => id);
    try {
      await show(await nudgeFor(logs.real, ids, claimedAt));
      await nudgesShown(logs.real, ids);
    } catch (error) {
      // The toolbar counts them all the same.
      console.error('A nudge could not be shown', error);
    }
  }
}

async function setDueAlarm(logs: Logs, now: Date): Promise<void> {
  const next = await nextDue(logs.real, now);
  if (!next) {
    await browser.alarms.clear(DUE_ALARM);
    return;
  }
  const soonest = now.getTime() + (next <= now ? SOONEST : 0);
  browser.alarms.create(DUE_ALARM, { when: Math.max(next.getTime(), soonest) });
}

/** A clock set back leaves the sweep waiting for a time far ahead: then it starts afresh. */
async function keepSweeping(now: Date): Promise<void> {
  const sweep = await browser.alarms.get(SWEEP_ALARM);
  if (sweep && sweep.scheduledTime <= now.getTime() + SWEEP_MINUTES * MINUTE) return;
  browser.alarms.create(SWEEP_ALARM, { delayInMinutes: FIRST_SWEEP_MINUTES, periodInMinutes: SWEEP_MINUTES });
}
