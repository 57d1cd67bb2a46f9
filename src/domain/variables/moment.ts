import { say } from '../say/say';
import { greetingAt, weekdayIn } from './moment-words';
import type { Variable } from './variable';

/** Where and when the reply is written. Hours are the user's local ones. */
export const momentVariables: readonly Variable[] = [
  {
    id: 'site.name',
    get label() {
      return say('variables_site');
    },
    resolve: ({ siteName }) => siteName.trim() || null,
  },
  {
    id: 'day.greeting',
    get label() {
      return say('variables_greeting');
    },
    resolve: ({ now }) => greetingAt(now.getHours()),
  },
  {
    id: 'day.name',
    get label() {
      return say('variables_day');
    },
    resolve: ({ now }) => weekdayIn(now.getDay()),
  },
];
