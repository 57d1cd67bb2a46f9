import { say } from '../say/say';
import { compileWatched, parseWatched } from '../watched-words';
import { quoteAll, type ReasonRule } from './reason';

export const watched: ReasonRule = {
  kind: 'watched',
  outweighsSpam: false,
  outweighsMutes: false,
  urgency: { points: 0, says: 'urgency_watched' },
  prepare: (profile) => {
    // Lines that cannot be read were refused with a message where the user typed them.
    const rules = profile.watched.map(parseWatched).flatMap((parsed) => (parsed.ok ? [parsed.rule] : []));
    const match = compileWatched(rules);
    return (seen) => {
      const words = match(seen.text).flatMap((found) => found.words);
      return words.length === 0 ? null : { says: say('reasons_watched', { words: quoteAll(words) }) };
    };
  },
};
