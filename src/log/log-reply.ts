import type { LogRequest } from '../domain/coach-view';
import { EMPTY_CONTACT } from '../domain/empty-contact';
import { identityKey } from '../domain/identity';
import { changed } from '../domain/merge/changed';
import type { Contact, Identity, Interaction, Mention } from '../domain/model';
import { asksFor } from '../domain/referral-moment/ask-words';
import { say } from '../domain/say/say';
import { contactById, contactRow, recordForIdentity } from './contacts';
import type { LogDatabase } from './database';
import { dueFields, dueMoment } from './due';
import { mentionByKey } from './mentions';
import { saveNextStep } from './next-step';
import { attempt, failed, type Kept, kept } from './outcome';
import { duePromises, saveReplyPromises } from './reply-promises';
import { personOf } from './same-person';
import { unconfirmedReply } from './settle-reply';
import { newStamp } from './stamp';
import { doneBy, touchesDoneBy } from './touches';

/** A conversation to be logged, and the checks that found fault with its reply; absent: it was not reviewed. */
type Reviewed = LogRequest & { findings?: string[] | undefined };

/** What was saved. */
export interface LoggedReply {
  contactId: string;
  interactionId: string;
  /** Null when the user chose no next step. */
  followUpId: string | null;
  due: string | null;
}

/**
 * Saves what the user did about a mention: contact, interaction, follow-up and the mention's status, all or
 * nothing. The same `idempotencyKey` counts once and gets the same answer. `nudgeHour` is the setting.
 *
 * - The contact is found by the author's profile. A name alone never merges two people: without a profile the
 *   post itself stands for the person.
 * - A reply that is not known to have gone out is replaced by the next one for the same mention: one post, one
 *   exchange. Logging it without a text keeps the text that was inserted.
 * - A follow-up from the same mention that is still open is moved. Any other open follow-up with the person
 *   stays as it is: it was promised for another reason. Choosing no next step cancels nothing.
 */
export async function logReply(
  log: LogDatabase,
  request: Reviewed,
  nudgeHour: number,
  now: Date,
): Promise<Kept<LoggedReply>> {
  const due = request.followUp && dueMoment(request.followUp, nudgeHour, now);
  if (due && !due.ok) return failed('refused', due.why);
  const promises = duePromises(request, nudgeHour, now);
  const undated = promises.find(({ promise, due }) => promise.kept && !due.ok)?.due;
  if (undated && !undated.ok) return failed('refused', undated.why);
  return attempt(async () => {
    const device = await log.deviceId();
    const tables = [log.mentions, log.contacts, log.interactions, log.followUps, log.actions];
    return log.transaction('rw', tables, async () => {
      const actionKey = `coach.log ${request.key} ${request.idempotencyKey}`;
      const before = await log.actions.get(actionKey);
      if (before) return kept(before.answer as LoggedReply);

      const mention = await mentionByKey(log, request.key);
      if (!mention) return failed('missing', say('log_postGoneUnsaved'));
      const change = { log, request, device, now };
      const contact = await saveContact(change, mention);
      const interaction = await saveInteraction(change, mention, contact);
      for (const touch of await touchesDoneBy(log, interaction)) {
        await log.followUps.put(changed('followUps', touch, doneBy(touch, interaction), device, now));
      }
      const followUp =
        due && request.followUp
          ? await saveNextStep(
              log,
              mention,
              interaction,
              { due: dueFields(due), planned: request.followUp },
              device,
              now,
            )
          : null;
      await saveReplyPromises(log, mention, interaction, promises, device, now);
      const acted: Mention = {
        ...mention,
        status: request.how === 'logged' ? 'answered' : 'inserted',
        expiresAt: null,
        contactId: contact.id,
      };
      await log.mentions.put(changed('mentions', mention, acted, device, now));
      const answer: LoggedReply = {
        contactId: contact.id,
        interactionId: interaction.id,
        followUpId: followUp?.id ?? null,
        due: followUp?.due ?? null,
      };
      await log.actions.add({ key: actionKey, at: now.toISOString(), answer });
      return kept(answer);
    });
  });
}

interface Change {
  log: LogDatabase;
  request: Reviewed;
  device: string;
  now: Date;
}

async function saveContact({ log, device, now }: Change, mention: Mention): Promise<Contact> {
  const { site, author } = mention.post;
  const identity: Identity = { site, key: identityOf(mention), ...author };
  const known =
    (await recordForIdentity(log, identity.key)) ??
    (mention.contactId ? ((await personOf(log, mention.contactId))[0] ?? null) : null);
  if (known) {
    const others = known.identities.filter(({ key }) => key !== identity.key);
    const contact = { ...known, identities: [...others, identity] };
    await log.contacts.put(contactRow(changed('contacts', known, contact, device, now)));
    // What is said from now on belongs to whoever stands for the person.
    return (await contactById(log, known.id)) ?? contact;
  }
  const contact: Contact = {
    ...newStamp(device, now),
    name: author.name.trim() || author.handle || say('log_nameless'),
    ...EMPTY_CONTACT,
    identities: [identity],
  };
  await log.contacts.add(contactRow(contact));
  return contact;
}

/** Where the page gives no profile the identity is this one post's: it can match nobody else's. */
function identityOf(mention: Mention): string {
  return identityKey(mention.post.site, mention.post.author) ?? `post ${mention.key}`;
}

async function saveInteraction(
  { log, request, device, now }: Change,
  mention: Mention,
  contact: Contact,
): Promise<Interaction> {
  const unconfirmed = await unconfirmedReply(log, mention);
  const {
    ask: askedBefore,
    findings: foundBefore,
    ...before
  } = unconfirmed ?? { ...newStamp(device, now), ask: undefined, findings: undefined };
  const ask = request.text === '' ? askedBefore : (request.ask ?? asksFor(request.text));
  const findings = request.text === '' ? foundBefore : request.findings;
  const interaction: Interaction = {
    ...before,
    contactId: contact.id,
    mentionId: mention.id,
    channel: 'site',
    site: mention.post.site,
    at: now.toISOString(),
    permalink: mention.post.permalink,
    theirText: mention.post.text,
    myText: request.text || (unconfirmed?.myText ?? ''),
    note: unconfirmed?.note ?? '',
    templateId: request.templateId ?? unconfirmed?.templateId ?? null,
    intents: mention.verdict.intents.map(({ intent }) => intent),
    settledAt: null,
    state: request.how,
    ...(ask && { ask }),
    ...(request.appointment && { appointment: request.appointment }),
    ...(findings && { findings }),
  };
  await log.interactions.put(
    unconfirmed ? changed('interactions', unconfirmed, interaction, device, now) : interaction,
  );
  return interaction;
}
