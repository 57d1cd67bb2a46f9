import { anyOf } from './wording';

/** Words of regret, or of owning what went wrong, in the languages we know. */
export const REGRET = anyOf(
  'sorry|apolog\\p{L}*|regret\\p{L}*|forgive|pardon',
  "(?:my|our) (?:mistake|fault|error|bad|oversight)|(?:that|this|it)(?:'s| is) on (?:us|me)",
  "(?:we|i) (?:let you down|failed you|got (?:this|it|that) wrong|messed up|should have)|you(?:'re| are) right",
  "not good enough|should(?: not|n't)(?: ever)?(?: have)? happen(?:ed)?|should never(?: have)? happen(?:ed)?",
  'perd[oó]n\\p{L}*|disculp\\p{L}*|lo siento\\p{L}*|lo sentimos|lament\\p{L}*|desculp\\p{L}*|perdão|sinto muito',
  'désolée?s?|navrée?s?|excus\\p{L}*|leid|entschuldig\\p{L}*|verzeih\\p{L}*|bedau(?:re|ern)\\p{L}*',
);

/** Words of thanks, or of joy at what was said. */
export const THANKS = anyOf(
  'thank\\p{L}*|thx|ta|cheers|grateful|gratitude|appreciate\\p{L}*|glad|happy|pleased|delighted|touched|thrilled|chuffed',
  '(?:very |so |too |how |that is |really )?(?:kind|nice|sweet|good|lovely|generous) (?:of you|to (?:hear|read|see|know))|kind(?:ness)?',
  '(?:made|makes|make) (?:my|our|us|me|the)(?: \\p{L}+){0,2} (?:day|week|morning|evening|year|smile|blush)|made (?:us|me) smile',
  'means? (?:a lot|so much|the world)|(?:does|did) (?:me|us) good|hono(?:u)?r(?:ed)?|compliment|pleasure|joy|love(?:d|ly)?',
  'gracias|agradec\\p{L}*|alegr\\p{L}*|obrigad[oa]s?|grat[oa]s?|feliz|felizes|content[ea]s?',
  'merci|ravie?s?|heureu\\p{L}*|dank\\p{L}*|freu\\p{L}*|lieb von',
);
