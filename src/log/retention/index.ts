import type { Keep } from '../../domain/model';
import type { LogDatabase, Logs } from '../database';
import { forgetOldReadingProblems } from '../reading-problems';
import { deleted } from './deleted';
import { doneFollowUps } from './done-follow-ups';
import { importUndo } from './import-undo';
import type { KeptKind } from './kind';
import { theirWords } from './their-words';

const DAY = 86_400_000;
/** The note that remembers when retention was last applied, and with which settings. */
const APPLIED = 'retention';

const KINDS: readonly KeptKind[] = [theirWords, doneFollowUps, deleted, importUndo];

/**
 * Erases what is older than the user wants it kept, in both logs: once a day, for it reads every record, and at
 * once when the settings changed. Snapshots are the log's copies outside of it: see `forgetOldSnapshots`.
 */
export async function applyRetention(logs: Logs, keep: Keep, now: Date): Promise<void> {
  for (const log of [logs.real, logs.practice]) {
    if (await isApplied(log, keep, now)) continue;
    for (const { setting, apply } of KINDS) {
      const days = keep[setting];
      if (days !== null) await apply(log, new Date(now.getTime() - days * DAY), now);
    }
    await forgetOldReadingProblems(log, now);
    await log.notes.put({ id: APPLIED, value: { at: now.toISOString(), keep } });
  }
}

/** A clock set back since leaves a mark in the future: then it is applied anew. */
async function isApplied(log: LogDatabase, keep: Keep, now: Date): Promise<boolean> {
  const note = await log.notes.get(APPLIED);
  const { at, keep: before } = (note?.value ?? {}) as { at?: string; keep?: Keep };
  const ago = now.getTime() - Date.parse(at ?? '');
  return ago >= 0 && ago < DAY && JSON.stringify(before) === JSON.stringify(keep);
}
