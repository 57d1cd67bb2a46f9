import type { SiteId } from '../domain/model';
import { ask } from '../messaging/ask';

const MINUTE_MS = 60_000;
/** A visit is rounded to whole minutes: from half of one on it counts. */
const FIRST_MS = MINUTE_MS / 2;
/** What people do on a page they are at work on. */
const ACTS = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchmove'] as const;

/**
 * Tells the background, once a minute at most, that the user is at work on this page: it is shown, has the focus, and
 * they did something in the last minute. Without that no timer runs. Where time is not counted, it asks once each time
 * the page is shown, and rests. Ends when `ended` aborts or the extension it belongs to is gone.
 */
export function watchActivity(document: Document, site: SiteId, ended: AbortSignal): void {
  const stopping = new AbortController();
  const signal = AbortSignal.any([ended, stopping.signal]);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let lastAct = Number.NEGATIVE_INFINITY;
  let lastTold = Number.NEGATIVE_INFINITY;
  let resting = false;

  const atWork = (): boolean => !document.hidden && document.hasFocus();
  const tellIn = (ms: number): void => {
    timer = setTimeout(() => void tell(), ms);
  };

  async function tell(): Promise<void> {
    timer = null;
    const now = performance.now();
    if (!atWork() || now - lastAct >= MINUTE_MS) return;
    lastTold = now;
    tellIn(MINUTE_MS);
    const reply = await ask('activity.minute', { site, minute: Math.floor(Date.now() / MINUTE_MS) }, signal);
    if (reply.ok ? reply.answer.counting : reply.why !== 'gone') return;
    stop();
    resting = true;
    if (!reply.ok) stopping.abort();
  }

  function stop(): void {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  }

  function acted({ isTrusted }: Event): void {
    if (resting || !isTrusted) return;
    const now = performance.now();
    lastAct = now;
    if (timer === null && atWork()) tellIn(Math.max(FIRST_MS, lastTold + MINUTE_MS - now));
  }

  for (const act of ACTS) document.addEventListener(act, acted, { capture: true, passive: true, signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      stop();
      resting = false;
    },
    { signal },
  );
  signal.addEventListener('abort', stop);
}
