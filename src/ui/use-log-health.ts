import { useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import type { LogHealth } from '../log/health';
import { afterFirstRows } from './after-first-rows';
import { doubtLog, logDoubts } from './log-doubt';
import { useLogConnection } from './use-log-connection';

/** A connection that queues behind another one's upgrade hears of nothing: only that it waits is known. */
const WAITING: LogHealth = {
  at: 'blocked',
  get says() {
    return say('ui_logWaiting');
  },
};
const OUTDATED: LogHealth = {
  at: 'blocked',
  get says() {
    return say('ui_logOutdated');
  },
};

/**
 * How the log stands; null until that is known. Looked at once the page's first rows stand, and again whenever
 * there is reason to doubt (`doubtLog`): it could not be read, its connection ended, something failed that nobody
 * foresaw, or the user comes back to a page that told of trouble.
 */
export function useLogHealth(): LogHealth | null {
  const [health, setHealth] = useState<LogHealth | null>(null);
  const doubts = logDoubts.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each doubt anew.
  useEffect(() => {
    let newest = true;
    const look = async (): Promise<void> => {
      await afterFirstRows();
      const { checkLog } = await import('../log/health');
      const found = await checkLog();
      if (newest) setHealth(found);
    };
    look().catch((error: unknown) => console.error(error));
    return () => {
      newest = false;
    };
  }, [doubts]);
  const troubled = health !== null && health.at !== 'fine';
  useEffect(() => {
    if (!troubled) return;
    const back = (): void => {
      if (!document.hidden) doubtLog();
    };
    document.addEventListener('visibilitychange', back);
    return () => document.removeEventListener('visibilitychange', back);
  }, [troubled]);
  const connection = useLogConnection(() => setHealth((last) => (last?.at === 'blocked' ? null : last)));
  if (connection === 'outdated') return OUTDATED;
  return connection === 'waiting' && !troubled ? WAITING : health;
}
