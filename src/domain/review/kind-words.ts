import { anyOf } from './wording';

/** Words of regret, or of owning what went wrong, in the languages we know. */
export const REGRET = anyOf(
  'sorry|ap+olog\\p{L}*|apols|regret\\p{L}*|forgive|pardon|gutted (?:about|for|to|that|this|it)|mortified|ashamed|embarrass\\p{L}*|inexcusable',
  'unacceptable|no excuses?|hands? up|(?:hold|put) (?:our|my) hands? up',
  '(?:my|our) (?:mistake|fault|errors?|bad|oversight|mix[ -]?up|cock[ -]?up|slip(?:[ -]?up)?|end|mess|failing)',
  "(?:that's|this is|it's|thats|its|all|entirely|totally) on (?:us|me)",
  "(?:we|i)(?:'ve| have)? (?:really |badly |completely |clearly |obviously |totally |just )*(?:let you (?:all |both )?down|failed (?:you|here|badly)|got (?:this|it|that|your \\p{L}+)(?: \\p{L}+)? wrong|mess(?:ed)? (?:up|this|it|that)|messed|screwed up|slipped up|cocked (?:it |this )?up|stuffed up|dropped the ball|fell short|fallen short|should(?: have|'ve| of|n't have|a)|owe you)",
  "you're (?:right|not wrong|spot on)|let you down",
  "not good enough|(?:should|must)(?:n't| not|nt)(?: ever)?(?: have)? happen(?:ed)?|should never(?: have)? happen(?:ed)?",
  '(?:feel|felt) (?:awful|terrible|dreadful|so bad|really bad|sick)|hate (?:to hear|to read|to see|hearing|reading|that)',
  '(?:bad|poor) form|pains? (?:me|us)|feel (?:so |really )?bad (?:about|for|that)|not how (?:i|we)(?: would|\x27d|d)? (?:want|like|treat|do)|(?:horrible|awful|dreadful|rotten) (?:thing|way) to',
  "wish (?:we|i|it|this|that|things) (?:had|hadn't|could)|you deserved? (?:better|more|so much)|every right to",
  'perd[oó]n\\p{L}*|disculp\\p{L}*|(?<!me )siento\\p{L}*|(?<!nos )sentimos|lament\\p{L}*|desculp\\p{L}*|perdão|sinto muito',
  'désolée?s?|navrée?s?|excus\\p{L}*|leid|entschuldig\\p{L}*|verzeih\\p{L}*|bedau(?:re|ern)\\p{L}*',
);

/** Words of thanks, or of joy at what was said. */
export const THANKS = anyOf(
  '(?:thank|thnk|thanx|thnx|tnx|tysm|tyvm|thks|tks)\\p{L}*|thx|ty|ta|cheers|grateful|gratitude',
  '(?:much|really|so|truly|we|i|very|greatly) appreciate\\p{L}*|appreciate(?:d)? (?:it|that|this|you|the)|touched|thrilled|chuffed|buzzing|over the moon',
  'made up (?:you|to|that|with)|bless (?:you|ya)|owe you (?:one|a)|hats? off|big up|shout ?out to you',
  "(?:so |really |very |dead |just |absolutely |we're |i'm )*(?:glad|happy|pleased|delighted|stoked) (?:you|that|it|we|he|she|they|everyone|every|to (?:hear|read|see|know|have)|with (?:it|them)|for you|both|all|your|the \\p{L}+ (?:is|are|was|were|went|works|fits|looks))",
  '(?:so|very|really) (?:glad|happy|pleased|delighted)(?=[.,! ]|$)(?! to (?:help|quote|assist))',
  "(?:very |so |too |how |that's |really |aw+ )?(?:kind|nice|sweet|good|great|lovely|generous|brilliant|fab|amazing|wonderful|thoughtful|decent) (?:of (?:you|ya)|(?:words|thing to say)|to (?:hear|read|know|see (?:that|this|it|your|how)))",
  '(?:lovely|nice|great|good|wonderful|best|brilliant|happy) (?:thing|news|note|way) to (?:read|hear|see|wake up to|find|start|end)',
  'kind(?:ness)?|too kind',
  "you're (?:very |most |so )?(?:a (?:\\p{L}+ )?(?:star|legend|gem|angel|diamond|superstar|treasure|sweetheart|hero|babe|darling)|the (?:best|one|greatest)|(?:too |so )(?:kind|sweet|lovely)|(?:an )?(?:absolute )?(?:star|legend|gem|angel|diamond))",
  'what an? (?:\\p{L}+ )?(?:star|legend|gem|honou?r|compliment|review|message)',
  '(?:just )?(?:made|makes|make|making) (?:my|our|us|me|the|every\\p{L}+)(?:\\x27?s)?(?: [\\p{L}\\x27]+){0,3} (?:day|days|week|weeks|weekend|morning|evening|year|smile|blush|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  '(?:best|nicest|loveliest) (?:review|message|words|thing|compliment)|grinning|beaming|(?:a|such a|each a|real) delight|fortunate|lucky to have',
  'made (?:us|me)(?: \\p{L}+)? (?:smile|blush|laugh|happy)|blushing',
  'means? (?:a lot|so much|loads|tons|everything|the world)|(?:does|did|done) (?:me|us) good|hono(?:u)?r(?:ed)?|compliment|pleasure|joy',
  'we (?:love|loved) (?:you|this|that|it|having|reading|hearing|doing|working)|i (?:love|loved) (?:this|that|it|reading|hearing|doing|working)',
  'love (?:this|that|to (?:hear|read|see)|hearing|reading|you)|loved (?:doing|working|having|meeting)',
  'qu[eé] (?:bonito|bien|bueno|lindo|amable|detalle|gusto|ilusión)|significa mucho|todo un (?:elogio|honor)',
  'gracias|agradec\\p{L}*|alegr\\p{L}*|obrigad[oa]s?|grat[oa]s?|feliz|felizes|content[ea]s?',
  'merci|ravie?s?|heureu\\p{L}*|dank\\p{L}*|freu\\p{L}*|lieb von',
);
