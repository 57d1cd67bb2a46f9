import type { ChannelId } from '../../domain/channels';
import { dayOf } from '../../domain/days';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { readAmount } from '../../domain/transfer/read-amount';
import type { Done } from '../../log/act';
import { logByHand, planFollowUp } from '../../log/by-hand';
import { addContact } from '../../log/contact-acts';
import type { LogDatabase } from '../../log/database';
import { type Kept, kept } from '../../log/outcome';
import { addPurchase } from '../../log/purchases';
import type { RecordImage } from '../../log/rows';
import { onDayAt } from '../../ui/say-when';
import { sayWoken } from '../../ui/say-woken';
import type { Settled } from './settled';

/** What was kept of a line, in words, and the images of all of it: it is taken back as one. */
export async function keepLine(
  log: LogDatabase,
  line: Settled,
  nudgeHour: number,
  now: Date,
): Promise<Kept<Done<string>>> {
  const images: RecordImage[] = [];
  const { who } = line;
  if (!who) throw new Error('A line without a person cannot be kept.');

  let contactId: string;
  let name: string;
  if ('newName' in who) {
    const added = await addContact(
      log,
      { name: who.newName, ...(who.profile && { identities: [who.profile] }) },
      now,
    );
    if (!added.ok) return added;
    images.push(...added.value.images);
    ({ id: contactId, name } = added.value.value);
  } else {
    ({ contactId, name } = who);
  }

  for (const write of writesOf(line, contactId, nudgeHour)) {
    const done = await write(log, now);
    if (!done.ok) return images.length === 0 ? done : partly(images, done.failure.says);
    images.push(...done.value.images);
  }
  return kept({ value: says(line, name, now) + sayWoken(images), images });
}

type Write = (log: LogDatabase, now: Date) => Promise<Kept<Done<unknown>>>;

function writesOf(line: Settled, contactId: string, nudgeHour: number): Write[] {
  const { happened, channel, at, note, complaint, followUp, purchase } = line;
  const appointment = line.appointment ?? undefined;
  const writes: Write[] = [];
  if (happened) {
    const entry = { contactId, channel, at, note, complaint, followUp, appointment, nudgeHour };
    writes.push((log, now) => logByHand(log, entry, now));
  } else if (followUp) {
    writes.push((log, now) => planFollowUp(log, { contactId, ...followUp }, nudgeHour, now));
  }
  if (purchase) {
    const { what, amount, currency } = purchase;
    const worth = readAmount(amount, currency);
    const fields = {
      contactId,
      day: dayOf(at),
      what,
      amount: worth?.amount ?? null,
      currency: worth?.currency ?? currency,
    };
    writes.push((log, now) => addPurchase(log, { ...fields, nextWhat: '', nextDay: null }, now));
  }
  return writes;
}

/** Something was written before the rest failed: it stays, with its way back, and what is missing is said. */
function partly(images: RecordImage[], why: string): Kept<Done<string>> {
  return kept({ value: say('quickLine_partly', { why }), images });
}

/** A channel in the middle of a sentence. */
const NOTED: Record<ChannelId, Key> = {
  site: 'quickLine_notedSite',
  phone: 'quickLine_notedPhone',
  visit: 'quickLine_notedVisit',
  message: 'quickLine_notedMessage',
  email: 'quickLine_notedEmail',
  note: 'quickLine_notedNote',
};

function says(
  { happened, channel, complaint, followUp, appointment, purchase }: Settled,
  name: string,
  now: Date,
): string {
  const noted = [
    happened && say(NOTED[channel]),
    happened && complaint && say('quickLine_complaint'),
    purchase && say('quickLine_bought', { what: purchase.what }),
    happened && appointment && say('quickLine_meeting', { when: onDayAt(appointment, null, now) }),
  ].filter(Boolean);
  const when = followUp ? onDayAt(followUp.day, followUp.time, now) : '';
  const step = say(happened ? 'quickLine_next' : 'quickLine_nextWith', { name, when });
  return [noted.length > 0 && say('quickLine_noted', { name, what: noted.join(', ') }), followUp && step]
    .filter(Boolean)
    .join(' ');
}
