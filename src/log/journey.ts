import { type ProposedStage, proposeStage } from '../domain/journey/propose-stage';
import type { StageWord } from '../domain/journey/stage-word';
import type { Contact } from '../domain/model';
import type { Done } from './act';
import { editContact } from './contact-acts';
import { contactById } from './contacts';
import type { LogDatabase } from './database';
import type { Kept } from './outcome';
import { personOf } from './same-person';

/** The newest exchanges that are looked at: what somebody asked years ago says nothing of where they stand. */
const LOOKED_AT = 60;

/** How far a contact seems to have come, where that is further than noted; null: nothing to propose. */
export async function stageProposal(log: LogDatabase, id: string, now: Date): Promise<ProposedStage | null> {
  const contact = await contactById(log, id);
  if (!contact) return null;
  const ids = (await personOf(log, id)).map((record) => record.id);
  const [purchases, exchanges] = await Promise.all([
    log.purchases.where('contactId').anyOf(ids).toArray(),
    log.interactions.where('contactId').anyOf(ids).toArray(),
  ]);
  return proposeStage({
    stage: contact.stage,
    purchases: purchases.filter(({ deletedAt }) => !deletedAt),
    exchanges: exchanges
      .filter(({ deletedAt }) => !deletedAt)
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, LOOKED_AT),
    notNow: contact.stageNotNow ?? '',
    now,
  });
}

/** Notes what the user made of a proposed stage. */
export function settleStage(
  log: LogDatabase,
  id: string,
  word: StageWord,
  now: Date,
): Promise<Kept<Done<Contact>>> {
  return editContact(log, id, (contact) => withWord(contact, word), now);
}

function withWord(contact: Contact, word: StageWord): Contact {
  if ('stage' in word) return { ...contact, stage: word.stage };
  const { stageNotNow: _, ...rest } = contact;
  return word.notNow === '' ? rest : { ...rest, stageNotNow: word.notNow };
}
