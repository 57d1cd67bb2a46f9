import type { Classification } from './classify/classification';
import { intentOf } from './intents';
import type { Post, Reason, Urgency } from './model';
import { type KnownContact, REASONS } from './reasons';
import type { Key } from './say/keys';
import { say } from './say/say';

const HOUR = 3_600_000;

/** How the age of a post counts: the first step whose hours are not over yet. Last step: anything older. */
interface AgeStep {
  untilHours: number;
  points: number;
  says: Key;
}

// An answer within the hour is worth most; after two weeks the moment has passed.
const FADES: readonly AgeStep[] = [
  { untilHours: 1, points: 3, says: 'urgency_withinHour' },
  { untilHours: 6, points: 2, says: 'urgency_withinSixHours' },
  { untilHours: 24, points: 1, says: 'urgency_lastDay' },
  { untilHours: 72, points: 0, says: 'urgency_thisWeek' },
  { untilHours: 14 * 24, points: -2, says: 'urgency_olderThreeDays' },
  { untilHours: Number.POSITIVE_INFINITY, points: -4, says: 'urgency_olderTwoWeeks' },
];

// Trouble grows while nobody answers, until it is too old to be mended in public.
const FESTERS: readonly AgeStep[] = [
  { untilHours: 1, points: 1, says: 'urgency_withinHour' },
  { untilHours: 24, points: 2, says: 'urgency_waitingHours' },
  { untilHours: 72, points: 3, says: 'urgency_waitingDay' },
  { untilHours: 14 * 24, points: 0, says: 'urgency_olderThreeDays' },
  { untilHours: Number.POSITIVE_INFINITY, points: -4, says: 'urgency_olderTwoWeeks' },
];

const PRESSING = [0, 1, 4] as const;
const VIP = 3;
const OPEN_RECOVERY = 4;

/** What urgency is made of. */
export interface UrgencyFacts {
  post: Pick<Post, 'publishedAt'>;
  classification: Classification;
  reasons: readonly Reason[];
  /** What a reason itself says against haste. */
  but?: Urgency['terms'];
  contact: KnownContact | null;
  now: Date;
}

/**
 * How soon a mention deserves an answer: a plain sum of whole points, each with what it stands for.
 * Spam is never urgent. Roughly: up to 4 can wait, from 8 today, from 12 now.
 */
export function urgency({ post, classification, reasons, but = [], contact, now }: UrgencyFacts): Urgency {
  const strongest = classification.intents[0];
  if (strongest?.intent === 'spam') return summed([{ says: say('urgency_spam'), points: 0 }]);

  const terms: Urgency['terms'] = [];
  const weightiest = classification.intents
    .map(({ intent }) => intentOf(intent))
    .sort((a, b) => b.urgency - a.urgency)[0];
  if (weightiest) terms.push({ says: weightiest.label, points: weightiest.urgency });

  const trouble = weightiest?.tone === 'trouble';
  const age = ageStep(post.publishedAt, now, trouble ? FESTERS : FADES);
  if (age) terms.push({ says: say(age.says), points: age.points });

  const { level, why } = classification.pressing;
  if (level > 0) terms.push({ says: pressingSays(level, why), points: PRESSING[level] });

  for (const reason of reasons) {
    const rule = REASONS.find(({ kind }) => kind === reason.kind);
    if (rule) terms.push({ says: say(rule.urgency.says), points: rule.urgency.points });
  }
  terms.push(...but);
  if (contact?.openRecovery) terms.push({ says: say('urgency_openComplaint'), points: OPEN_RECOVERY });
  if (contact?.vip) terms.push({ says: say('urgency_vip'), points: VIP });
  return summed(terms.filter(({ points }) => points !== 0));
}

function pressingSays(level: 0 | 1 | 2, why: readonly string[]): string {
  const words = why
    .filter((word) => word !== '?')
    .map((word) => say('reasons_quote', { words: word }))
    .join(', ');
  if (words === '') return level === 2 ? say('urgency_cannotWait') : say('urgency_waitsForAnswer');
  return level === 2
    ? say('urgency_cannotWaitSays', { words })
    : say('urgency_waitsForAnswerSays', { words });
}

function ageStep(publishedAt: string | null, now: Date, steps: readonly AgeStep[]): AgeStep | null {
  if (publishedAt === null) return null;
  const written = Date.parse(publishedAt);
  if (Number.isNaN(written)) return null;
  // A clock set back makes posts come from the future: they are new.
  const hours = Math.max(0, now.getTime() - written) / HOUR;
  return steps.find(({ untilHours }) => hours <= untilHours) ?? null;
}

function summed(terms: Urgency['terms']): Urgency {
  return { score: terms.reduce((sum, { points }) => sum + points, 0), terms };
}
