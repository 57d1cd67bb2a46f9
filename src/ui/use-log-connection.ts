import { useEffect, useState } from 'preact/hooks';
import { afterFirstRows } from './after-first-rows';
import { doubtLog } from './log-doubt';

/** The log mostly opens in a fraction of this. */
const PATIENCE_MS = 5000;

/**
 * How this page's connection to the log stands. waiting: it has been opening for long; outdated: a newer Rapport
 * took the log over, and this page can use it no more.
 */
export type LogConnection = 'usable' | 'waiting' | 'outdated';

/** Follows this page's connection to the log. `onOpen`: it was made. */
export function useLogConnection(onOpen: () => void): LogConnection {
  const [stands, setStands] = useState<LogConnection>('usable');
  // biome-ignore lint/correctness/useExhaustiveDependencies: one connection for the life of the page.
  useEffect(() => {
    let ended = false;
    let stop = (): void => {};
    const watch = async (): Promise<void> => {
      await afterFirstRows();
      const { logs } = await import('./logs');
      if (ended) return;
      const { on } = logs.real;
      const timer = setTimeout(() => {
        if (!logs.real.isOpen()) setStands((last) => (last === 'usable' ? 'waiting' : last));
      }, PATIENCE_MS);
      const opened = (): void => {
        clearTimeout(timer);
        setStands('usable');
        onOpen();
      };
      // To no version: it is deleted, and opened anew on the next use.
      const changing = ({ newVersion }: IDBVersionChangeEvent): void => {
        if (newVersion !== null) setStands('outdated');
      };
      on('ready', opened, true);
      on('versionchange', changing);
      on('close', doubtLog);
      stop = () => {
        clearTimeout(timer);
        on('ready').unsubscribe(opened);
        on('versionchange').unsubscribe(changing);
        on('close').unsubscribe(doubtLog);
      };
    };
    watch().catch((error: unknown) => console.error(error));
    return () => {
      ended = true;
      stop();
    };
  }, []);
  return stands;
}
