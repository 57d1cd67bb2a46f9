import type { Contact } from '../domain/model';
import { editWhole } from '../domain/same-person/edit-whole';
import { wholeContact } from '../domain/same-person/whole';
import type { Act } from './act';

/**
 * Makes a person's records (the main one first) say together what `after` says, as part of an act on `contacts`;
 * see `editWhole`.
 */
export async function changePerson(
  act: Act,
  [main, ...others]: readonly [Contact, ...Contact[]],
  after: Contact,
): Promise<void> {
  for (const edited of editWhole(main, others, wholeContact(main, others), after)) {
    await act.change('contacts', edited.id, () => edited);
  }
}
