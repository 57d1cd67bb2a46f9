import type { Profile } from '../domain/model';
import { practiceProfile } from '../domain/practice-profile';
import { say } from '../domain/say/say';
import { wordsOfTrade } from '../domain/trades/wording';

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

/** The user's own handle in the practice feed. */
export const VIEWER_HANDLE = 'you';

/** How many posts are there from the start; the rest come in one by one. */
export const AT_START = 7;

/**
 * The feed, in the order its posts arrive, in the words of the user's own store, trade and area: every
 * intent once, posts that are nobody's business, an advertisement, comments under the user's own post, and
 * a customer who mixes praise with a complaint.
 */
export function practicePosts(profile: Profile): PracticePost[] {
  const { store, area, trade } = practiceProfile(profile);
  const { thing, things, visit } = wordsOfTrade(trade);
  const tag = `@${store.replace(/[^\p{L}\p{N}]+/gu, '')}`;

  const post = (
    id: string,
    minutesAgo: number,
    name: string,
    text: string,
    rest: Partial<PracticePost> = {},
  ): PracticePost => ({
    id,
    under: null,
    name,
    handle: name.toLowerCase().replace(/[^a-z]+/g, '.'),
    text,
    minutesAgo,
    promoted: false,
    answersBack: null,
    ...rest,
  });
  const mine = { name: profile.name || say('practice_you'), handle: VIEWER_HANDLE };

  return [
    post(
      'seeking',
      12,
      'Marta Oyelaran',
      `Does anyone know a good place for ${thing} around ${area}?\nWe move in three weeks and I have no idea where to start 🙈`,
      { answersBack: 'Oh, that is kind. Would Saturday morning work?' },
    ),
    post('sunday', 25, 'Tomasz Wren', 'Nothing beats a Sunday with the radio on and nowhere to be.'),
    post(
      'complaint',
      190,
      'Gillian Prowse',
      `Two weeks now and nobody at ${store} has called me back about my order. I was told “Tuesday at the latest”. Really disappointed.`,
      { answersBack: 'Thank you for coming back to me. I have sent you the order number.' },
    ),
    post('ad', 30, 'Sparkle Deals', `Mega sale on ${things}. Limited time only. Click now and save 70%.`, {
      promoted: true,
    }),
    post(
      'own',
      240,
      mine.name,
      `New ${things} just came in. ${visit} any day this week and have a look.`,
      mine,
    ),
    post('price', 35, 'Devon Achterberg', 'How much, and do you deliver?', {
      under: 'own',
      answersBack: 'That is in my budget, thank you.',
    }),
    post('tagging', 50, 'Priya Lund', '@Ellen Marsh this is what I meant yesterday, go and see them!', {
      under: 'own',
    }),
    post(
      'praise',
      75,
      'Ruben Castellano',
      `Big thank you to everyone at ${store}. Honest advice, no pressure, and we love it ❤️`,
      { answersBack: 'You earned it. My sister is looking too, I will send her over.' },
    ),
    post(
      'leaving',
      15,
      'Hanneke Voss',
      `After nine years I am done with ${store}. Taking my business somewhere else, the new place answers the phone.`,
      { answersBack: 'I did not expect an answer. Let us talk tomorrow.' },
    ),
    post('train', 8, 'Owen Blythe', 'Is the 7:40 cancelled again or did I imagine that announcement?'),
    post(
      'buying',
      3,
      'Sabine Okafor',
      `Finally saved up enough. Buying ${thing} this weekend, where do I go in ${area}?`,
      {
        answersBack: 'Perfect, see you on Saturday then.',
      },
    ),
    post('question', 2, 'Luca Ferrante', `${tag} are you open on bank holidays? And do you take cards?`, {
      answersBack: 'Great, thanks for the quick reply.',
    }),
    post(
      'referral',
      4,
      'Joanna Whitlow',
      `If you need ${thing}, ask at ${store} and say Joanna sent you. They looked after us.`,
    ),
    post(
      'mixed',
      6,
      'Karim Haddad',
      `${store}: lovely people, beautiful work, but the delivery came four days late and nobody told me why.`,
      { answersBack: 'Fair enough, thanks for looking into it.' },
    ),
    post('spam', 1, 'Crypto Coach Vee', `${tag} DM me to earn $900 a day from your phone, link in bio 🚀🚀`),
  ];
}
