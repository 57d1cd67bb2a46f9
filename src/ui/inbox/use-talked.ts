import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Talk } from '../../domain/team/view';
import { afterFirstRows } from '../after-first-rows';
import { useLive } from '../live';

type Talks = ReadonlyMap<string, Talk>;
type Reads = (now: Date) => Promise<Talks>;

const NOBODY: Talks = new Map();

/** Which colleague talks to whom of a list, by the mentions' keys. `keys` has a line for each. */
export function useTalked(keys: string, now: Date): Talks {
  const [reads, setReads] = useState<{ talks: Reads } | null>(null);
  useEffect(() => {
    let left = false;
    const looking = async (): Promise<void> => {
      await afterFirstRows();
      const { talkedAbout } = await import('./talked');
      const talks = keys ? await talkedAbout(keys.split('\n')) : null;
      if (!left) setReads(talks && { talks });
    };
    looking().catch((error: unknown) => console.error(error));
    return () => {
      left = true;
    };
  }, [keys]);
  const { value } = useLive(useCallback(async () => reads?.talks(now) ?? null, [reads, now]));
  return value ?? NOBODY;
}
