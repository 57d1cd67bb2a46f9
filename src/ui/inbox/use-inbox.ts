import { useCallback, useEffect, useState } from 'preact/hooks';
import { type InboxData, inboxAt } from '../../domain/inbox';
import type { Mention, SiteId } from '../../domain/model';
import { afterFirstRows } from '../after-first-rows';
import { firstRowsRead } from '../first-rows';
import { type Live, useLive } from '../live';

type Listed = typeof import('./listed');

/**
 * What waits: as the background left it, then as it changes. Opening the log, and the library that does it, take
 * far longer than reading what was left, so neither is waited for.
 */
export function useInbox(now: Date, shown: number, practising: boolean): Live<InboxData> {
  const [left] = useState(() => leftAt(now));
  const reads = useListed();
  const live = useLive(
    useCallback(
      async () => (reads ? reads.listed(now, shown, practising) : null),
      [reads, now, shown, practising],
    ),
  );
  return { value: live.value ?? left, failed: live.failed };
}

function leftAt(now: Date): InboxData | null {
  const rows = firstRowsRead();
  return rows && inboxAt(rows.inbox, now);
}

/** The mentions on the open page that still wait; null until that is known. `keys` has a line for each. */
export function useOnPage(site: SiteId | null, keys: string): Mention[] | null {
  const reads = useListed();
  const { value } = useLive(
    useCallback(async () => {
      if (!site || !keys) return [];
      return reads ? reads.listedOnPage(site, keys.split('\n')) : null;
    }, [reads, site, keys]),
  );
  return value;
}

function useListed(): Listed | null {
  const [reads, setReads] = useState<Listed | null>(null);
  useEffect(() => {
    afterFirstRows()
      .then(() => import('./listed'))
      .then(setReads, (error: unknown) => console.error(error));
  }, []);
  return reads;
}
