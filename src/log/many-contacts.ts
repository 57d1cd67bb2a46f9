import type { Contact } from '../domain/model';
import type { StageId } from '../domain/stages';
import { type Act, act, type Done } from './act';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import { removePerson } from './remove-person';
import { mainId } from './same-person';

const LONGEST_TAG = 60;
const MOST_TAGS = 200;

/*
 * One thing done with many people: in one transaction, so that one undo takes it all back. Each answers how many
 * people it changed; who was deleted meanwhile, or was so already, is passed over.
 */

/** Adds a tag to people. */
export async function tagContacts(
  log: LogDatabase,
  ids: readonly string[],
  tag: string,
  now: Date,
): Promise<Kept<Done<number>>> {
  const name = tag.replace(/\s+/g, ' ').trim();
  if (name === '') return failed('refused', 'Write the tag first.');
  if (name.length > LONGEST_TAG) {
    return failed('refused', `A tag can have ${LONGEST_TAG} characters at most. Shorten it.`);
  }
  return changeAll(log, ids, now, (contact) =>
    contact.tags.length < MOST_TAGS && !contact.tags.some((one) => one.toLowerCase() === name.toLowerCase())
      ? { ...contact, tags: [...contact.tags, name] }
      : contact,
  );
}

/** Sets the stage of people; null: none. */
export function stageContacts(
  log: LogDatabase,
  ids: readonly string[],
  stage: StageId | null,
  now: Date,
): Promise<Kept<Done<number>>> {
  return changeAll(log, ids, now, (contact) => ({ ...contact, stage }));
}

/** Deletes people; see `deleteContact`. */
export function deleteContacts(
  log: LogDatabase,
  ids: readonly string[],
  now: Date,
): Promise<Kept<Done<number>>> {
  return act(log, ['contacts', 'followUps'], now, async (act) => {
    let count = 0;
    for (const id of ids) if (await removePerson(log, act, id)) count += 1;
    return kept(count);
  });
}

function changeAll(
  log: LogDatabase,
  ids: readonly string[],
  now: Date,
  change: (contact: Contact) => Contact,
): Promise<Kept<Done<number>>> {
  return act(log, ['contacts'], now, async (act: Act) => {
    let count = 0;
    for (const id of ids) {
      let before: Contact | null = null;
      const after = await act.change('contacts', await mainId(log, id), (contact) => {
        before = contact;
        return change(contact);
      });
      if (after && after !== before) count += 1;
    }
    return kept(count);
  });
}
