import type { Key } from '../domain/say/keys';
import { speakFrom, speech } from '../domain/say/say';
import { browserText } from '../messaging/browser-text';

const learnt = new Map<string, string>();

/**
 * A script in a page may outlive its extension. Chrome (156) then refuses every text (“Extension context invalidated.”);
 * Firefox (153) still has them after an update, and ends the script when the extension is removed or switched off. So
 * what was said once is known from then on.
 */
function text(key: string): string {
  const known = learnt.get(key) ?? browserText(key);
  learnt.set(key, known);
  return known;
}

// What runs in pages imports this before all else.
speakFrom(text);

/** Learns texts, so that they can be said when the extension is gone. */
export function learn(keys: readonly Key[]): void {
  speech();
  for (const key of keys) text(key);
}
