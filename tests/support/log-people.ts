import type { Contact, Interaction, Purchase } from '../../src/domain/model';
import { logByHand } from '../../src/log/by-hand';
import { addContact, type ContactFields } from '../../src/log/contact-acts';
import type { LogDatabase } from '../../src/log/database';
import { addPurchase } from '../../src/log/purchases';
import { NOON, value } from './log-fixtures';

/** A contact, added. */
export async function meet(
  log: LogDatabase,
  fields: Partial<ContactFields> & { name: string },
  now = NOON,
): Promise<Contact> {
  return value(await addContact(log, fields, now)).value;
}

/** A phone call, logged. */
export async function call(
  log: LogDatabase,
  contactId: string,
  note: string,
  at = NOON,
  now = at,
): Promise<Interaction> {
  const entry = { contactId, channel: 'phone' as const, at, note, followUp: null, nudgeHour: 9 };
  return value(await logByHand(log, entry, now)).value.interaction;
}

/** A purchase in EUR, entered. */
export async function buy(
  log: LogDatabase,
  contactId: string,
  what: string,
  amount: number | null = 100,
  day = '2026-11-20',
): Promise<Purchase> {
  const fields = { contactId, day, what, amount, currency: 'EUR', nextWhat: '', nextDay: null };
  return value(await addPurchase(log, fields, NOON)).value;
}
