import type { CoachView, LogRequest, Suggestion } from '../../domain/coach-view';
import type { Draft } from './drafts';

/** The next step as it stands in the form; `on: false` is "no next step". */
export interface NextStep {
  on: boolean;
  /** Local calendar day; empty while the date field is. */
  day: string;
  note: string;
}

const EMPTY: Draft = { text: '', templateId: null, edited: false };

/** The reply that the coach proposes: its first suggestion. */
export function proposedDraft({ suggestions: [first] }: CoachView): Draft {
  return first ? filled(first) : EMPTY;
}

export function proposedStep({ followUp }: CoachView): NextStep {
  return { on: true, day: followUp.day, note: followUp.note };
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
  return step.on && step.day !== '' ? { day: step.day, note: step.note } : null;
}
