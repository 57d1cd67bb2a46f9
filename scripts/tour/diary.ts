import {
  type Contact,
  EMPTY_CONTACT,
  type FollowUp,
  type Gap,
  type Interaction,
  type Purchase,
} from '../../src/domain/model';
import type { MadeLog } from '../bench/log/generator';
import { stampOf } from '../bench/log/made/people';
import { randomOf } from '../bench/log/made/random';

const DAY = 86_400_000;

/** Writes a log by hand, a line an event. `days` are days ago; ids of contacts are answered. */
export interface Diary {
  log: MadeLog;
  met(days: number, name: string, more?: Partial<Contact>): string;
  passed(contactId: string, days: number, more: Partial<Interaction>): void;
  planned(contactId: string, inDays: number, note: string): void;
  /** In pounds. */
  bought(
    contactId: string,
    days: number,
    what: string,
    amount: number,
    next?: { what: string; inDays: number },
  ): void;
  /** Something they care about. */
  heard(days: number, text: string): Gap;
  /** A birthday in so many days of somebody born in `year`. */
  bornIn(year: number, inDays: number): string;
}

/** An empty diary; what is written into it is the same for the same moment. */
export function diaryOf(now: Date): Diary {
  const random = randomOf(7);
  const ago = (days: number) => new Date(now.getTime() - days * DAY);
  const dayIn = (days: number) => ago(-days).toISOString().slice(0, 10);
  const log: MadeLog = { contacts: [], interactions: [], followUps: [], purchases: [], mentions: [] };

  return {
    log,
    heard: (days, text) => ({ id: random.id(ago(days)), text, heardOn: dayIn(-days) }),
    bornIn: (year, inDays) => `${year}-${dayIn(inDays).slice(5)}`,
    met(days, name, more = {}) {
      const contact: Contact = { ...stampOf(random, ago(days)), name, ...EMPTY_CONTACT, ...more };
      log.contacts.push(contact);
      return contact.id;
    },
    passed(contactId, days, more) {
      log.interactions.push({
        ...stampOf(random, ago(days)),
        contactId,
        mentionId: null,
        channel: 'phone',
        site: null,
        at: ago(days).toISOString(),
        permalink: null,
        theirText: '',
        myText: '',
        note: '',
        templateId: null,
        intents: [],
        settledAt: null,
        state: 'logged',
        ...more,
      });
    },
    planned(contactId, inDays, note) {
      const due = ago(-inDays);
      due.setHours(9, 0, 0, 0);
      const followUp: FollowUp = {
        ...stampOf(random, ago(7)),
        contactId,
        mentionId: null,
        interactionId: null,
        due: due.toISOString(),
        note,
        status: 'open',
        nudgedAt: due < now ? due.toISOString() : null,
      };
      log.followUps.push(followUp);
    },
    bought(contactId, days, what, amount, next) {
      const purchase: Purchase = {
        ...stampOf(random, ago(days)),
        contactId,
        day: dayIn(-days),
        what,
        amount,
        currency: 'GBP',
        nextWhat: next?.what ?? '',
        nextDay: next ? dayIn(next.inDays) : null,
      };
      log.purchases.push(purchase);
    },
  };
}
