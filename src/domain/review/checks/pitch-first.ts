import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';
import { anyOf, placesOf, says } from '../wording';

const PITCH = anyOf(
  '(?:we|i) (?:can )?(?:offer|sell|provide|speciali[sz]e|guarantee|do (?:the|all|every|weddings|catering|\\p{L}+ for every))',
  "(?:we|i)(?:'ve| have|'ve got| have got) (?:just )?(?:(?:a|an|the|some|our|many|all|so many) )?(?:\\p{L}+ )?(?:great|large|wide|huge|best|perfect|beautiful|amazing|fantastic|new|full|big|largest|biggest|widest) \\p{L}+",
  "(?:we|i)(?:'re| are|'m| am) (?:(?:the|a|an|one of the|your|by far|simply) )*(?:best|leading|top|experts?|number one|no\\.? ?1|specialists?|certified|award|cheapest|proud|known for|professionals?|oldest|largest)",
  'our (?:\\p{L}+ ){0,2}(?:products?|range|collections?|selection|prices|showroom|website|catalogue|catalog|services|menus?|offers?|packages?|portfolio|quality) ?|(?:highest|best|top|premium|finest) quality|our (?:\\p{L}+[ -]){0,2}\\p{L}+ (?:is|are|has|have) (?:just )?(?:the )?(?:handmade|best|finest|arrived|famous|perfect|unique|great|known)',
  '(?:check|try) (?:us |it )?out|(?:have|take) a look at (?:our|my)|(?:see|browse|visit|explore|discover|follow) (?:our|us|my)|come (?:by|in|over|along|and (?:see|visit|buy|try)|visit|see)|(?:stop|drop|pop|swing) (?:by|in)',
  '(?:book|order|reserve|get|buy|grab|secure|pick) (?:now|yours|your|today|online|one|an appointment|a (?:table|session|slot|place|consultation)|it (?:now|today|here))|pick yours|sign up|shop (?:now|online)|call us|(?:dm|message|pm) (?:us|me) (?:to|for|now|today)|link in bio',
  "(?:we|i) (?:do|stock|carry) [^.?!]{2,40}(?:,| and| or) [^.?!]{2,30}|(?:all |everything(?:'s| is)? )?on our (?:page|website|site|profile|insta(?:gram)?)|book (?:through|via|on|with|by)|(?:link|details|prices) (?:in|below|is)",
  "choose us|pick us|go with us|you (?:should|must|have to|need to|will want to) (?:definitely |really )?(?:choose|buy|come|try|visit|book|get (?:it|one|ours|yours))|look no further|you(?:'ll| will) love (?:our|it|them)|years? of experience|satisfied customers",
);
/** A question without its mark. */
const ASKS = anyOf(
  'tell (?:me|us)|let (?:me|us) know (?:what|which|how|when|where|if)|(?:i|we)(?:.d| would) (?:like|love) to (?:know|hear|understand)',
);
/** Who asks where to buy is answered by who sells. */
const WANTS_SELLER = anyOf(
  'where (?:can|could|do|should|would) (?:i|we|one|you) (?:buy|get|find|order|go)|where do (?:i|we) go|who (?:sells|has|stocks|carries)|any(?:one|body) sell(?:s|ing)?',
);

function listeningComesFirst({ intents, post }: Situation): boolean {
  if (intents.length === 0) return true;
  if (intents.includes('complaint') || intents.includes('spam')) return false;
  if (intents.includes('recommendation_request')) return true;
  return intents.includes('purchase_intent') && !says(WANTS_SELLER, post);
}

export const pitchFirst: Check = {
  id: 'pitch-first',
  skill: 'listening',
  label: 'Asks before it offers',
  find: ({ plain, sentences }, situation) => {
    if (!listeningComesFirst(situation) || plain.includes('?') || says(ASKS, plain)) return [];
    const last = placesOf(PITCH, plain).at(-1);
    const sentence = last && sentences.find(({ start, end }) => start <= last.start && last.start < end);
    if (!sentence) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        says: 'This offers before it asks; one question shows what would really help them.',
        source: SOURCE.listen,
        better: 'What matters most to you?',
      },
    ];
  },
};
