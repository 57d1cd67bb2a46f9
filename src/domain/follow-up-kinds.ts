import type { FollowUpKind } from './model';

/** What we say of a kind of follow-up. */
export interface KindFacts {
  /** As a word beside one: `Promise`. */
  label: string;
  /** As a choice in the settings: `Promises you made`. */
  choice: string;
  /** The title of a nudge about one with this person. */
  nudge(name: string): string;
}

/** What follow-ups are for; the model says what each kind means. */
export const FOLLOW_UP_KIND: Record<FollowUpKind, KindFacts> = {
  step: {
    label: 'Next step',
    choice: 'Next steps you planned',
    nudge: (name) => `Follow up with ${name}`,
  },
  promise: {
    label: 'Promise',
    choice: 'Promises you made',
    nudge: (name) => `You promised ${name}`,
  },
  thanks: {
    label: 'Thanks',
    choice: 'Thanks you owe',
    nudge: (name) => `Thank ${name}`,
  },
  recovery: {
    label: 'Recovery',
    choice: 'Complaints to put right',
    nudge: (name) => `Put it right with ${name}`,
  },
  cadence: {
    label: 'Keep in touch',
    choice: 'Keeping in touch',
    nudge: (name) => `Keep in touch with ${name}`,
  },
  birthday: {
    label: 'Birthday',
    choice: 'Birthdays',
    nudge: (name) => `A birthday: ${name}`,
  },
  anniversary: {
    label: 'Anniversary',
    choice: 'Anniversaries and purchases',
    nudge: (name) => `An anniversary: ${name}`,
  },
};

/** A follow-up of an earlier version says no kind: it is a step. */
export function kindFacts(kind: FollowUpKind | undefined): KindFacts {
  return FOLLOW_UP_KIND[kind ?? 'step'];
}
