import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SavedFilter } from '../../../domain/model';
import { afterFirstRows } from '../../../ui/after-first-rows';
import { useLive } from '../../../ui/live';

const unread = async (): Promise<SavedFilter[] | null> => null;

/** The user's own views, by name; null until they are read, which the first rows do not wait for. */
export function useSavedViews(): SavedFilter[] | null {
  const [query, setQuery] = useState(() => unread);
  useEffect(() => {
    afterFirstRows()
      .then(() => Promise.all([import('../../../log/saved-filters'), import('../../../ui/logs')]))
      .then(
        ([{ listSavedFilters }, { logs }]) => setQuery(() => () => listSavedFilters(logs.real)),
        (error: unknown) => console.error(error),
      );
  }, []);
  return useLive(useCallback(() => query(), [query])).value;
}
