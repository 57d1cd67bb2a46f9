import type { FollowUpKind } from './model';
import { say } from './say/say';

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
    get label() {
      return say('followUps_step');
    },
    get choice() {
      return say('followUps_stepChoice');
    },
    nudge: (name) => say('followUps_stepNudge', { name }),
  },
  promise: {
    get label() {
      return say('followUps_promise');
    },
    get choice() {
      return say('followUps_promiseChoice');
    },
    nudge: (name) => say('followUps_promiseNudge', { name }),
  },
  thanks: {
    get label() {
      return say('followUps_thanks');
    },
    get choice() {
      return say('followUps_thanksChoice');
    },
    nudge: (name) => say('followUps_thanksNudge', { name }),
  },
  recovery: {
    get label() {
      return say('followUps_recovery');
    },
    get choice() {
      return say('followUps_recoveryChoice');
    },
    nudge: (name) => say('followUps_recoveryNudge', { name }),
  },
  cadence: {
    get label() {
      return say('followUps_cadence');
    },
    get choice() {
      return say('followUps_cadenceChoice');
    },
    nudge: (name) => say('followUps_cadenceNudge', { name }),
  },
  birthday: {
    get label() {
      return say('followUps_birthday');
    },
    get choice() {
      return say('followUps_birthdayChoice');
    },
    nudge: (name) => say('followUps_birthdayNudge', { name }),
  },
  anniversary: {
    get label() {
      return say('followUps_anniversary');
    },
    get choice() {
      return say('followUps_anniversaryChoice');
    },
    nudge: (name) => say('followUps_anniversaryNudge', { name }),
  },
};

/** A follow-up of an earlier version says no kind: it is a step. */
export function kindFacts(kind: FollowUpKind | undefined): KindFacts {
  return FOLLOW_UP_KIND[kind ?? 'step'];
}
