import type { PageReading, PostPart } from '../domain/page-reading';
import { z } from '../domain/zod';
import type { LogDatabase } from './database';
import { attempt, type Kept, kept } from './outcome';

const count = z.number().int().min(0);

/** That a kind of page could not be read: when, which, and how often which part failed. No address, nobody's words. */
const ReadingProblem = z.object({
  at: z.string(),
  site: z.enum(['x', 'facebook']),
  kind: z.string(),
  state: z.enum(['drop', 'blind']),
  present: count,
  read: count,
  missing: z.object({ author: count, text: count, id: count, actions: count } satisfies Record<
    PostPart,
    typeof count
  >),
  /** Of Rapport. */
  version: z.string(),
});
export type ReadingProblem = z.infer<typeof ReadingProblem>;

/** How a page was read, as the page tells it. */
export type NotedReading = PageReading & Pick<ReadingProblem, 'site' | 'version'>;

const ID = 'readingProblems';
const MOST = 50;
const HOUR = 3_600_000;
const KEPT_MS = 30 * 24 * HOUR;

/** Notes that a page could not be read; what can be read is not noted, nor the same kind of page twice in an hour. */
export function noteReadingProblem(
  log: LogDatabase,
  reading: NotedReading,
  now: Date,
): Promise<Kept<boolean>> {
  return attempt(async () => {
    const { site, kind, state, present, read, missing, version } = reading;
    if (state === 'fine') return kept(false);
    const problem: ReadingProblem = {
      at: now.toISOString(),
      site,
      kind,
      state,
      present,
      read,
      missing,
      version,
    };
    return log.transaction('rw', log.notes, async () => {
      const before = standing(await stored(log), now);
      const again = before.some(
        (one) =>
          one.site === site &&
          one.kind === kind &&
          (one.state === state || one.state === 'blind') &&
          now.getTime() - Date.parse(one.at) < HOUR,
      );
      if (again) return kept(false);
      await log.notes.put({ id: ID, value: [problem, ...before].slice(0, MOST) });
      return kept(true);
    });
  });
}

/** What could not be read in the last thirty days, newest first. */
export async function readingProblems(log: LogDatabase, now: Date): Promise<ReadingProblem[]> {
  return standing(await stored(log), now);
}

/** Replaces the list: empties it, or brings back what was there. Answers what stood there before. */
export function replaceReadingProblems(
  log: LogDatabase,
  problems: readonly ReadingProblem[],
): Promise<Kept<ReadingProblem[]>> {
  return attempt(() =>
    log.transaction('rw', log.notes, async () => {
      const before = await stored(log);
      if (problems.length === 0) await log.notes.delete(ID);
      else await log.notes.put({ id: ID, value: problems });
      return kept(before);
    }),
  );
}

/** Forgets what is older than thirty days; part of the daily sweep. */
export function forgetOldReadingProblems(log: LogDatabase, now: Date): Promise<void> {
  return log.transaction('rw', log.notes, async () => {
    const before = await stored(log);
    const after = standing(before, now);
    if (after.length === before.length) return;
    if (after.length === 0) await log.notes.delete(ID);
    else await log.notes.put({ id: ID, value: after });
  });
}

async function stored(log: LogDatabase): Promise<ReadingProblem[]> {
  const read = z.array(ReadingProblem).safeParse((await log.notes.get(ID))?.value ?? []);
  // Written by another version, and only a help for mending: begun anew.
  if (!read.success)
    console.warn('The list of pages that could not be read is begun anew', read.error.issues);
  return read.success ? read.data : [];
}

function standing(problems: readonly ReadingProblem[], now: Date): ReadingProblem[] {
  return problems.filter(({ at }) => now.getTime() - Date.parse(at) < KEPT_MS);
}
