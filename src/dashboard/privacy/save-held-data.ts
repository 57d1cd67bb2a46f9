import { dayOf } from '../../domain/days';
import { heldDataJson, heldDataText } from '../../domain/held-data';
import { say } from '../../domain/say/say';
import { heldData } from '../../log/held-data';
import { download } from '../../ui/download';
import { logs } from '../../ui/logs';
import { offerUndo, sayProblem } from '../../ui/undo';

/** Gives the user all that is held on a contact as a file, for the person to read. */
export async function saveHeldData(contactId: string, as: 'text' | 'json'): Promise<void> {
  try {
    const now = new Date();
    const held = await heldData(logs.real, contactId, now);
    if (!held) return sayProblem(say('privacy_contactGone'));
    const name = `held-on-${fileName(held.name)}-${dayOf(now)}.${as === 'text' ? 'txt' : 'json'}`;
    const content = as === 'text' ? heldDataText(held) : heldDataJson(held);
    const type = as === 'text' ? 'text/plain' : 'application/json';
    download(name, new Blob([content], { type: `${type};charset=utf-8` }));
    offerUndo(say('privacy_savedHeld', { name }));
  } catch (error) {
    console.error(error);
    sayProblem(say('privacy_heldUnread'));
  }
}

/** Letters and digits of any script; what else a name holds has no business in a file's name. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return plain.slice(0, 60).toLowerCase() || 'contact';
}
