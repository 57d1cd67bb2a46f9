import type { RecordImage } from '../../log/rows';
import type { Who } from './settled';

/** Whom a kept line was about; a new contact's id stands among what was written. Null: nothing of it was kept. */
export function whomOf(who: Who, images: readonly RecordImage[]): { contactId: string; name: string } | null {
  if ('contactId' in who) return who;
  const added = images.find(({ table }) => table === 'contacts')?.after;
  return added ? { contactId: added.id, name: who.newName } : null;
}
