import type { CoachView, LogRequest, PlannedStep, Suggestion } from '../../domain/coach-view';
import type { Draft } from './drafts';

/** The next step as it stands in the form; `on: false` is "no next step", and `day` is empty while the date field is. */
export interface NextStep extends PlannedStep {
  on: boolean;
}

const EMPTY: Draft = { text: '', templateId: null, edited: false };

/** The reply that the coach proposes: its first suggestion. */
export function proposedDraft({ suggestions: [first] }: CoachView): Draft {
  return first ? filled(first) : EMPTY;
}

export function proposedStep({ followUp }: CoachView): NextStep {
  const { why: _, ...step } = followUp;
  return { on: true, ...step };
}

/** Whether two of them say the same. */
export function same<T extends Draft | NextStep>(a: T, b: T): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function filled(suggestion: Suggestion): Draft {
  return { text: suggestion.text, templateId: suggestion.templateId, edited: false };
}

/** As the log asks for it; null: no next step. */
export function followUpOf(step: NextStep): LogRequest['followUp'] {
  const { on, ...planned } = step;
  return on && step.day !== '' ? planned : null;
}
