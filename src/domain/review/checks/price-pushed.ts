import { say } from '../../say/say';
import type { Check, Situation } from '../check';
import { plainly } from '../draft-text';
import { SOURCE } from '../sources';
import { anyOf, eitherOf, placesOf, said, says } from '../wording';

const AMOUNT =
  '[€$£¥]\\s?\\d[\\d.,]*k?|\\d[\\d.,]*k?\\s?(?:€|£|\\$|eur|euros?|usd|dollars?|pounds?|gbp|chf|quid|bucks|francs|pcm|grand)|\\d+\\s?(?:%|percent|per cent)(?: off| discount| cheaper)?|(?<!\\p{L})(?:a )?(?:tenner|fiver)(?!\\p{L})';
/** An amount without its sign: `25 a month`, `for 250`. */
const BARE = anyOf(
  '\\d[\\d.,]* ?(?:a|per|an|each|pp|/) ?(?:month|week|day|hour|hr|go|session|visit|head|person|lesson|walk|night|year|class|room|sq\\p{L}*|m2|square \\p{L}+|item|piece|box|pair|set)',
  "(?:for|from|only|just|at|starts? (?:at|from)|under|it's|its|charge|cost|costs|is) (?:about |around |under |just |only )?(?!(?:19|20)\\d\\d(?!\\d))\\d{2,5}(?= ?(?:$|[,!?]|\\.(?!\\d)|all in|all[- ]inclusive|each|bargain|with (?:me|us)|so|and|but|plus|inc|including|cash|ono|down|off|upfront|deposit|instead))",
  "(?:charge|just|only|it's) (?:about )?(?:ten|twelve|fifteen|twenty|thirty|forty|fifty)(?= |$|[.,!])",
  '(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a|one|two|three|four|five) hundred) (?:quid|pounds?|euros?|dollars?|bucks|a (?:week|month|day|lesson|session|go))',
);
const PRICE = eitherOf(
  said(AMOUNT),
  BARE,
  anyOf(
    '(?:a |with a )?discounts?(?: of)?',
    "(?:special|great|weekend|introductory|exclusive|good|best|cracking|amazing|brilliant|mates'?) (?:offers?|deals?|prices?|rates?)",
    'on (?:sale|special|offer)(?! (?:to|at the))|promo(?:tion|tions|s)?|coupons?|vouchers?|(?:a |real |absolute |such a )*bargains?|half[ -]price',
    'half (?:of )?(?:what|the price)|bogof|(?:two|2|three|3) for (?:the price|one|1|two|2)|do you (?:a|the) (?:\\p{L}+ )?(?:deal|price|discount|rate)',
    'knock (?:\\p{L}+ )?(?:\\d+ )?off|money off',
    '(?:our |the )?(?:rates?|prices?|fees?|packages?|lessons?|sessions?) (?:are|is|start|starts|from|begin)(?: (?:at|from|just|only|really|very))* (?:\\d|good|great|low|fair|competitive|reasonable|affordable|cheap\\p{L}*|the (?:lowest|best|cheapest))',
    '(?:rates?|prices?|fees?) (?:are|start|from|begin)',
    '(?:lowest|best|cheapest|fair|low|great|unbeatable|competitive|reasonable|sensible) (?:prices?|rates?|in town|quotes?)',
    '(?:we|it|this one|mine) costs? (?:just|only)|(?:save|saves) (?:you )?(?:up to |money|a lot|loads|\\d)|competitively priced|reasonably priced|affordable',
    "(?:won't|not) break the bank|value for money|cheap as chips",
    "(?:we're|we are|were|i'm|im|i am|is|are|it's|they're|mine|much|way|far|loads|lot|bit|be|work out|comes out) (?:the |a lot |much |way |by far |really |so |very |pretty |dead |even )*cheap(?:er|est)?(?! (?:one|isn|is|isn't|may|might|on|and nasty))",
    'cheaper (?:than|here|with)|cheapest (?:round|around|in|you|here|there|by|on|price|rate)',
  ),
);
/** They spoke of money themselves. */
const OF_MONEY = eitherOf(
  said(AMOUNT),
  anyOf(
    'price[sdy]?|pric(?:ey|ing)|costs?|how much|budgets?|cheap\\p{L}*|afford\\p{L}*|expensive|deals?|discounts?|offers?|rates?|fees?|quotes?|estimates?',
    'money|spend|bargains?|sales?|value|around \\d+|under \\d+',
  ),
);
const WANTS_ADVICE = anyOf(
  'recommend\\p{L}*|suggest\\p{L}*|advice|advise|opinions?|thoughts|which|what (?:would|should|do you)|should (?:i|we)|torn|not sure|any(?:one|body) know',
  'who (?:would|does|knows)|tips?',
);

function wantsAdvice({ intents, post }: Situation): boolean {
  if (intents.includes('complaint')) return false;
  if (intents.includes('recommendation_request')) return true;
  return intents.includes('purchase_intent') && says(WANTS_ADVICE, plainly(post));
}

export const pricePushed: Check = {
  id: 'price-pushed',
  skill: 'gaps',
  get label() {
    return say('review_pricePushed');
  },
  find: ({ plain }, situation) => {
    if (!wantsAdvice(situation) || says(OF_MONEY, plainly(situation.post))) return [];
    const [first] = placesOf(PRICE, plain);
    if (!first) return [];
    return [
      {
        ...first,
        says: say('review_pricePushedWhy'),
        source: SOURCE.listen,
        better: null,
      },
    ];
  },
};
