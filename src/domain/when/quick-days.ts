import type { Day } from '../days';
import { say } from '../say/say';
import { later } from './calendar';

/** A day by one click. */
export interface QuickDay {
  /** On its button. Typed into a field, the same words mean the same day. */
  says: string;
  on(today: Day): Day;
}

/** Days that a next step is put off to most often, soonest first. */
export const QUICK_DAYS: readonly QuickDay[] = [
  {
    get says() {
      return say('when_quickTomorrow');
    },
    on: (today) => later(today, 1, 'day'),
  },
  {
    get says() {
      return say('when_quickDays');
    },
    on: (today) => later(today, 3, 'day'),
  },
  {
    get says() {
      return say('when_quickWeek');
    },
    on: (today) => later(today, 1, 'week'),
  },
];

/** For plans that are not in the middle of a conversation. */
export const IN_A_MONTH: QuickDay = {
  get says() {
    return say('when_quickMonth');
  },
  on: (today) => later(today, 1, 'month'),
};
