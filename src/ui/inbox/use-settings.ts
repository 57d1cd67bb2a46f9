import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/model';
import { afterFirstRows } from '../after-first-rows';
import { useLive } from '../live';

const unread = async (): Promise<Settings | null> => null;

/**
 * The settings as they change; null until they are read. Their checks bring 90 kB of library along, which the
 * first list does not wait for.
 */
export function useSettings(): Settings | null {
  const [query, setQuery] = useState(() => unread);
  useEffect(() => {
    afterFirstRows()
      .then(() => Promise.all([import('../../log/settings'), import('../logs')]))
      .then(
        ([{ readSettings }, { logs }]) => setQuery(() => () => readSettings(logs.real)),
        (error: unknown) => console.error(error),
      );
  }, []);
  return useLive(query).value;
}
