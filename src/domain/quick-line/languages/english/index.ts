import { SUM_NUMBER } from '../../../sums';
import type { QuickLanguage } from '../language';
import { CHANNEL_WORDS, PLANS, TO_COME } from './channels';
import { readDays } from './days/read-days';
import { person } from './person';

const AGREED =
  '(?:(?:we|they|she|he)\\s+)?(?:(?:has|have|had|made|got|booked|fixed|set(?: up)?|arranged|agreed(?: on)?|confirmed|new)\\s+)?';
const MEETING =
  '(?:(?:a|an|the|our)\\s+)?(?:meeting|appointment|viewing|demo|consultation|site visit|home visit)';
const TO_MEET = '(?:we|they|she|he)?\\s*(?:agreed|arranged|going) to (?:meet|see each other)';
const FILLERS =
  '(?:(?:remind me|i|we|just|also|and|then|to|with|from|by|on|at|until|till|the|for|please|back|so|ok|well)\\b|[\\s,;:.!–—-])';

export const english: QuickLanguage = {
  id: 'en',
  channels: CHANNEL_WORDS,
  plans: PLANS,
  planLead: "(?:(?:please|must|should|need to|have to|todo|to do|to|i(?:['’]ll| will))[:]?\\s+)*",
  toCome: TO_COME,
  complaint: {
    says: /(?<![\p{L}\p{N}])(?:complain(?:s|ed|ing)?|(?:made|had|has|with) a complaint|angry|furious|unhappy|not happy)(?![\p{L}\p{N}])/iu,
    not: /(?:n['’]t|(?<!\p{L})(?:not|never|no|nothing|without|nobody|if|stopped))\s+(?:\S+\s+)?$/iu,
  },
  sale: {
    says: /(?<![\p{L}\p{N}])(?:sold|bought|ordered|purchased)(?![\p{L}\p{N}])(?! out)/iu,
    not: /(?:n['’]t|not|never|nearly|almost|(?:would|could|might|should) have|if (?:he|she|they|we|i))\s+(?:\S+\s+)?$/iu,
    bareSum: new RegExp(`\\bfor (?<b>${SUM_NUMBER})(?![.,’']?\\d)(?=\\s*(?:[,;.!?]|$))`, 'iu'),
    noThing: /^(?:it|one|this|that|these|those|them|nothing|anything|something|everything|stuff)$/i,
    thing: (words) =>
      words
        .replace(/^(?:him|her|them|me|us)\s+/i, '')
        .replace(/^(?:a|an|the|some|our)\s+/i, '')
        .replace(/\s*(?:\b(?:for|at|to|on|by|from)\b\s*)+$/i, '')
        .replace(/^(?:\s*\b(?:for|at|to|on|by|from)\b\s*)+/i, '')
        .replace(/^(?:a|an|the|some|our)\s+/i, ''),
  },
  meeting: new RegExp(`^\\s*(?:${AGREED}${MEETING}|${TO_MEET})(?![\\p{L}\\p{M}\\p{N}-])`, 'iu'),
  person,
  onlyFillers: new RegExp(`^${FILLERS}*$`, 'iu'),
  noteLead: /^[\s,;:.!–—-]+(?:(?:and|who|that)\s+)?/iu,
  dayLeft: /\s*\b(?:on|at|by|until|till|before|after|for|in|the|back on)\s*$/iu,
  days: readDays,
};
