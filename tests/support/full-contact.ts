import { type Contact, EMPTY_CONTACT, type Interaction, type Purchase } from '../../src/domain/model';
import { contactRow } from '../../src/log/contacts';
import type { LogDatabase } from '../../src/log/database';
import { newStamp } from '../../src/log/stamp';
import { keep, NOON, post } from './log-fixtures';

/** A contact with a profile on X. */
export async function contactOn(
  log: LogDatabase,
  name: string,
  handle: string,
  changes: Partial<Contact> = {},
): Promise<Contact> {
  const contact: Contact = {
    ...newStamp('test', NOON),
    ...EMPTY_CONTACT,
    name,
    identities: [{ site: 'x', key: `x:${handle}`, name, handle, url: `https://x.com/${handle}` }],
    ...changes,
  };
  await log.contacts.put(contactRow(contact));
  return contact;
}

export async function exchangeWith(
  log: LogDatabase,
  contactId: string,
  changes: Partial<Interaction> = {},
): Promise<Interaction> {
  const interaction: Interaction = {
    ...newStamp('test', NOON),
    contactId,
    mentionId: null,
    channel: 'site',
    site: 'x',
    at: NOON.toISOString(),
    permalink: null,
    theirText: 'Do you have it in oak?',
    myText: 'We do.',
    note: '',
    templateId: null,
    intents: [],
    settledAt: null,
    state: 'sent',
    ...changes,
  };
  await log.interactions.put(interaction);
  return interaction;
}

export async function purchaseBy(
  log: LogDatabase,
  contactId: string,
  changes: Partial<Purchase> = {},
): Promise<void> {
  await log.purchases.put({
    ...newStamp('test', NOON),
    contactId,
    day: '2026-11-20',
    what: 'A floor',
    amount: 900,
    currency: 'EUR',
    nextWhat: '',
    nextDay: null,
    ...changes,
  });
}

/** Somebody with one of everything the log can hold about a person. Every text of theirs holds `Ottoline`. */
export async function ottoline(log: LogDatabase): Promise<Contact> {
  const contact = await contactOn(log, 'Ottoline Vex', 'ottolinevex', { notes: 'Ottoline likes green.' });
  const mention = await keep(
    log,
    post({
      id: '77',
      author: { name: 'Ottoline Vex', handle: 'ottolinevex', url: 'https://x.com/ottolinevex' },
      text: 'Ottoline here, where do I buy it?',
    }),
  );
  await log.mentions.put({ ...mention, contactId: contact.id, status: 'answered', expiresAt: null });
  const interaction = await exchangeWith(log, contact.id, {
    mentionId: mention.id,
    theirText: mention.post.text,
  });
  await log.followUps.put({
    ...newStamp('test', NOON),
    contactId: contact.id,
    mentionId: mention.id,
    interactionId: interaction.id,
    due: NOON.toISOString(),
    note: 'Call Ottoline',
    status: 'open',
    nudgedAt: null,
  });
  await purchaseBy(log, contact.id, { what: 'A sofa for Ottoline' });
  await log.corrections.put({
    ...newStamp('test', NOON),
    key: mention.key,
    text: 'Ottoline here, where do I buy it?',
    is: ['purchase_intent'],
    isNot: [],
    forMe: true,
  });
  await log.mutes.put({
    ...newStamp('test', NOON),
    kind: 'author',
    what: 'x:ottolinevex',
    says: 'Ottoline Vex',
  });
  await log.imports.put({
    id: newStamp('test', NOON).id,
    at: NOON.toISOString(),
    name: 'friends.csv',
    state: 'done',
    format: 'CSV',
    rows: ['mark'],
    images: [{ table: 'contacts', before: null, after: contact }],
  });
  await log.actions.put({
    key: `coach.log ${mention.key} 1`,
    at: NOON.toISOString(),
    answer: { contactId: contact.id },
  });
  // The answer to a mute that was taken back, kept under the profile.
  await log.actions.put({ key: 'unmute author x:ottolinevex', at: NOON.toISOString(), answer: 1 });
  return contact;
}
