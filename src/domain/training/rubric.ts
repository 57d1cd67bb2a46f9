import { type AnyDrill, DRILL_CHECKS } from '../drills';
import { EMPTY_USP, type Profile } from '../model';
import { faultsIn } from '../review/faults';
import { CHECKS, type Check, type Finding, readDraft, type Situation } from '../review/review';
import type { ReviewModel } from '../review/review-model';
import type { Tried } from './tried';

/** What one try came to: how well, and ids of what was missed (checks, or `choice` for a wrong choice). */
export type Outcome = Pick<Tried, 'score' | 'missed'>;

/** One line of what a reply is scored by. */
export interface RubricLine {
  /** A check's id (`domain/review`, `domain/drills/checks`). */
  id: string;
  /** As what is right: `Asks before it offers`. */
  label: string;
  /** The drill is about this: who misses it has not passed. */
  key: boolean;
  /** Null: not looked at. */
  met: boolean | null;
  /** Missed: why, in one sentence; where the advice comes from; the words it is about ('': the whole reply). */
  says: string;
  source: string;
  words: string;
}

/** A reply, read by a rubric. */
export interface Scored extends Outcome {
  lines: RubricLine[];
}

/** How long a reply may be: as in the practice feed, and by message as long as anybody reads. */
export const LONGEST = { open: 280, message: 1000 };

/** Who misses what a drill is about gets no more than this. */
const MISSED_THE_POINT = 0.5;

/** Checks of the review; the others are asked only by drills. */
const REVIEWED: ReadonlySet<string> = new Set(CHECKS.map(({ id }) => id));

/** The check that a reply has to meet before any other means something. */
const SAYS_SOMETHING = 'own-words';

/** The rubric of a reply drill as it stands before anything is written: first what the drill is about. */
export function rubricOf(drill: AnyDrill): RubricLine[] {
  return checksOf(drill).map((check) => untried(check, drill));
}

/**
 * A reply read by the drill's rubric, by the checks that the coach reads replies by. What else they find fault with
 * stands below as lines of its own, and counts.
 */
export function scoreReply(
  drill: AnyDrill,
  text: string,
  profile: Profile,
  model: ReviewModel | null,
  now: Date,
): Scored {
  const draft = readDraft(text);
  const situation = situationOf(drill, profile, now);
  const found = faultsIn(draft, situation, model);
  const read = (check: Check): RubricLine => {
    const [fault] = REVIEWED.has(check.id) ? (found.get(check.id) ?? []) : check.find(draft, situation);
    const line = untried(check, drill);
    if (!fault) return { ...line, met: true };
    return { ...line, met: false, says: fault.says, source: fault.source, words: wordsAt(text, fault) };
  };
  const checks = checksOf(drill);
  const first = checks.find(({ id }) => id === SAYS_SOMETHING);
  if (first && read(first).met === false) {
    const lines = checks.map((check) => (check === first ? read(check) : untried(check, drill)));
    return { lines, score: 0, missed: [SAYS_SOMETHING] };
  }
  const others = CHECKS.filter(({ id }) => !drill.checks.includes(id))
    .map(read)
    .filter(({ met }) => met === false);
  const lines = [...checks.map(read), ...others];
  const missed = lines.filter(({ met }) => met === false);
  const share = (lines.length - missed.length) / lines.length;
  const score = missed.some(({ key }) => key) ? Math.min(share, MISSED_THE_POINT) : share;
  return { lines, score, missed: missed.map(({ id }) => id) };
}

/** What came of choosing `chosen` (indexes) in a drill with choices: each wrong one takes away what a right one gives. */
export function scoreChoice({ choices }: Pick<AnyDrill, 'choices'>, chosen: ReadonlySet<number>): Outcome {
  const right = choices.filter((choice) => choice.right).length;
  const hits = choices.filter((choice, index) => choice.right && chosen.has(index)).length;
  const score = right === 0 ? 0 : Math.max(0, (hits - (chosen.size - hits)) / right);
  return { score, missed: score === 1 ? [] : ['choice'] };
}

function checksOf(drill: AnyDrill): Check[] {
  const all = [...CHECKS, ...DRILL_CHECKS];
  const checks = drill.checks.flatMap((id) => all.find((check) => check.id === id) ?? []);
  return checks.toSorted((a, b) => Number(isKey(b, drill)) - Number(isKey(a, drill)));
}

function isKey(check: Check, drill: AnyDrill): boolean {
  return drill.shows?.includes(check.id) || (check.skill === drill.skill && check.id !== SAYS_SOMETHING);
}

function untried(check: Check, drill: AnyDrill): RubricLine {
  const { id, label } = check;
  return { id, label, key: isKey(check, drill), met: null, says: '', source: '', words: '' };
}

/** The words at fault; '' where they may stand, and something is only missing beside them. */
function wordsAt(text: string, { start, end, better }: Pick<Finding, 'start' | 'end' | 'better'>): string {
  const words = text.slice(start, end).trim();
  return better !== null && isAdded(words, better) ? '' : words;
}

function isAdded(words: string, better: string): boolean {
  const there = new Set(wordsOf(better));
  return better.length > words.length && wordsOf(words).every((word) => there.has(word));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function situationOf(drill: AnyDrill, profile: Profile, now: Date): Situation {
  return {
    author: drill.author,
    post: drill.post,
    intents: drill.intents,
    site: 'practice',
    public: drill.public,
    max: drill.public ? LONGEST.open : LONGEST.message,
    weigh: drill.public ? 'x' : 'characters',
    sentBefore: [],
    profile,
    // Invented customers ask for invented prices: what the user knows of their own business does not apply.
    facts: [],
    usp: EMPTY_USP,
    now,
  };
}
