import { useEffect, useState } from 'preact/hooks';
import type { LogHealth } from '../log/health';
import { afterFirstRows } from './after-first-rows';

/** The log mostly opens in a fraction of this. */
const PATIENCE_MS = 5000;

/** A connection that queues behind another one's upgrade hears of nothing: only that it waits is known. */
const WAITING: LogHealth = {
  at: 'blocked',
  says: 'Rapport is bringing it up to date, or another window with an older Rapport holds on to it. Close all other windows of Rapport. It opens by itself as soon as it can.',
};

/**
 * How the log stands, looked at once the page's first rows stand; null until that is known. `failing`: the page
 * could not read the log, so it is looked at again.
 */
export function useLogHealth(failing: boolean): LogHealth | null {
  const [health, setHealth] = useState<LogHealth | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when the page cannot read it.
  useEffect(() => {
    afterFirstRows()
      .then(() => import('../log/health'))
      .then(({ checkLog }) => checkLog())
      .then(setHealth, (error: unknown) => console.error(error));
  }, [failing]);
  const waiting = useWaiting(() => setHealth((last) => (last?.at === 'blocked' ? null : last)));
  return waiting && (!health || health.at === 'fine') ? WAITING : health;
}

/** Whether this page's connection to the log has been waiting for long. `onOpen`: it waits no more. */
function useWaiting(onOpen: () => void): boolean {
  const [waiting, setWaiting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one connection for the life of the page.
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    const watch = async (): Promise<void> => {
      await afterFirstRows();
      const { logs } = await import('./logs');
      if (ended) return;
      const timer = setTimeout(() => setWaiting(!logs.real.isOpen()), PATIENCE_MS);
      const opened = (): void => {
        clearTimeout(timer);
        setWaiting(false);
        onOpen();
      };
      logs.real.on('ready', opened, true);
      stop = () => {
        clearTimeout(timer);
        logs.real.on('ready').unsubscribe(opened);
      };
    };
    watch().catch((error: unknown) => console.error(error));
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return waiting;
}
