import { liveQuery } from 'dexie';
import type { ContactSummary } from '../../domain/contact-summary';
import { currentSummaries, freshenSummaries, readSummaries, summariesSince } from '../../log/summaries';
import { logs } from '../../ui/logs';

type Show = (all: ContactSummary[]) => void;

/** The lines as this page holds them, and the making (see `log/summaries`) that they are of. */
let held = new Map<string, ContactSummary>();
let made: number | null = null;

/** Reads the lines, and what of them changes, until `signal` says to stop; goes on from what was read before. */
export function followSummaries(show: Show, failed: (error: unknown) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let work = Promise.resolve();
  let waiting = false;
  const look = (): void => {
    // Changes that come while one is worked on are taken in together.
    if (waiting) return;
    waiting = true;
    work = work.then(async () => {
      waiting = false;
      if (!signal.aborted) await catchUp(show);
    });
    work = work.catch(failed);
  };
  const changes = liveQuery(() => logs.real.changes.orderBy(':id').last());
  const subscription = changes.subscribe({ next: look, error: failed });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}

async function catchUp(show: Show): Promise<void> {
  if (made === null) {
    // What is there is shown before it is looked through for changes.
    const read = await readSummaries(logs.real);
    if (read.made > 0) take(read, show);
  }
  // On a full disk they are made for this page alone.
  if (!(await freshenSummaries(logs.real))) return show(await currentSummaries(logs.real));
  const news = made === null ? null : await summariesSince(logs.real, made, held);
  if (!news) return take(await readSummaries(logs.real), show);
  made = news.made;
  if (news.rows.length === 0 && !news.ids) return;
  for (const row of news.rows) held.set(row.id, row);
  if (news.ids) {
    const there = new Set(news.ids);
    for (const id of held.keys()) if (!there.has(id)) held.delete(id);
  }
  show([...held.values()]);
}

function take(read: Awaited<ReturnType<typeof readSummaries>>, show: Show): void {
  held = new Map(read.rows.map((row) => [row.id, row]));
  made = read.made;
  show([...held.values()]);
}
