import { momentOn } from '../../domain/days';
import type { FollowUp, Interaction, Purchase } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { PlannedPerson } from '../../domain/transfer/plan/import-plan';
import { dueMoment } from '../due';
import { newStamp } from '../stamp';

/** What stamps and dates imported records. */
export interface Stamping {
  device: string;
  now: Date;
  /** The local day. */
  today: string;
  /** The setting. */
  nudgeHour: number;
}

/** The purchases a file tells of that the log does not have. One without a day is taken for today's. */
export function importedPurchases(person: PlannedPerson, { device, now, today }: Stamping): Purchase[] {
  return person.purchases.map(({ what, day, amount, currency, nextWhat, nextDay }) => ({
    ...newStamp(device, now),
    contactId: person.contactId,
    what,
    day: day ?? today,
    amount,
    currency,
    nextWhat,
    nextDay,
  }));
}

/** The next step a file names, as a follow-up. One that is past waits in the list: nobody is nudged a hundred times. */
export function importedFollowUps(person: PlannedPerson, stamping: Stamping): FollowUp[] {
  const { device, now, nudgeHour } = stamping;
  const due = person.nextStep && dueMoment(person.nextStep, nudgeHour, now);
  if (!person.nextStep || !due?.ok) return [];
  return [
    {
      ...newStamp(device, now),
      contactId: person.contactId,
      mentionId: null,
      interactionId: null,
      due: due.due.toISOString(),
      note: person.nextStep.note,
      status: 'open',
      nudgedAt: due.due <= now ? now.toISOString() : null,
    },
  ];
}

/** The last contact a file names, as an exchange: which way they spoke it does not say. */
export function importedExchanges(person: PlannedPerson, { device, now }: Stamping): Interaction[] {
  const noon = person.lastContact === null ? null : momentOn(person.lastContact, 12);
  if (!noon || noon > now) return [];
  return [
    {
      ...newStamp(device, now),
      contactId: person.contactId,
      mentionId: null,
      channel: 'message',
      site: null,
      at: noon.toISOString(),
      permalink: null,
      theirText: '',
      myText: '',
      note: say('log_lastContact'),
      templateId: null,
      intents: [],
      settledAt: null,
      state: 'logged',
    },
  ];
}
