import { useEffect, useState } from 'preact/hooks';
import { afterFirstRows } from './after-first-rows';
import { doubtLog } from './log-doubt';

/** What a live query stands at: nothing yet, its newest answer, or that the log cannot be read. */
export interface Live<T> {
  value: T | null;
  failed: boolean;
}

/**
 * Runs a query on the log and again whenever what it read has changed, in whatever window that happened.
 * `query` must be the same function until it should ask something else (`useCallback`). The library that watches
 * the log is loaded apart: a page's first rows do not wait for it.
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, failed: false });
  useEffect(() => {
    let stop = () => {};
    let stopped = false;
    const failed = (error: unknown): void => {
      console.error(error);
      setLive((last) => ({ ...last, failed: true }));
      doubtLog();
    };
    const watching = async (): Promise<void> => {
      await afterFirstRows();
      const { liveQuery } = await import('dexie');
      if (stopped) return;
      // What a query reads after its first `await` is watched only when Dexie knows that it awaits.
      const subscription = liveQuery(async () => query()).subscribe({
        next: (value) => setLive({ value, failed: false }),
        error: failed,
      });
      stop = () => subscription.unsubscribe();
    };
    watching().catch(failed);
    return () => {
      stopped = true;
      stop();
    };
  }, [query]);
  return live;
}

/** The time, again every minute: ages and due dates move while a page stays open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
