import { say } from '../domain/say/say';
import type { Notices } from './notices';

/** How often, and for how long after an insertion, we look whether the reply box was left. */
const LOOK_EVERY_MS = 1_000;
/** A reply that went out shows up on the page within this time; only then is the user asked. */
const GRACE_MS = 6_000;

/**
 * Finds out whether an inserted reply went out. When it appears on the page the background marks the
 * mention answered by itself; when the box was emptied or closed and no reply shows up, the user is asked
 * once.
 */
export function askWhetherSent(options: {
  key: string;
  name: string;
  box: HTMLElement;
  boxText: (box: HTMLElement) => string;
  answered: () => boolean;
  notices: Notices;
  sent: () => void;
  signal: AbortSignal;
}): void {
  const { key, name, box, boxText, answered, notices, sent, signal } = options;
  let leftAt: number | null = null;
  const timer = setInterval(() => {
    if (answered()) return stop();
    const left = !box.isConnected || boxText(box).trim() === '';
    if (!left) leftAt = null;
    else leftAt ??= Date.now();
    if (leftAt === null || Date.now() - leftAt < GRACE_MS || box.ownerDocument.hidden) return;
    stop();
    notices.show({
      id: `sent:${key}`,
      says: say('page_wentOut', { name }),
      actions: [
        { label: say('page_yesSent'), act: sent },
        { label: say('page_notYet'), act: () => undefined },
      ],
    });
  }, LOOK_EVERY_MS);
  const stop = (): void => clearInterval(timer);
  signal.addEventListener('abort', stop);
}
