import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EMPTY_PROFILE, EMPTY_USP, type IntentId } from '../../src/domain/model';
import { REPLY_LIMITS } from '../../src/domain/reply-limits';
import type { Situation } from '../../src/domain/review/check';
import { JUDGED, type JudgedId } from '../../src/domain/review/trained/judged';

/** A reply of our own writing, one a line of a file: what it answers, and the words of each fault, '' where something is missing. */
export interface Draft {
  to: string;
  intent: keyof typeof INTENTS;
  post: string;
  site: 'facebook' | 'x';
  says: string;
  faults: Readonly<Record<string, string>>;
}

const INTENTS = {
  question: ['product_question'],
  complaint: ['complaint'],
  praise: ['praise'],
  lead: ['purchase_intent'],
  recommendation: ['referral'],
  churn: ['churn_risk'],
  smalltalk: [],
} as const satisfies Record<string, readonly IntentId[]>;

/** What the writers call a fault, where that is not the check's id. */
const CHECK_OF: Readonly<Record<string, string>> = {
  pitches: 'pitch-first',
  'stays-public': 'asks-in-public',
  unanswered: 'unanswered-question',
};

/** The drafts of a folder by their file's name: a letter for the writer, a number. */
export function readDrafts(folder: string): Map<string, Draft[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  return new Map(
    files.sort().map((file) => [
      path.basename(file, '.jsonl'),
      readFileSync(path.join(folder, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Draft),
    ]),
  );
}

/** The checks that are to find fault with a draft. */
export function checksOf({ faults }: Draft): string[] {
  return Object.keys(faults).map((fault) => CHECK_OF[fault] ?? fault);
}

/** The words at fault by the check that the model has a say in. */
export function judgedFaults({ faults }: Draft): Map<JudgedId, string> {
  return new Map(
    Object.entries(faults).flatMap(([fault, words]): [JudgedId, string][] => {
      const check = JUDGED.find((id) => id === (CHECK_OF[fault] ?? fault));
      return check ? [[check, words]] : [];
    }),
  );
}

/** What is known where such a draft is written: nothing of the user, and nobody else was written to. */
export function situationOf({ to, intent, post, site }: Draft): Situation {
  return {
    author: to,
    post,
    intents: INTENTS[intent],
    site,
    public: true,
    ...REPLY_LIMITS[site],
    sentBefore: [],
    profile: EMPTY_PROFILE,
    facts: [],
    usp: EMPTY_USP,
    now: new Date(2026, 10, 24, 14, 30),
  };
}
