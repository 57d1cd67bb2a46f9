import type { RecoveryOutcome } from '../model';

interface Outcome {
  id: RecoveryOutcome;
  /** `Won back` */
  label: string;
  /** What it means, for a hint. */
  means: string;
}

/** How a recovery can end, in the user's judgement. */
export const OUTCOMES: readonly Outcome[] = [
  { id: 'won-back', label: 'Won back', means: 'They are content, and stay.' },
  { id: 'settled', label: 'Settled', means: 'It is put right; whether they come back is open.' },
  { id: 'lost', label: 'Lost', means: 'It could not be put right for them.' },
  { id: 'no-fault', label: 'Not our fault', means: 'It was no doing of yours, and they know.' },
];

/** A complaint that was settled by an earlier version has no outcome: it was put right. */
export function outcomeLabel(id: RecoveryOutcome | undefined): string {
  return OUTCOMES.find((outcome) => outcome.id === id)?.label ?? 'Put right';
}
