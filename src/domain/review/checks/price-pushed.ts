import type { Check, Situation } from '../check';
import { SOURCE } from '../sources';
import { anyOf, placesOf, said, says } from '../wording';

const AMOUNT =
  '[€$£¥]\\s?\\d[\\d.,]*|\\d[\\d.,]*\\s?(?:€|£|\\$|eur|euros?|usd|dollars?|pounds?|gbp|chf|quid|bucks|francs)|\\d+\\s?(?:%|percent|per cent)(?: off| discount| cheaper)?';
const PRICE = said(
  `(?:${AMOUNT})|${
    anyOf(
      '(?:a |with a )?discounts?(?: of)?|(?:special|great|weekend|introductory|exclusive) (?:offers?|deals?|prices?|rates?)|on (?:sale|special)|promo(?:tion|tions|s)?|coupons?|vouchers?|bargains?|half price',
      '(?:our |the )?(?:rates?|prices?|fees?) (?:are|is|start|from|begin|can)|(?:lowest|best|cheapest|fair|low|great|unbeatable) (?:prices?|rates?|in town)|cheap(?:er|est)?|(?:we|it) costs? (?:just|only)|(?:save|saves) (?:you )?(?:up to |money|a lot)',
    ).source
  }`,
);
/** They spoke of money themselves. */
const OF_MONEY = said(
  `(?:${AMOUNT})|${anyOf('price[sdy]?|pric(?:ey|ing)|costs?|how much|budgets?|cheap\\p{L}*|afford\\p{L}*|expensive|deals?|discounts?|offers?|rates?|fees?|quotes?|estimates?|money|spend|bargains?|sales?|value|around \\d+|under \\d+').source}`,
);
const WANTS_ADVICE = anyOf(
  'recommend\\p{L}*|suggest\\p{L}*|advice|advise|opinions?|thoughts|which|what (?:would|should|do you)|should (?:i|we)|torn|not sure|any(?:one|body) know|who (?:would|does|knows)|tips?',
);

function wantsAdvice({ intents, post }: Situation): boolean {
  if (intents.includes('complaint')) return false;
  if (intents.includes('recommendation_request')) return true;
  return intents.includes('purchase_intent') && says(WANTS_ADVICE, post);
}

export const pricePushed: Check = {
  id: 'price-pushed',
  skill: 'gaps',
  label: 'Advice before the price',
  find: ({ plain }, situation) => {
    if (!wantsAdvice(situation) || says(OF_MONEY, situation.post)) return [];
    const [first] = placesOf(PRICE, plain);
    if (!first) return [];
    return [
      {
        ...first,
        says: 'They asked for advice and not for a price; find out first what they need.',
        source: SOURCE.listen,
        better: null,
      },
    ];
  },
};
