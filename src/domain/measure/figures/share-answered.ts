import { describeDay } from '../../days';
import { say } from '../../say/say';
import { ABOUT, CONTACT, DAY, PERSON, SITE } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { HEADINGS } from '../headings';
import { within } from '../period';
import type { PostSeen } from '../told';
import { aboutCell, sayWhether, type Whether } from '../words';

type Found = {
  person: string;
  site: string;
  about: string;
  /** Rapport found it. */
  day: string;
  /** no: it was forgotten. */
  answered: Whether;
  /** Of posts that were forgotten unanswered, only how many there were is known. */
  posts: number;
  contactId: string;
};

const ANSWERED: Partial<Record<PostSeen['status'], Whether>> = {
  answered: 'yes',
  inserted: 'unsure',
  waiting: 'waiting',
};

export const shareAnswered = figureOf<Found>({
  id: 'share-answered',
  get label() {
    return say('measure_shareAnswered');
  },
  get explains() {
    return say('measure_shareAnsweredExplains');
  },
  columns: [
    {
      ...PERSON,
      says: ({ answered, person }) => (answered === 'no' ? say('measure_forgotten') : person),
    },
    SITE,
    ABOUT,
    DAY,
    {
      id: 'answered',
      label: 'measure_answered',
      heading: HEADINGS.answered,
      kind: 'text',
      says: ({ answered }) => sayWhether(answered),
    },
    { id: 'posts', label: 'measure_postsColumn', heading: HEADINGS.posts, kind: 'number' },
    CONTACT,
  ],
  splits: ['site', 'about', 'weekday', 'week'],

  rows(told, period) {
    const counted = (day: string): boolean => within(day, period) && day >= told.missedSince;
    const kept = [...told.posts.values()].flatMap((post): Found[] => {
      const answered = ANSWERED[post.status];
      if (!answered || post.intents[0] === 'spam' || !counted(post.day)) return [];
      const known = post.who === null ? undefined : told.names.get(post.who);
      return [
        {
          person: known ?? post.author,
          site: told.siteName(post.site),
          about: aboutCell(post.intents),
          day: post.day,
          answered,
          posts: 1,
          contactId: known === undefined ? '' : (post.who ?? ''),
        },
      ];
    });
    const forgotten = told.missed
      .filter(({ day, count, intent }) => count > 0 && intent !== 'spam' && counted(day))
      .map(
        ({ site, intent, day, count: posts }): Found => ({
          person: '',
          site: told.siteName(site),
          about: aboutCell(intent ? [intent] : []),
          day,
          answered: 'no',
          posts,
          contactId: '',
        }),
      );
    return [...kept, ...forgotten].sort(byDay);
  },

  figure(rows) {
    const posts = (answered?: string): number =>
      rows.reduce((sum, row) => (!answered || row.answered === answered ? sum + row.posts : sum), 0);
    const all = posts();
    return [
      share('answered', say('measure_answeredShare'), posts('yes'), all),
      count('posts', say('measure_postsFound'), all),
    ];
  },

  limit({ missedSince, now }, { from }) {
    if (from !== null && from >= missedSince) return null;
    return say('measure_shareAnsweredLimit', { day: describeDay(missedSince, now) });
  },
});
