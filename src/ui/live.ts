import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a live query stands at: nothing yet, its newest answer, or that the log cannot be read. */
export interface Live<T> {
  value: T | null;
  failed: boolean;
}

/**
 * Runs a query on the log and again whenever what it read has changed, in whatever window that happened.
 * `query` must be the same function until it should ask something else (`useCallback`).
 */
export function useLive<T>(query: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, failed: false });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: (value) => setLive({ value, failed: false }),
      error: (error: unknown) => {
        console.error(error);
        setLive((last) => ({ ...last, failed: true }));
      },
    });
    return () => subscription.unsubscribe();
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
