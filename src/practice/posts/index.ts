import { fold } from '../../domain/fold';
import type { Profile } from '../../domain/model';
import { practiceProfile } from '../../domain/practice-profile';
import { type ByLanguage, inSpokenLanguage } from '../../domain/say/by-language';
import { say } from '../../domain/say/say';
import { TRADE_WORDS, tagOf, wordsOfTrade } from '../../domain/trades/wording';
import { english } from './english';
import { spanish } from './spanish';
import type { FeedWords, PostId } from './words';

/** A post of the practice feed. Its people are invented. */
export interface PracticePost {
  id: string;
  /** The practice post it stands under as a comment; null for a post of its own. */
  under: string | null;
  name: string;
  handle: string;
  text: string;
  /** How long ago it was written, in minutes. */
  minutesAgo: number;
  promoted: boolean;
  /** What its author answers when the user has replied; null when they stay quiet. */
  answersBack: string | null;
}

const WORDS: ByLanguage<FeedWords> = { en: english, es: spanish };

/** The user's own handle in the practice feed. */
export const VIEWER_HANDLE = 'you';

/** How many posts are there from the start; the rest come in one by one. */
export const AT_START = 7;

/**
 * The feed, in the order its posts arrive, in the language of the interface and the words of the user's own store, trade
 * and area: every intent once, posts that are nobody's business, an advertisement, comments under the user's own post,
 * and a customer who mixes praise with a complaint.
 */
export function practicePosts(profile: Profile): PracticePost[] {
  const { store, area, trade } = practiceProfile(profile);
  const trades = wordsOfTrade(trade, inSpokenLanguage(TRADE_WORDS));
  const words = inSpokenLanguage(WORDS)({ store, tag: tagOf(store), area, ...trades });

  const post = (id: PostId, minutesAgo: number, rest: Partial<PracticePost> = {}): PracticePost => {
    const { name, text, answersBack = null } = words[id];
    const handle = fold(name).replace(/[^a-z]+/g, '.');
    return { id, under: null, name, handle, text, minutesAgo, promoted: false, answersBack, ...rest };
  };
  const own: PracticePost = {
    id: 'own',
    under: null,
    name: profile.name || say('practice_you'),
    handle: VIEWER_HANDLE,
    text: words.own.text,
    minutesAgo: 240,
    promoted: false,
    answersBack: null,
  };

  return [
    post('seeking', 12),
    post('sunday', 25),
    post('complaint', 190),
    post('ad', 30, { promoted: true }),
    own,
    post('price', 35, { under: 'own' }),
    post('tagging', 50, { under: 'own' }),
    post('praise', 75),
    post('leaving', 15),
    post('train', 8),
    post('buying', 3),
    post('question', 2),
    post('referral', 4),
    post('mixed', 6),
    post('spam', 1),
  ];
}
