import { describeDay } from '../../days';
import { ABOUT, CONTACT, DAY, PERSON, SITE } from '../columns';
import { byDay, count, figureOf, share } from '../figure';
import { within } from '../period';
import type { PostSeen } from '../told';
import { FORGOTTEN, sayAbout } from '../words';

type Found = {
  person: string;
  site: string;
  about: string;
  /** Rapport found it. */
  day: string;
  answered: string;
  /** Of posts that were forgotten unanswered, only how many there were is known. */
  posts: number;
  contactId: string;
};

const SAYS: Partial<Record<PostSeen['status'], string>> = {
  answered: 'yes',
  inserted: 'not sure',
  waiting: 'not yet',
};

export const shareAnswered = figureOf<Found>({
  id: 'share-answered',
  label: 'Share answered',
  explains:
    'Of the posts that Rapport found for you, by the day it found them, how many you answered. What you said is not for you and what looks like spam is left out. Posts that nobody acted on are forgotten after a while; only how many there were is kept, day by day. A reply that is not known to have gone out is no answer.',
  columns: [
    PERSON,
    SITE,
    ABOUT,
    DAY,
    { id: 'answered', label: 'Answered', kind: 'text' },
    { id: 'posts', label: 'Posts', kind: 'number' },
    CONTACT,
  ],
  splits: ['site', 'about', 'weekday', 'week'],

  rows(told, period) {
    const counted = (day: string): boolean => within(day, period) && day >= told.missedSince;
    const kept = [...told.posts.values()].flatMap((post): Found[] => {
      const answered = SAYS[post.status];
      if (!answered || post.intents[0] === 'spam' || !counted(post.day)) return [];
      const known = post.who === null ? undefined : told.names.get(post.who);
      return [
        {
          person: known ?? post.author,
          site: told.siteName(post.site),
          about: sayAbout(post.intents),
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
          person: FORGOTTEN,
          site: told.siteName(site),
          about: sayAbout(intent ? [intent] : []),
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
    return [share('answered', 'Answered', posts('yes'), all), count('posts', 'Posts found', all)];
  },

  limit({ missedSince, now }, { from }) {
    if (from !== null && from >= missedSince) return null;
    return `Counted since ${describeDay(missedSince, now)}. Before, posts without an answer were forgotten and nobody knows how many there were.`;
  },
});
