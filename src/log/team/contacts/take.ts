import type { ContactFields } from '../../../domain/contact-input/contact-fields';
import { refusalOf } from '../../../domain/contact-input/refusal';
import { EMPTY_CONTACT } from '../../../domain/empty-contact';
import { identityKey } from '../../../domain/identity';
import type { Contact, Identity } from '../../../domain/model';
import { say } from '../../../domain/say/say';
import type { SharedContact } from '../../../domain/team/contacts';
import type { Done } from '../../act';
import { addContact } from '../../contact-acts';
import { contactForIdentity } from '../../contacts';
import type { LogDatabase } from '../../database';
import { type Kept, kept } from '../../outcome';

/** The contact of the user's own who has one of the profiles of one that a colleague shares, or null. */
export async function ownOf(log: LogDatabase, shared: SharedContact): Promise<Contact | null> {
  for (const { key } of profilesOf(shared)) {
    const contact = await contactForIdentity(log, key);
    if (contact) return contact;
  }
  return null;
}

/**
 * Makes a contact of the user's own of one that a colleague shares, unless the user knows them already: then it is that
 * one, as it stands. How far they have come with the colleague is not how far they have with the user.
 * @param who the colleague, as others read it
 */
export async function takeContact(
  log: LogDatabase,
  shared: SharedContact,
  who: string,
  now: Date,
): Promise<Kept<Done<Contact>>> {
  const known = await ownOf(log, shared);
  if (known) return kept({ value: known, images: [] });
  const { name, company, area } = shared;
  // What the user could not have typed must not keep the rest from being taken.
  const fitting = <F extends 'phones' | 'emails' | 'links' | 'identities'>(
    field: F,
    entries: ContactFields[F],
  ) =>
    (entries as unknown[]).filter(
      (entry) =>
        refusalOf(null, { ...EMPTY_CONTACT, mergedInto: null, name: '-', [field]: [entry] }) === null,
    ) as ContactFields[F];
  return addContact(
    log,
    {
      name,
      company,
      area,
      identities: fitting('identities', profilesOf(shared)),
      phones: fitting('phones', shared.phones),
      emails: fitting('emails', shared.emails),
      links: fitting('links', shared.links),
      howMet: say('teamContacts_howMet', { who }),
    },
    now,
  );
}

/** Profiles that can be known again, under the keys that we give them. */
function profilesOf({ identities }: SharedContact): Identity[] {
  return identities.flatMap((identity) => {
    const key = identityKey(identity.site, identity);
    return key === null ? [] : [{ ...identity, key }];
  });
}
