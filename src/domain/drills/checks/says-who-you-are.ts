import { practiceProfile } from '../../practice-profile';
import type { Check } from '../../review/review';
import { say } from '../../say/say';

const TRADE =
  /\b(?:i (?:work|am) (?:at|for|with|from|in the (?:trade|business))|i'm (?:at|from|with|in the (?:trade|business))|i (?:run|own|manage|sell)|my (?:own )?(?:shop|store|business|company|team)|our (?:shop|store|showroom|business|company|team)|for a living)\b/;

export const saysWhoYouAre: Check = {
  id: 'says-who-you-are',
  skill: 'venues',
  get label() {
    return say('drills_saysWhoYouAre');
  },
  find({ plain }, { profile }) {
    const store = practiceProfile(profile).store.toLowerCase();
    const we = /\b(?:i|we|my|our|us)\b/.test(plain);
    if (TRADE.test(plain) || (we && plain.includes(store))) return [];
    return [
      {
        start: 0,
        end: 0,
        says: say('drills_saysWhoYouAreWhy'),
        source: say('drills_sourceSeller'),
        better: null,
      },
    ];
  },
};
