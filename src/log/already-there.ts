import { fold } from '../domain/fold';
import { setsOf } from '../domain/merge/shapes';
import type { Contact } from '../domain/model';
import type { Pasted } from '../domain/read-pasted';
import { say } from '../domain/say/say';
import type { LogDatabase } from './database';
import { mainId } from './same-person';

/** A contact who has what somebody about to be added has. */
export interface AlreadyThere {
  id: string;
  name: string;
  /** Plain words: `has this phone number`. */
  why: string;
}

interface Newcomer extends Pick<Pasted, 'identities' | 'phones' | 'emails'> {
  name: string;
}

/** As many as one reads before adding somebody. */
const MOST = 3;

const [phoneOf, emailOf] = ['phones', 'emails'].map((field) => setsOf('contacts')[field]) as ((
  entry: unknown,
) => string)[];

/**
 * The contacts who have a profile, phone number, e-mail address or name of somebody about to be added, surest
 * first. Reads all contacts.
 */
export async function alreadyThere(log: LogDatabase, newcomer: Newcomer): Promise<AlreadyThere[]> {
  const name = fold(newcomer.name).trim();
  const keys = new Set(newcomer.identities.map(({ key }) => key));
  const phones = new Set(newcomer.phones.map((phone) => phoneOf?.(phone)));
  const emails = new Set(newcomer.emails.map((email) => emailOf?.(email)));
  const whyOf = (contact: Contact): [sure: number, why: string] | null => {
    if (contact.identities.some(({ key }) => keys.has(key))) return [0, say('log_hasProfile')];
    if (contact.phones.some((phone) => phones.has(phoneOf?.(phone)))) return [1, say('log_hasPhone')];
    if (contact.emails.some((email) => emails.has(emailOf?.(email)))) return [2, say('log_hasEmail')];
    return name !== '' && fold(contact.name).trim() === name ? [3, say('log_hasName')] : null;
  };

  const all = await log.contacts.toArray();
  const found = all
    .filter(({ deletedAt }) => !deletedAt)
    .flatMap((contact) => {
      const why = whyOf(contact);
      return why ? [{ contact, sure: why[0], why: why[1] }] : [];
    })
    .sort((a, b) => a.sure - b.sure);
  const there = new Map<string, AlreadyThere>();
  for (const { contact, why } of found) {
    if (there.size === MOST) break;
    const id = await mainId(log, contact.id);
    if (!there.has(id)) there.set(id, { id, name: contact.name, why });
  }
  return [...there.values()];
}
