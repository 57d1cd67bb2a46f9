import { addDays, dayOf, momentOn } from '../days';
import { doneAt } from '../done-at';
import { happenedSince } from '../happened-since';
import type { FollowUp, Interaction, Mention } from '../model';
import { complains } from './complains';
import { RECOVERY_STEP_IDS, type RecoveryStepId, recoveryStep } from './steps';

/** One step as it stands. Times are UTC timestamps. */
export interface RecoveryStep {
  id: RecoveryStepId;
  /** Null: not taken yet. */
  takenAt: string | null;
  /** By when it is wanted; null while the one before it is not taken. */
  by: string | null;
}

/** A complaint on its way to being put right. All that one person complains of is one recovery. */
export interface Recovery {
  /** When the oldest of their open complaints was made: the clock counts from here. */
  since: string;
  /** Open complaints in the log, oldest first. */
  complaints: Interaction[];
  /** Posts that complain and that nobody has answered, oldest first. */
  unanswered: Mention[];
  steps: RecoveryStep[];
  /** Null: all is done, and it is for the user to close it. */
  next: RecoveryStepId | null;
  /** A reply was put in the box or copied, and is not known to have gone out. */
  unsure: boolean;
}

/** What is known of one person. Deleted records do not count. */
interface Told {
  interactions: readonly Interaction[];
  /** Their posts: those that wait, and those that the complaints in the log answer. */
  mentions: readonly Mention[];
  followUps: readonly FollowUp[];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** A word so long after the one in private counts as the check: nobody waits for the very day. */
const CHECK_FROM_MS = 14 * DAY_MS;

/**
 * The open recovery with a person, null where there is none. Open is a complaint until the user closes it, and one
 * in a post that waits. A new complaint starts the steps over; the clock goes on from the first.
 *
 * - reply: any exchange since. A public reply counts once it is known to have gone out.
 * - private: the first exchange by phone, message, e-mail or in person that is no complaint itself.
 * - check: an exchange two weeks or more after that.
 * - A follow-up of the kind `recovery` that was done counts for the step that was next when it was planned, and for
 *   those before it: nobody is asked for what they did by hand. Planned with a reply it is for the step after the
 *   reply. Who complained in private is answered in private, so an answer to them is a word in private, too.
 */
export function recoveryOf(told: Told, replyWithinHours: number): Recovery | null {
  const live = {
    interactions: told.interactions.filter(({ deletedAt }) => !deletedAt),
    mentions: told.mentions.filter(({ deletedAt }) => !deletedAt),
  };
  const posts = new Map(live.mentions.map((mention) => [mention.id, mention]));
  const madeAt = (complaint: Interaction) => complaintMadeAt(complaint, posts);
  const complaints = live.interactions
    .filter(isOpenComplaint)
    .toSorted((a, b) => compare(madeAt(a), madeAt(b)) || compare(a.id, b.id));
  const unanswered = live.mentions
    .filter(({ status, verdict }) => status === 'waiting' && complains(verdict))
    .toSorted((a, b) => compare(postedAt(a), postedAt(b)) || compare(a.id, b.id));
  const made = [...complaints.map(madeAt), ...unanswered.map(postedAt)].sort(compare);
  const [since] = made;
  const last = made.at(-1);
  if (since === undefined || last === undefined) return null;

  const taken = stepsTaken({ ...told, interactions: live.interactions }, complaints, last);
  // However often they were answered before: whoever waits for an answer has none.
  const first = unanswered[0];
  if (first) for (const id of RECOVERY_STEP_IDS) taken[id] = null;
  const steps = RECOVERY_STEP_IDS.map((id, index) => {
    const before = RECOVERY_STEP_IDS[index - 1];
    const from = before ? taken[before] : first ? postedAt(first) : last;
    return { id, takenAt: taken[id], by: from && wantedBy(id, from, replyWithinHours) };
  });
  return {
    since,
    complaints,
    unanswered,
    steps,
    next: RECOVERY_STEP_IDS.find((id) => taken[id] === null) ?? null,
    unsure:
      taken.reply === null && complaints.some(({ state }) => state === 'inserted' || state === 'copied'),
  };
}

export function isOpenComplaint({ intents, settledAt }: Interaction): boolean {
  return intents.includes('complaint') && settledAt === null;
}

/** What they complained of: in a post that waits for an answer, else the last time. */
export function complaintWords({ complaints, unanswered }: Recovery): string {
  const [waits] = unanswered;
  if (waits) return waits.post.text;
  const last = complaints.at(-1);
  return last ? last.theirText || last.note : '';
}

/** When a post that waits was written, or first seen where the page does not say. */
export function postedAt({ post, createdAt }: Pick<Mention, 'post' | 'createdAt'>): string {
  return post.publishedAt ? new Date(post.publishedAt).toISOString() : createdAt;
}

/** An answer is logged after the complaint was made; the post says when that was. */
function complaintMadeAt({ at, mentionId }: Interaction, posts: ReadonlyMap<string, Mention>): string {
  const mention = posts.get(mentionId ?? '');
  if (!mention) return at;
  const posted = postedAt(mention);
  return posted < at ? posted : at;
}

type Taken = Record<RecoveryStepId, string | null>;
type Happened = { at: string; counts: (taken: Taken) => RecoveryStepId[] };

function stepsTaken(
  { interactions, followUps }: Told,
  complaints: readonly Interaction[],
  since: string,
): Taken {
  const taken: Taken = { reply: null, private: null, check: null };
  const happened: Happened[] = [
    ...interactions
      .filter((exchange) => isAnswer(exchange) && happenedSince(exchange, since))
      .map((exchange) => ({ at: exchange.at, counts: (before: Taken) => byExchange(exchange, before) })),
    ...followUps
      .filter(({ kind, status, deletedAt }) => kind === 'recovery' && status === 'done' && !deletedAt)
      .map((followUp) => ({
        at: doneAt(followUp),
        counts: (before: Taken) => byFollowUp(followUp, before, complaints),
      }))
      .filter(({ at }) => at >= since),
  ];
  for (const { at, counts } of happened.sort((a, b) => compare(a.at, b.at))) {
    for (const id of counts(taken)) taken[id] ??= at;
  }
  return taken;
}

/** A word of the user's to them: a reply that went out, or an exchange that was not their complaint. */
export function isAnswer(exchange: Interaction): boolean {
  const { channel, state, myText } = exchange;
  if (channel === 'note') return false;
  if (channel === 'site') return state === 'sent' && myText !== '';
  return !isOpenComplaint(exchange);
}

function byExchange({ at, channel }: Interaction, { private: inPrivate }: Taken): RecoveryStepId[] {
  if (inPrivate !== null && Date.parse(at) - Date.parse(inPrivate) >= CHECK_FROM_MS) return ['check'];
  return channel === 'site' ? ['reply'] : ['reply', 'private'];
}

function byFollowUp(
  { createdAt, interactionId }: FollowUp,
  taken: Taken,
  complaints: readonly Interaction[],
): RecoveryStepId[] {
  const inPublic = complaints.filter(({ channel }) => channel === 'site');
  const withReply = inPublic.some(({ id }) => id === interactionId);
  const meant = RECOVERY_STEP_IDS.findIndex((id) => {
    const at = taken[id];
    return (at === null || at > createdAt) && !(id === 'reply' && withReply);
  });
  const alsoPrivate = RECOVERY_STEP_IDS[meant] === 'reply' && inPublic.length === 0;
  return RECOVERY_STEP_IDS.slice(0, meant + (alsoPrivate ? 2 : 1));
}

function wantedBy(id: RecoveryStepId, from: string, replyWithinHours: number): string {
  if (id === 'reply') return new Date(Date.parse(from) + replyWithinHours * HOUR_MS).toISOString();
  const start = new Date(from);
  const day = addDays(dayOf(start), recoveryStep(id).afterDays);
  // The end of that day: a word in the evening is a word on the day.
  return (momentOn(day, 23) ?? start).toISOString();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
