import browser from 'webextension-polyfill';
import { type Answered, FAILED, GONE, orStopped, readAnswer, STOPPED } from './answer';
import { envelope } from './envelope';
import type { RequestName, Requests } from './protocol';

/**
 * Asks the background. Never rejects.
 *
 * A worker may die between doing and answering, so a request whose answer was lost is asked once more: every
 * request is made to be repeated (see protocol.ts).
 */
export function ask<N extends RequestName>(
  name: N,
  payload: Requests[N]['ask'],
  signal?: AbortSignal,
): Promise<Answered<Requests[N]['answer']>> {
  return orStopped(askTwice<Requests[N]['answer']>(name, payload, signal), signal);
}

/**
 * The extension was updated, switched off or removed while this page stayed open: its scripts are orphans and
 * can ask nothing any more.
 */
export function extensionGone(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    // Firefox throws on touching a context that it has torn down.
    return true;
  }
}

async function askTwice<T>(name: string, payload: unknown, signal?: AbortSignal): Promise<Answered<T>> {
  for (let attempt = 0; attempt < 2; attempt++) {
    if (extensionGone()) return GONE;
    if (signal?.aborted) return STOPPED;
    try {
      const answer = readAnswer<T>(await sent(envelope(name, payload)));
      if (answer) return answer;
    } catch (error) {
      if (extensionGone()) return GONE;
      console.warn(`Rapport: no answer to ${name}`, error);
    }
  }
  return FAILED;
}

/** For each message that is under way, what gives it up. */
const underWay = new Set<() => void>();

/**
 * What is answered to a message; nothing when the page lay in the back/forward cache meanwhile. Firefox (153) drops an
 * answer that comes while a page lies there, and whoever waited for it would wait for ever.
 */
function sent(message: object): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const over = (): void => {
      underWay.delete(giveUp);
      // A page at rest is not listened to.
      if (underWay.size === 0) globalThis.removeEventListener('pageshow', cameBack, { capture: true });
    };
    const giveUp = (): void => {
      over();
      resolve(undefined);
    };
    // Before others hear of the return and ask anew.
    if (underWay.size === 0) globalThis.addEventListener('pageshow', cameBack, { capture: true });
    underWay.add(giveUp);
    const asked = async (): Promise<unknown> => browser.runtime.sendMessage(message);
    asked().finally(over).then(resolve, reject);
  });
}

function cameBack({ persisted }: PageTransitionEvent): void {
  if (!persisted) return;
  for (const giveUp of [...underWay]) giveUp();
}
