import { say } from '../../say/say';
import type { Check } from '../check';
import { type DraftText, plainly } from '../draft-text';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { anyOf, placesOf, says } from '../wording';

const SOON =
  '(?:now|today|tonight|asap|right away|straight away|immediately|this week|this weekend|by (?:tonight|tomorrow|midnight|the end of))';
const ADS =
  '(?:offers?|deals?|prices?|sales?|discounts?|promo\\p{L}*|fees?|waived|free|off|grants?|rates?|half price)';

const PRESSES = anyOf(
  // Now.
  'hurry(?: up)?|act (?:now|fast|quick(?:ly)?|today)|buy (?:now|today|it now)',
  `(?<!(?:i'?ll|we'?ll|i can|we can|will|i|we|gets?|got) )(?:decide|commit|buy|secure|lock(?: \\p{L}+)? in|sign(?: up)?|upgrade)(?: \\p{L}+){0,3} ${SOON}|(?:join|switch|move|act) ${SOON}`,
  '(?<!(?:if (?:you|u)|your|ur|the|this|that|my|our|an|new) )(?:book|order|call|reserve|grab (?:it|yours|one)|ring|apply|enrol)(?: (?:it|yours|your \\p{L}+|me|us|a \\p{L}+))? (?:right )?(?:now|asap|while|quick(?:ly)?|fast|before (?:it|they|we|all|some|any|you|the (?:weekend|end)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|tomorrow))',
  'need to (?:decide|move|act|book|order|know|sign|commit)(?: \\p{L}+)? (?:now|today|quick\\p{L}*|fast|soon|asap|this)',
  '(?:deposit|payment|money) (?:down )?(?:today|now|tonight)',
  "don't (?:wait|miss(?: out)?|hesitate to (?:buy|order)|sleep on|let (?:it|this) (?:slip|pass|go|one)|hang (?:about|around)|dither|delay|put it off|dawdle|faff|think (?:about it )?(?:too|for)|walk away|leave it (?:too )?(?:late|long|till|until))",
  '(?:be|get in|get here|better be|move|come) (?:quick|fast)|quick before|get (?:in|yours|one|it|them) (?:quick|fast|now|while|before)',
  "(?:i'd|id|i would) (?:sign|buy|book|grab|snap|order)",
  // Not much longer, not many left.
  'last (?:chance|few|remaining|days?)|final (?:chance|call|days|hours)|limited[ -](?:time|offer|edition|stock|availability|places|spots|numbers|spaces)',
  '(?:for a )?limited time(?: only| offer)?|today only|tonight only|(?:this|one) (?:day|weekend|week|month) only',
  'only (?:today|till|until) (?:today|tonight|midnight|tomorrow|sunday|friday)|only today|ends (?:today|tonight|tomorrow|soon|at midnight)',
  `${ADS}(?: \\p{L}+){0,3} (?:till|until|ends?|expires?|runs? out|finishes|gone) (?:at |on |this )?(?:midnight|tonight|today|tomorrow|sunday|soon|month)`,
  'while (?:stocks?|supplies|they) lasts?',
  "(?:prices?|rates?|fees?|costs?|they|it)(?:'re|'s| are| is| will be| will)? (?:going|go|goes|rise|rising|rises|increase|increases|increasing|shoot\\p{L}*)(?: back)? up (?:on |next |this |in |from |at |again )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|tomorrow|week|month|midnight|january|april)",
  'before (?:the )?(?:prices?|rates?) (?:go|rise|increase)',
  "won't last(?: long)?|before (?:it is|it's|they're|they are|its|theyre) (?:all )?gone|(?:once|when) (?:it's|they're|they are|theyre) gone",
  '(?:be|is|are|all) gone (?:by|soon|before|in no)|will be gone|(?:almost|nearly|practically|all but) (?:gone|sold out|full)|selling (?:fast|out|like)',
  'flying (?:off|out)|(?:go|goes|going|gone) (?:fast|quick|quickly|like)|hot ?cakes|fill(?:ing|s)? (?:up )?(?:fast|quick\\p{L}*)',
  'book(?:ing|s|ed)? (?:up )?(?:fast|quick\\p{L}*)|grab (?:one|yours|it|this|them|a (?:bargain|deal|spot|space|slot|place|ticket))|snap (?:it|this|one|them) up|snapped up',
  'secure (?:yours|your|it|one|this)|lock (?:it|this|that|yours) in|(?:before|or) (?:they|it|we) (?:go|goes|sells?|all go|run)',
  "(?:won't|not|isn't|aren't) (?:be )?(?:around|here|available)(?: for)? (?:long|much longer|forever)|first come",
  "(?:running|runs?) out (?:fast|soon|quick\\p{L}*|of time|today|tonight|this|next)|time(?:'s| is) (?:running out|ticking)|clock(?:'s| is) ticking",
  'tick tock',
  '(?:others?|lots|loads|someone(?: else)?|somebody(?: else)?|another (?:buyer|couple|customer|family|person)|two|three|four|five|\\d+|several|a few|people)(?: \\p{L}+){0,2} (?:interested|looking at (?:it|this|them)|after it|after this|wanting it|viewing (?:it|today|tomorrow)|watching (?:it|this)|lined up|waiting for it|queu\\p{L}+)',
  '(?:before|or) (?:somebody|someone|anyone|another|the next|one of)(?: else| \\p{L}+)? (?:does|do|gets?|buys?|grabs?|snaps?|takes?|beats?|snatches)',
  "beat you to it|first (?:to|one to) (?:pay|come|message|call|see it|view)|(?:someone|somebody|a couple|another \\p{L}+)(?:'s| is| are) coming (?:round )?to (?:see|view|look|buy|collect)|avoid (?:disappointment|missing)|(?:don't|won't) (?:want to |wanna )?(?:be disappointed|be left (?:out|behind)|miss)",
  "everyone(?:'s| is) (?:buying|getting|after|going)",
  "(?:books?|offer|sale|registration|enrol\\p{L}*|list|doors?|diary|order book) (?:close|closes|closing|is closing|are closing|shuts?)|that's it (?:till|until|for)|get (?:your|a) (?:deposit|order|name|booking|bid) in|get on (?:it|this)|jump on (?:it|this)|(?:won't|not) (?:be )?(?:coming |come )back|snooze,? you lose|move (?:fast|quick\\p{L}*)|strike while",
  // Against their better judgement.
  "once[ -]in[ -]a[ -]lifetime|can't afford (?:to miss|not to)|too good to (?:miss|be true|pass|turn)",
  "(?:you'd|youd|you would|be|you'll|you) (?:be )?(?:absolutely )?(?:mad|crazy|silly|daft|nuts|bonkers|stupid|insane|a fool|foolish) (?:to|not to|if you)",
  "(?:won't|never|will|you'll|you'd|gonna) regret|no[ -]brainer|trust me|believe me|i promise you(?:'ll| will)|what are you waiting for",
  "what's stopping you|why wait|you(?:'ll| will)? thank me|kick yourself|(?:you'll|youll|you will|gonna|going to) (?:miss out|be sorry|love it|wish you)",
  "(?:can't|cant) go wrong|(?:shame|hate|pity)(?: for you)? (?:to|if you) miss|hate (?:to see|for) you(?: to)? miss|do yourself a favou?r",
  "every (?:day|week|month|minute) you (?:wait|delay|don't|put)|(?:is|are|it's) costing you|sells? out(?: (?:fast|quick\\p{L}*|every|quick|in))?",
  "only live once|(?:can't|won't) (?:hold|keep|guarantee|promise|do) (?:it|that|this|the price|them|these)(?: \\p{L}+)?",
  "(?:throw|chuck)(?: \\p{L}+){0,3} in(?! the)|(?:throw|chuck) in|let's get you (?:booked|signed|started|in|one)|disappear(?:ing|s)?",
  'by the (?:hour|minute|day)|(?:get|put) your name (?:down|on)|need (?:it|them|this|to get (?:it|this)) (?:doing|done|sorted)? ?before',
  'regret (?:it|anything|not|missing|waiting)|treat yourself|you (?:need|deserve) this|stop (?:thinking|wasting)|just (?:do it|buy it|get it|say yes|sign)',
  'nobody (?:else )?can (?:beat|match)|unbeatable|guaranteed (?:the )?(?:lowest|best|cheapest)',
  '(?:best|lowest|cheapest) (?:prices?|deals?|rates?|offers?) (?:guaranteed|in (?:town|the|your)|anywhere|around|ever|on the market|out there|you)',
  'price match|number one in|#1|exclusive (?:offer|deal|discount|price)|(?:insane|crazy|killer|mental|stupid) (?:deals?|prices?|offers?)|rock[ -]bottom',
  'mega|blow-?out|(?:an?|absolute|total|such a) steal|what (?:would|will) it take (?:to|for) (?:get )?you|ready to (?:sign|buy|commit)',
  'sign (?:here|today|on the)|special price (?:just |only )?for you|deal of the|just for you|one[- ]off (?:deal|offer|price)',
  "(?:never|not|no one|nobody|nowhere|you won't|won't|can't|you'll not) (?:else )?(?:find|get|see|beat|do)(?: you)?(?: \\p{L}+){0,3} (?:cheaper|better|lower|price|deal|anywhere|elsewhere)",
  'beat (?:any|our|that|this) (?:\\p{L}+ )?(?:price|quote|deal)?',
);
/** What they asked for is no pressure: how many are left. */
const SCARCE = anyOf(
  '(?:only|just)(?: the| got| have)? (?:\\d+|one|two|three|four|five|a few|a handful|a couple)(?: of (?:them|these|those))? (?:left|remaining|more|spots?|places?)',
);
const ASKS_WHAT_IS_LEFT = anyOf(
  'left|available|availability|in stock|stock|spaces?|spots?|places?|slots?|rooms?|full|still|how many|sold out|any more|got any|have any',
);
/** “No hurry”, “I wouldn't hurry”. */
const DENIED =
  /(?:\b(?:no|not|never|without|nothing|dont|wont|wouldnt|doesnt|didnt|neednt|cant|isnt)|n't|nobody)(?: \p{L}+){0,2} $/u;

const FEW_WORDS = 9;
const LOOK_BACK = 40;

const WHY = {
  get says() {
    return say('review_hardSellWhy');
  },
  get source() {
    return SOURCE.lifetime;
  },
};

export const hardSell: Check = {
  id: 'hard-sell',
  skill: 'listening',
  get label() {
    return say('review_hardSell');
  },
  find: (draft, { post }) => {
    const scarce = says(ASKS_WHAT_IS_LEFT, plainly(post)) ? [] : placesOf(SCARCE, draft.plain);
    const places = [...placesOf(PRESSES, draft.plain), ...scarce]
      .filter(({ start }) => !DENIED.test(draft.plain.slice(Math.max(0, start - LOOK_BACK), start)))
      .sort((a, b) => a.start - b.start);
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
          ...WHY,
          better: alone && !asks ? '' : null,
        },
      ];
    });
  },
  heard: {
    applies: ({ intents }) => intents[0] !== 'spam',
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY, better: null }),
  },
};

function sentenceAt({ sentences }: DraftText, at: number): DraftText['sentences'][number] | undefined {
  return sentences.find(({ start, end }) => start <= at && at < end);
}
