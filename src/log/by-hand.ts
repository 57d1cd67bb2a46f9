import { BY_HAND, type ChannelId } from '../domain/channels';
import type { PlannedStep } from '../domain/coach-view';
import { manyLines } from '../domain/contact-input/tidy';
import { type Day, dayOf } from '../domain/days';
import { type FollowUp, Interaction, type StoredRecord } from '../domain/model';
import type { Key } from '../domain/say/keys';
import { say } from '../domain/say/say';
import { unfitField } from '../domain/unfit-field';
import { type Act, act, type Done, gone } from './act';
import type { LogDatabase } from './database';
import { dueFields, dueMoment } from './due';
import { failed, type Kept, kept } from './outcome';
import { personOf } from './same-person';
import { doTouches, undoTouches } from './touches';
import { wakeByExchange } from './wake';

/** An exchange the user tells of: a call, a visit, a note to themselves. */
export interface HandEntry {
  contactId: string;
  /** Anything but `site`. */
  channel: ChannelId;
  at: Date;
  note: string;
  theirText?: string;
  /** They complained: it opens a recovery, and the next step is for that. */
  complaint?: boolean;
  /** A meeting was agreed in it, for this day. */
  appointment?: Day | undefined;
  /** Null: no next step. */
  followUp: PlannedStep | null;
  /** The setting. */
  nudgeHour: number;
}

/** What was logged; no follow-up where there is no next step. */
export interface LoggedByHand {
  interaction: Interaction;
  followUp: FollowUp | null;
}

/** What the user plans with a contact. */
export interface Step extends PlannedStep {
  contactId: string;
}

const MOST_OF_A_STEP = 2000;

const WORDS: Partial<Record<keyof Interaction, Key>> = {
  note: 'log_noteTooLong',
  theirText: 'log_theirTextTooLong',
  myText: 'log_myTextTooLong',
  at: 'log_noSuchMoment',
  appointment: 'log_noSuchMeetingDay',
};

/**
 * Logs an exchange off the sites, with its next step, for whoever stands for the person. What was set aside until they
 * write is due now. A note without words, an exchange of a day to come and a day that does not exist are refused.
 */
export function logByHand(log: LogDatabase, entry: HandEntry, now: Date): Promise<Kept<Done<LoggedByHand>>> {
  const { contactId, channel, at, note, theirText = '', complaint = false, appointment } = entry;
  const { followUp, nudgeHour } = entry;
  return act<LoggedByHand>(log, ['interactions', 'followUps', log.contacts], now, async (act) => {
    const [contact] = await personOf(log, contactId);
    if (!contact) return gone('log_thisContact');
    const fields = {
      contactId: contact.id,
      mentionId: null,
      channel,
      site: null,
      at: Number.isNaN(at.getTime()) ? '' : at.toISOString(),
      permalink: null,
      theirText: manyLines(theirText),
      myText: '',
      note: manyLines(note),
      templateId: null,
      intents: complaint ? ['complaint' as const] : [],
      settledAt: null,
      state: 'logged' as const,
      ...(appointment && { appointment }),
    };
    const refused = refusal(null, fields, now);
    if (refused !== null) return failed('refused', refused);
    const interaction = await act.add('interactions', fields);
    await doTouches(log, act, interaction);
    await wakeByExchange(log, act, interaction);
    if (!followUp) return kept({ interaction, followUp: null });
    const kind = complaint ? { kind: 'recovery' as const } : {};
    const step: Step = { ...followUp, ...kind, contactId: contact.id };
    const planned = await addStep(act, step, interaction.id, nudgeHour);
    return planned.ok ? kept({ interaction, followUp: planned.value }) : planned;
  });
}

/** Changes an exchange as it stands now: its note, its time, its channel. */
export function editInteraction(
  log: LogDatabase,
  id: string,
  change: (interaction: Interaction) => Interaction,
  now: Date,
): Promise<Kept<Done<Interaction>>> {
  return act(log, ['interactions'], now, async (act) => {
    const before = await log.interactions.get(id);
    if (!before) return gone('log_thisEntry');
    const wanted = change(before);
    const after = { ...wanted, note: manyLines(wanted.note), theirText: manyLines(wanted.theirText) };
    const refused = refusal(before, after, now);
    if (refused !== null) return failed('refused', refused);
    const interaction = await act.change('interactions', id, () => after);
    return interaction ? kept(interaction) : gone('log_thisEntry');
  });
}

/** Takes an exchange out of the history. A next step that came of it stays; what it did by itself is open again. */
export function deleteInteraction(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['interactions', 'followUps', log.contacts], now, async (act) => {
    const exchange = await log.interactions.get(id);
    if (!exchange || !(await act.remove('interactions', id))) return gone('log_thisEntry');
    await undoTouches(log, act, exchange);
    return kept(null);
  });
}

/** Plans a next step that belongs to no exchange. `nudgeHour` is the setting. */
export function planFollowUp(
  log: LogDatabase,
  step: Step,
  nudgeHour: number,
  now: Date,
): Promise<Kept<Done<FollowUp>>> {
  return act(log, ['followUps', log.contacts], now, async (act) => {
    const [contact] = await personOf(log, step.contactId);
    return contact
      ? addStep(act, { ...step, contactId: contact.id }, null, nudgeHour)
      : gone('log_thisContact');
  });
}

/** Takes a follow-up off all lists, as if it had never been planned; cancelling keeps it in view. */
export function deleteFollowUp(log: LogDatabase, id: string, now: Date): Promise<Kept<Done<null>>> {
  return act(log, ['followUps'], now, async (act) =>
    (await act.remove('followUps', id)) ? kept(null) : gone('log_thisFollowUp'),
  );
}

async function addStep(
  act: Act,
  { contactId, day, time, note, kind, words }: Step,
  interactionId: string | null,
  nudgeHour: number,
): Promise<Kept<FollowUp>> {
  const due = dueMoment({ day, time }, nudgeHour, act.now);
  if (!due.ok) return failed('refused', due.why);
  const says = manyLines(note);
  if (says.length > MOST_OF_A_STEP) {
    return failed('refused', say('log_stepNoteTooLong'));
  }
  const step = {
    contactId,
    mentionId: null,
    interactionId,
    ...dueFields(due),
    note: says,
    status: 'open' as const,
    nudgedAt: null,
    ...(kind && { kind }),
    ...(words && { words }),
  };
  return kept(await act.add('followUps', step));
}

type Exchange = Omit<Interaction, keyof StoredRecord>;

function refusal(before: Exchange | null, after: Exchange, now: Date): string | null {
  const field = unfitField(Interaction, before, after);
  if (field) return say(WORDS[field] ?? 'log_entryUnfit');
  if (!before && !BY_HAND.some(({ id }) => id === after.channel)) {
    return say('log_chooseChannel');
  }
  if (after.channel === 'note' && after.note === '') return say('log_writeNote');
  // A day, not a moment: a clock may be a little off, and noon stands for a day without an hour.
  if (after.at !== before?.at && dayOf(new Date(after.at)) > dayOf(now)) {
    return say('log_dayToCome');
  }
  return null;
}
