import { useEffect, useState } from 'preact/hooks';
import type { Work } from './messages';
import { type PageWorker, WorkerAsker } from './worker-asker';

/** A worker for as long as a screen stands: with it goes all that it has read. `start` must stay the same function. */
export function useWorker<W extends Work>(start: () => PageWorker): WorkerAsker<W> {
  const [asker] = useState(() => new WorkerAsker<W>(start));
  useEffect(() => () => asker.end(), [asker]);
  return asker;
}
