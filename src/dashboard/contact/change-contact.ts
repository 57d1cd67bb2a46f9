import type { Contact } from '../../domain/model';
import { type ContactFields, editContact } from '../../log/contact-acts';
import { doAct } from '../../ui/do-act';
import { logs } from '../../ui/logs';

/**
 * Changes a contact at once and offers the way back; a problem is told. `shown`: the contact as the page showed it;
 * what another window changed since is told instead of written over. True when it was kept.
 */
export async function changeContact(
  shown: Contact,
  says: string,
  change: (contact: Contact) => Contact,
): Promise<boolean> {
  const fields = fieldsOf(shown, change(shown));
  const outcome = await editContact(logs.real, shown.id, change, new Date(), fields);
  return doAct(says, outcome) !== null;
}

/** What the change touches, as it was shown. */
function fieldsOf(shown: Contact, after: Contact): Partial<ContactFields> {
  const touched = Object.entries(shown).filter(([field, value]) => after[field as keyof Contact] !== value);
  return Object.fromEntries(touched);
}
