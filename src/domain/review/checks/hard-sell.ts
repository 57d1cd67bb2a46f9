import type { Check } from '../check';
import type { DraftText } from '../draft-text';
import { SOURCE } from '../sources';
import { anyOf, placesOf } from '../wording';

const PRESSES = anyOf(
  "hurry(?: up)?|act (?:now|fast|quick(?:ly)?|today)|buy (?:now|today)|(?:book|order|call|sign up|reserve|grab (?:it|yours|one)) (?:right )?now(?: before)?|do ?n(?:o|')t (?:wait|miss(?: out)?|hesitate to (?:buy|order)|sleep on|let (?:it|this) (?:slip|pass))|don't miss(?: out)?",
  "last chance|final (?:chance|call|days|hours)|limited[ -](?:time|offer|edition|stock|availability|places|spots)|(?:for a )?limited time(?: only| offer)?|today only|(?:this|one) (?:day|weekend|week) only|only today|ends (?:today|tonight|tomorrow|soon)|while (?:stocks?|supplies) lasts?|won't last(?: long)?|before (?:it is|it's|they're|they are) (?:all )?gone|selling (?:fast|out)|flying off|(?:go|goes|going|gone) (?:fast|quick|quickly)|grab (?:one|yours|it)|will be gone|before (?:they|it) (?:go|goes|sells?)|only (?:\\d+|one|two|three|four|five|a few|a handful) (?:left|remaining|more|spots?|places?)",
  "once[ -]in[ -]a[ -]lifetime|(?:cannot|can't|can not) afford (?:to miss|not to)|too good to (?:miss|be true|pass)|you(?:'d| would) be (?:mad|crazy|silly|a fool) (?:to|not to)|(?:won't|will not|never) regret|no[ -]brainer|trust me|believe me|i promise you(?:'ll| will)|what are you waiting for|you(?:'ll| will) thank me|nobody (?:else )?can (?:beat|match)",
  'unbeatable|guaranteed (?:the )?(?:lowest|best|cheapest)|(?:best|lowest|cheapest) (?:prices?|deals?|rates?|offers?) (?:guaranteed|in (?:town|the|your)|anywhere|around|ever|on the market)|price match|number one in|#1|exclusive (?:offer|deal|discount|price)|insane (?:deal|price)|crazy (?:deals?|prices?)|rock[ -]bottom|mega|blow-?out|what (?:would|will) it take (?:to|for) (?:get )?you|ready to (?:sign|buy|commit)|sign (?:here|today)|special price (?:just |only )?for you|deal of the',
);
const FEW_WORDS = 9;

export const hardSell: Check = {
  id: 'hard-sell',
  skill: 'listening',
  label: 'Leaves them their time',
  find: (draft) => {
    const places = placesOf(PRESSES, draft.plain);
    const sentences = new Set(places.map(({ start }) => sentenceAt(draft, start)));
    return [...sentences].flatMap((sentence) => {
      if (!sentence) return [];
      const alone = draft.sentences.length > 1 && sentence.says.split(/\s+/).length <= FEW_WORDS;
      const asks = sentence.says.endsWith('?');
      const inside = places.filter(({ start }) => sentenceAt(draft, start) === sentence);
      const words = { start: inside[0]?.start ?? 0, end: inside.at(-1)?.end ?? 0 };
      return [
        {
          ...(alone && !asks ? { start: sentence.start, end: sentence.end } : words),
          says: 'This presses, and people step back from a push; they come again to who left them time.',
          source: SOURCE.lifetime,
          better: alone && !asks ? '' : null,
        },
      ];
    });
  },
};

function sentenceAt({ sentences }: DraftText, at: number): DraftText['sentences'][number] | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end);
}
