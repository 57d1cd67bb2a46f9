import { cadenceOf } from '../domain/cadence/cadence';
import type { ContactFields } from '../domain/contact-input/contact-fields';
import { fieldOf, refusalOf } from '../domain/contact-input/refusal';
import { tidyContact } from '../domain/contact-input/tidy';
import { type Clash, rebase } from '../domain/merge/rebase';
import { type Contact, EMPTY_CONTACT } from '../domain/model';
import { withoutJoin } from '../domain/same-person/join-exact';
import { wholeContact } from '../domain/same-person/whole';
import { say } from '../domain/say/say';
import { type Act, act, type Done, gone } from './act';
import { changePerson } from './change-person';
import { recordForIdentity } from './contacts';
import type { LogDatabase } from './database';
import { failed, type Kept, kept, type LogFailure } from './outcome';
import { removePerson } from './remove-person';
import { readRhythms } from './rhythms';
import { mainId, personOf } from './same-person';
import { cancelTouches } from './touches';

export type { ContactFields } from '../domain/contact-input/contact-fields';

/**
 * The same part of a contact was changed in another window since the form showed it. `editContact` answers it
 * only when it was told what the form showed; nothing was written.
 */
export interface ContactClash extends LogFailure {
  why: 'changed';
  /** The whole contact as it stands now. */
  newest: Contact;
  clashes: FieldClash[];
}

/** One part that two windows changed to different values. A part of a list is one entry: a phone, a day. */
export interface FieldClash {
  field: keyof ContactFields;
  /** As the form showed it, as this window wants it, as it stands now; undefined: not there, or taken out. */
  shown: unknown;
  mine: unknown;
  theirs: unknown;
}

/** The clash that kept an edit from being saved, or null when it was something else. */
export function clashOf(failure: LogFailure): ContactClash | null {
  return failure.why === 'changed' ? (failure as ContactClash) : null;
}

/** Adds a contact. A profile that somebody else has is refused. */
export function addContact(
  log: LogDatabase,
  fields: Partial<ContactFields> & { name: string },
  now: Date,
): Promise<Kept<Done<Contact>>> {
  return act(log, ['contacts'], now, async (act) => {
    const wanted = tidyContact(null, { ...EMPTY_CONTACT, ...fields, mergedInto: null });
    const refused = refusalOf(null, wanted) ?? (await refusedByLog(log, null, wanted, []));
    return refused === null ? kept(await act.add('contacts', wanted)) : failed('refused', refused);
  });
}

/**
 * Changes a contact. `change` gets the whole contact (with what merged records know, as `contactById` answers
 * it) and answers the whole contact as it should be; each part is changed on the record it comes from, new ones
 * go to the main record. A keep-in-touch that was open is cancelled where there is no rhythm any more. Answers the
 * whole contact.
 *
 * `expect`: the values the form showed. Then `change` gets the contact as the form showed it, only what it
 * changed of that is written, and what another window wrote meanwhile stays: entry by entry in lists. Where both
 * changed the same part to different values nothing is written and the failure is a `ContactClash`; calling
 * again with `expect` taken from `newest` (or without it) keeps the user's own.
 */
export function editContact(
  log: LogDatabase,
  id: string,
  change: (contact: Contact) => Contact,
  now: Date,
  expect: Partial<ContactFields> = {},
): Promise<Kept<Done<Contact>>> {
  return act(log, ['contacts', 'followUps', log.settings], now, async (act) => {
    const records = await personOf(log, id);
    const [main, ...others] = records;
    if (!main) return gone('log_thisContact');
    const stands = wholeContact(main, others);
    const shown = { ...stands, ...expect };
    const wanted = tidyContact(shown, change(shown));
    const { record: after, clashes } = rebase('contacts', shown, wanted, stands);
    if (clashes.length > 0) return { ok: false, failure: clash(stands, clashes) };
    const refused = refusalOf(stands, after) ?? (await refusedByLog(log, stands, after, records));
    if (refused !== null) return failed('refused', refused);
    await changePerson(act, [main, ...others], after);
    if (losesProfile(stands, after)) await sayMerged(act, others);
    if (await losesRhythm(log, stands, after)) await cancelTouches(log, act, id);
    const [newMain, ...newOthers] = await personOf(log, id);
    return newMain ? kept(wholeContact(newMain, newOthers)) : gone('log_thisContact');
  });
}

/**
 * Deletes a person: all their records; their open follow-ups are cancelled. What passed between them and the
 * user stays, unseen, until it is purged, and so does who was sent by them.
 */
export function deleteContact(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['contacts', 'followUps'], now, async (act) =>
    (await removePerson(log, act, id)) ? kept(null) : gone('log_thisContact'),
  );
}

/**
 * A merge that Rapport made by itself holds as long as the profile is shared that it was made for (`joinExact`).
 * Who takes a profile off the one contact they see does not mean to have two again: now the merge is their word.
 */
async function sayMerged(act: Act, others: readonly Contact[]): Promise<void> {
  for (const record of others.filter((one) => withoutJoin(one) !== one)) {
    const { id, mergedInto } = record;
    // Only what changes is stamped.
    await act.change('contacts', id, (before) => ({ ...before, mergedInto: null }));
    await act.change('contacts', id, (before) => ({ ...before, mergedInto }));
  }
}

function losesProfile(before: Contact, after: Contact): boolean {
  const left = new Set(after.identities.map(({ key }) => key));
  return before.identities.some(({ key }) => !left.has(key));
}

/** The user wants to be in touch with them in no rhythm any more: by their own word, or for a tag taken off. */
async function losesRhythm(log: LogDatabase, before: Contact, after: Contact): Promise<boolean> {
  const { byTag } = await readRhythms(log);
  return cadenceOf(before, byTag) !== null && cadenceOf(after, byTag) === null;
}

/** What only the log can tell: profiles of other people, a referrer who is not there. */
async function refusedByLog(
  log: LogDatabase,
  before: Contact | null,
  after: ContactFields,
  records: readonly Contact[],
): Promise<string | null> {
  const ids = new Set(records.map(({ id }) => id));
  const had = new Set(before?.identities.map(({ key }) => key));
  for (const { key, handle } of after.identities.filter((identity) => !had.has(identity.key))) {
    const owner = await recordForIdentity(log, key);
    if (!owner || ids.has(owner.id)) continue;
    return handle === null
      ? say('log_profileTaken', { owner: owner.name })
      : say('log_handleTaken', { handle, owner: owner.name });
  }
  const { referredBy } = after;
  if (referredBy === null || referredBy === before?.referredBy) return null;
  if (ids.has(referredBy)) return say('log_sentThemselves');
  const referrer = await log.contacts.get(await mainId(log, referredBy));
  return referrer && !referrer.deletedAt ? null : say('log_referrerGone');
}

function clash(newest: Contact, clashes: readonly Clash[]): ContactClash {
  return {
    why: 'changed',
    says: say('log_contactChanged'),
    newest,
    clashes: clashes.flatMap(({ path, shown, mine, theirs }) => {
      const field = fieldOf(path);
      return field ? [{ field, shown, mine, theirs }] : [];
    }),
  };
}
