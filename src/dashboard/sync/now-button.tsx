import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { SyncState } from '../../domain/sync/state';
import { trusted } from '../../ui/trusted';
import { roundEnded } from './say-standing';
import { roundNow } from './sync-port';

/** After that long (ms) it is said that a round takes its time. */
const LONG = 60_000;

interface Props {
  state: SyncState;
  words: { button: string; running: string; done: string };
  /** What else can be done, beside it. */
  children: ComponentChildren;
}

/** A round on demand, and how it ends. */
export function NowButton({ state, words, children }: Props) {
  const [said, setSaid] = useState('');
  const [since, setSince] = useState<SyncState | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (!since || !roundEnded(since, state)) return;
    clearTimeout(waiting.current);
    setSince(null);
    setSaid(state.trouble ? '' : words.done);
  }, [since, state, words.done]);
  const stop = (says: string): void => {
    setSince(null);
    setSaid(says);
  };
  const start = async (): Promise<void> => {
    setSince(state);
    setSaid(words.running);
    waiting.current = setTimeout(() => stop(say('sync_takesLong')), LONG);
    if (await roundNow()) return;
    clearTimeout(waiting.current);
    // The browser does not let Rapport reach the host, which is told above.
    stop('');
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-disabled={since !== null}
        onClick={trusted(() => !since && void start())}
      >
        {words.button}
      </button>
      {children}
      <span class="quiet" role="status">
        {said}
      </span>
    </>
  );
}
