import {
  type Contact,
  EMPTY_CONTACT,
  type FollowUp,
  type Interaction,
  type Purchase,
} from '../../../src/domain/model';
import { BARE_EXCHANGE, BARE_STEP } from '../../support/bare';
import type { ReadLog } from '../../support/journey/log';

const DAY = 86_400_000;

/** Ids of the people below. */
export const PEOPLE = {
  dana: id(1),
  maria: id(2),
  jonas: id(3),
  bo: id(5),
  twin: id(6),
  ana: id(8),
  otherAna: id(9),
};

function id(number: number): string {
  return `018f0000-0000-7000-9000-${String(number).padStart(12, '0')}`;
}

let made = 1000;

function stamp(daysAgo: number) {
  made += 1;
  const at = ago(daysAgo);
  return { id: id(made), createdAt: at, updatedAt: at, device: 'seed' };
}

function ago(days: number): string {
  return new Date(Date.now() - days * DAY).toISOString();
}

/** The local day so many days from now. */
export function dayIn(days: number): string {
  const date = new Date(Date.now() + days * DAY);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function contact(name: string, changes: Partial<Contact> = {}): Contact {
  return { ...stamp(400), ...EMPTY_CONTACT, name, ...changes };
}

export function exchange(daysAgo: number, changes: Partial<Interaction> = {}): Interaction {
  return {
    ...stamp(daysAgo),
    contactId: PEOPLE.dana,
    ...BARE_EXCHANGE,
    at: ago(daysAgo),
    ...changes,
  };
}

export function step(days: number, note: string, changes: Partial<FollowUp> = {}): FollowUp {
  return {
    ...stamp(20),
    contactId: PEOPLE.dana,
    ...BARE_STEP,
    due: new Date(Date.now() + days * DAY).toISOString(),
    note,
    ...changes,
  };
}

export function purchase(daysAgo: number, what: string, changes: Partial<Purchase> = {}): Purchase {
  return {
    ...stamp(daysAgo),
    contactId: PEOPLE.dana,
    day: dayIn(-daysAgo),
    what,
    amount: 280,
    currency: 'EUR',
    nextWhat: '',
    nextDay: null,
    ...changes,
  };
}

/** Puts a contact into the log of a running browser. */
export function putContact(log: ReadLog, one: Contact): Promise<void> {
  return log.put('contacts', stored(one));
}

function stored(one: Contact): Contact & { identityKeys: string[] } {
  return { ...one, identityKeys: one.identities.map(({ key }) => key) };
}

/** A made-up contact with a history, and a few people around her, in the log of a running browser. */
export async function seedContactLog(log: ReadLog): Promise<void> {
  const people = [
    contact('Dana Kovač', {
      id: PEOPLE.dana,
      company: 'Kovač Interiors',
      area: 'Porto',
      stage: 'customer',
      tags: ['designer', 'oak'],
      referredBy: PEOPLE.maria,
      identities: [
        {
          site: 'x',
          key: 'x:danakovac',
          name: 'Dana Kovač',
          handle: 'danakovac',
          url: 'https://x.com/danakovac',
        },
      ],
      phones: [{ number: '+351 912 345 678', label: 'Mobile' }],
      dates: [{ what: 'Birthday', day: `1984-${dayIn(9).slice(5)}` }],
      howMet: 'At the trade fair in Lisbon.',
      notes: 'Prefers messages in the morning.',
      gaps: [{ id: id(50), text: 'A floor the dog cannot scratch', heardOn: dayIn(-30) }],
    }),
    contact('Maria Santos', { id: PEOPLE.maria, tags: ['vip list'] }),
    contact('Jonas Weber', { id: PEOPLE.jonas, referredBy: PEOPLE.dana }),
    contact('Bo Lindqvist', { id: PEOPLE.bo, referredBy: PEOPLE.jonas }),
    contact('D. Kovac', { id: PEOPLE.twin, phones: [{ number: '00351 912345678', label: '' }] }),
    contact('Ana Silva', { id: PEOPLE.ana }),
    contact('Ana Kovač', { id: PEOPLE.otherAna }),
  ];
  await log.putAll('contacts', people.map(stored));
  await log.putAll('interactions', [
    exchange(1, { note: 'Wants the smoked oak.' }),
    exchange(5, {
      channel: 'site',
      site: 'x',
      state: 'sent',
      permalink: 'https://x.com/danakovac/status/5',
      theirText: 'Two boards have come loose again.',
      myText: 'I will come by on Friday myself.',
      intents: ['complaint'],
    }),
    exchange(120, { channel: 'message', note: 'Asked for samples.' }),
  ]);
  await log.putAll('followUps', [
    step(-2, 'Ask how the sample looks'),
    step(-30, 'Bring the samples', { status: 'done' }),
  ]);
  await log.putAll('purchases', [
    purchase(60, 'Stair nosing', { nextWhat: 'Care oil', nextDay: dayIn(40) }),
    purchase(90, 'Laminate', { contactId: PEOPLE.jonas, amount: 900 }),
    purchase(30, 'Rug', { contactId: PEOPLE.bo, amount: 100 }),
  ]);
  // What is made from the log (the contact list) is told that all of it changed.
  await log.put('changes', { table: 'contacts', ids: null, contactIds: [] });
}
