import { oneLine } from '../domain/contact-input/tidy';
import type { Contact } from '../domain/model';
import { wholeContact } from '../domain/same-person/whole';
import { say } from '../domain/say/say';
import type { StageId } from '../domain/stages';
import { act, type Done } from './act';
import { changePerson } from './change-person';
import type { LogDatabase } from './database';
import { failed, type Kept, kept } from './outcome';
import { removePerson } from './remove-person';
import { personOf } from './same-person';

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
  const name = oneLine(tag);
  if (name === '') return failed('refused', say('log_writeTag'));
  if (name.length > LONGEST_TAG) {
    return failed('refused', say('log_tagTooLong', { most: LONGEST_TAG }));
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
  return changeAll(log, ids, now, (contact) => (contact.stage === stage ? contact : { ...contact, stage }));
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
  /** Answers the whole contact as it should be; the same object where there is nothing to change. */
  change: (contact: Contact) => Contact,
): Promise<Kept<Done<number>>> {
  return act(log, ['contacts'], now, async (act) => {
    let count = 0;
    for (const id of ids) {
      const [main, ...others] = await personOf(log, id);
      if (!main) continue;
      const before = wholeContact(main, others);
      const after = change(before);
      if (after === before) continue;
      await changePerson(act, [main, ...others], after);
      count += 1;
    }
    return kept(count);
  });
}
