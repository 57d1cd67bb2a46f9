import type { LogRequest, PlannedStep } from '../domain/coach-view';
import { changed } from '../domain/merge/changed';
import type { FollowUp, Interaction, Mention } from '../domain/model';
import type { PostKey } from '../domain/post-key';
import { say } from '../domain/say/say';
import type { LogDatabase } from './database';
import { dueFields, dueMoment } from './due';
import { mentionByKey } from './mentions';
import { keptBeside } from './noted-promises';
import { attempt, failed, type Kept, kept } from './outcome';
import { newStamp } from './stamp';

/** The next step as it stands; both null when there is none. */
export interface NextStep {
  followUpId: string | null;
  due: string | null;
}

/**
 * Moves, rewords or (null) takes back the next step of a mention that was logged. `nudgeHour` is the setting.
 * A step taken back is cancelled, not erased.
 */
export async function replanNextStep(
  log: LogDatabase,
  key: PostKey,
  followUp: LogRequest['followUp'],
  nudgeHour: number,
  now: Date,
): Promise<Kept<NextStep>> {
  const due = followUp && dueMoment(followUp, nudgeHour, now);
  if (due && !due.ok) return failed('refused', due.why);
  return attempt<NextStep>(async () => {
    const device = await log.deviceId();
    const tables = [log.mentions, log.interactions, log.followUps, log.actions];
    return log.transaction('rw', tables, async () => {
      const mention = await mentionByKey(log, key);
      const interaction = mention && (await latestInteraction(log, mention));
      if (!mention || !interaction) {
        return failed('missing', say('log_notLoggedYet'));
      }
      if (followUp && due) {
        const step = { due: dueFields(due), planned: followUp };
        const saved = await saveNextStep(log, mention, interaction, step, device, now);
        return kept({ followUpId: saved.id, due: saved.due });
      }
      const open = await openStep(log, mention);
      if (open) {
        const cancelled: FollowUp = { ...open, status: 'cancelled' };
        await log.followUps.put(changed('followUps', open, cancelled, device, now));
      }
      return kept({ followUpId: null, due: null });
    });
  });
}

/**
 * Keeps the next step of an exchange, inside the caller's transaction. One that the same mention brought and
 * that is still open is moved; others with the person stay as they are.
 */
export async function saveNextStep(
  log: LogDatabase,
  mention: Mention,
  interaction: Interaction,
  step: DatedStep,
  device: string,
  now: Date,
): Promise<FollowUp> {
  return putStep(log, await openStep(log, mention), interaction, step, device, now);
}

/** A step, and when it comes due. */
export interface DatedStep {
  due: ReturnType<typeof dueFields>;
  planned: PlannedStep;
}

/** Writes a step of an exchange: in the place of one that is open, or a new one. Part of the caller's transaction. */
export async function putStep(
  log: LogDatabase,
  open: FollowUp | null,
  interaction: Interaction,
  { due, planned: { note, kind, words } }: DatedStep,
  device: string,
  now: Date,
): Promise<FollowUp> {
  const followUp: FollowUp = {
    ...(open ? plain(open) : newStamp(device, now)),
    contactId: interaction.contactId,
    mentionId: interaction.mentionId,
    interactionId: interaction.id,
    ...due,
    note,
    status: 'open',
    nudgedAt: open?.due === due.due ? open.nudgedAt : null,
    ...(kind && { kind }),
    ...(words && { words }),
  };
  await log.followUps.put(open ? changed('followUps', open, followUp, device, now) : followUp);
  return followUp;
}

/** Without what it was for before: another step takes its place. */
function plain({ kind: _kind, words: _words, until: _until, timed: _timed, ...step }: FollowUp): FollowUp {
  return step;
}

async function openStep(log: LogDatabase, { id, key }: Mention): Promise<FollowUp | null> {
  const [steps, beside] = await Promise.all([
    log.followUps.where('mentionId').equals(id).toArray(),
    keptBeside(log, key),
  ]);
  const open = steps.filter((step) => step.status === 'open' && !step.deletedAt && !beside.has(step.id));
  // The oldest is the one the exchange was logged with.
  return open.sort((a, b) => a.createdAt.localeCompare(b.createdAt))[0] ?? null;
}

async function latestInteraction(log: LogDatabase, mention: Mention): Promise<Interaction | null> {
  const all = await log.interactions.where('mentionId').equals(mention.id).toArray();
  const live = all.filter((interaction) => !interaction.deletedAt);
  return live.sort((a, b) => b.at.localeCompare(a.at))[0] ?? null;
}
