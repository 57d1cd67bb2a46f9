import { say } from '../../say/say';
import type { Check } from '../check';
import { SOURCE } from '../sources';
import { placesOf, said } from '../wording';

const WHAT =
  '(?:(?:the|your|their|our|my|first|last|full|customer|client|contact|product|store|shop|business|company|order|opening|start|delivery|phone|a|her|his|s|team|staff|member|web|direct|booking|review) ?[_/ -]?)*(?:names?|firstname|lastname|surname|times?|dates?|days?|month|price|amount|cost|total|address|store|shop|product|item|model|number|no|links?|url|website|phone|tel|e-?mail|company|business|city|town|area|location|topic|subject|hours|reason|colou?r|size|quantity|qty|discount|deposit|voucher|code|customer|client|person|user ?name|handle|title|service|event|venue|deadline|details|weekday|figure|here|blank|x+)';
const FILL_IN = '(?:insert|enter|add|fill(?: in)?|put|type|replace)';

/** Gaps and variables of ours, and what other tools and people leave to be filled in. */
const OPEN = said(
  [
    '⟦[^⟦⟧\\n]*⟧|\\{\\{[^{}\\n]*\\}\\}|⟦|⟧|\\{\\{|\\}\\}|\\{[\\p{L}_][\\p{L}\\p{N}_. ]{0,40}\\}|\\$\\{[^}\\n]{0,40}\\}|<<[^<>\\n]{1,40}>>|%%[^%\\n]{1,40}%%|\\*\\|[^|\\n]{1,40}\\|\\*',
    `[[<]\\s?${WHAT}(?:(?: ?[/,&+-] ?| and | or )${WHAT})*\\s?[\\]>]|\\((?:(?:your|their|first|customer|client|insert|product) )?(?:name|price|date|time|link|address|day|amount|phone number)\\)|[[(<]\\s?(?:${FILL_IN}|your)\\b[^\\])>\\n]{0,40}[\\])>]`,
    '<\\p{L}[\\p{L} _/-]{2,40}>|\\[\\s*\\]|\\[[.…?_x-]+\\]|\\([?_]{2,}\\)',
    '_{2,}|[€$£]\\s?(?:[?.…]{2,}|_+|-{2,}|x{1,4}\\b|00+\\b)|(?<![\\p{L}\\p{N}])x{2}[:/.]x{2}(?![\\p{L}\\p{N}])|\\?\\?[:/]\\?\\?|\\b(?:dd/mm|hh:mm)\\b|lorem ipsum',
    `\\b${FILL_IN} (?:the |a |your )?(?:names?|price|date|time|link|address|number|details|amount) here\\b|\\blink here\\b(?=[.!\\s]*$)`,
  ].join('|'),
  'giu',
);
/** Only as they are written: `todo` is a word in Spanish, `tbc` a word in a hurry, `xx` kisses. */
const OPEN_AS_WRITTEN = said(
  "\\[[A-Z][A-Z _/-]{2,40}\\]|%[A-Z_]{3,}%|#[A-Z_]{4,}#|\\b(?:TODO|TBD|TBA|INSERT (?:NAME|LINK|PRICE|DATE|TIME|HERE|[A-Z]+ HERE))\\b|\\bX{2,}\\b(?=\\s+\\p{L})(?! (?:and|or|in|is|too|size)\\b)|\\bX (?=(?:days?|weeks?|months?|hours?|minutes?|mins|years?|pounds|euros|dollars|pm|am|o'clock|people|left)\\b)|(?<=\\b(?:on|at|by|for|is|in|from|to|until|till|about) )(?:DAY|DATE|TIME|PRICE|AMOUNT|NAME|PLACE|ADDRESS|LINK|NUMBER|MONTH|HOURS?|PRODUCT|ITEM|CITY|STORE|SHOP)\\b|(?<=(?:[Hh]i|[Dd]ear|[Hh]ello|[Hh]ey|[Tt]hanks|[Ss]orry) )(?:NAME|CUSTOMER|CLIENT|FIRSTNAME|Name|Firstname|Customer [Nn]ame|First [Nn]ame)(?![\\p{L}])",
  'gu',
);

export const unresolved: Check = {
  id: 'unresolved',
  skill: 'informing',
  get label() {
    return say('review_unresolved');
  },
  find: ({ text }) =>
    [...placesOf(OPEN, text), ...placesOf(OPEN_AS_WRITTEN, text)]
      .filter(
        (one, at, all) => !all.slice(0, at).some(({ start, end }) => one.start < end && start < one.end),
      )
      .map((place) => ({
        ...place,
        says: say('review_unresolvedWhy'),
        source: SOURCE.inform,
        better: null,
      })),
};
