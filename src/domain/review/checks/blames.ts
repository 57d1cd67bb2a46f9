import type { Check } from '../check';
import { SOURCE } from '../sources';
import { maybeUpset } from '../upset';
import { anyOf, type Wording, wordingsIn } from '../wording';

const BLAME: readonly Wording[] = [
  [anyOf('(?:please )?calm down|(?:please )?relax'), 'I understand'],
  [
    anyOf(
      'sorry (?:that )?you(?: feel| felt|.re feeling) (?:that|this) way|sorry if you (?:feel|felt|were|are)',
    ),
    'sorry',
  ],
  [
    anyOf("there(?:'s| is| was) (?:nothing|little) (?:more )?(?:we|i|anyone) can do(?: about it)?"),
    'let me see what we can do',
  ],
  [
    anyOf(
      '(?:with all due respect|as (?:i|we) (?:have |.ve )?(?:already )?(?:said|told you|explained|mentioned)),?',
    ),
    '',
  ],
  [
    anyOf(
      '(?:these|such) things (?:do |can |just )?happen|it (?:can |could )?happens?(?: to anyone| to everybody)?',
    ),
    'this should not happen',
  ],
  [
    anyOf(
      // Not “you should have heard from us”.
      "you (?:really |simply )?(?:should|could|ought to)(?: have|'ve) (?!heard|had|been|got|gotten|received|gone without|an? |to )\\p{L}+",
      "you (?:simply |just |clearly |obviously )?(?:did ?n(?:o|')t|failed to|forgot to|neglected to|refused to|never) (?:tell|told|say|said|mention(?:ed)?|read|check(?:ed)?|follow(?:ed)?|ask(?:ed)?|give|gave|provide|send|sent|answer(?:ed)?|respond(?:ed)?|repl(?:y|ied)|show(?:ed)?|pay|paid|book|confirm(?:ed)?|specify|specified|let|leave|left|pick|come|came|turn|bother(?:ed)?|listen(?:ed)?|use[d]?|keep|kept|order(?:ed)?)",
      "(?:is ?n(?:o|')t|'s not|not|was ?n(?:o|')t) (?:really )?(?:our|my|the shop's) (?:fault|problem|responsibility|mistake|doing|job|business)",
      "your (?:own )?(?:fault|responsibility|mistake|problem|doing|job)|you(?:'re| are) (?:to blame|responsible)",
      "if you had (?!any|an? |the |to |time|questions?|more|another|trouble|problems?)\\p{L}+|if you'd (?:only |just |actually |bothered to )?(?:read|told|asked|checked|called|followed|listened|bothered|paid|looked|said|mentioned|waited)",
      "(?:nobody|no one|none) (?:else )?(?:of our (?:other )?customers )?(?:has |have |had |'s )?(?:ever )?(?:complain(?:ed|s)|mentioned|had (?:this|that|a) (?:problem|issue))",
      "you(?:'re| are) the (?:only|first) (?:one|person|customer|client)|(?:we've|we have|i've|i have) never had (?:a|any|such|this|that)",
      '(?:all|most of) (?:our|the) other (?:customers|clients|guests)|every(?:one|body) else (?:is|was|seems|loves|likes)',
      '(?:as per|as stated in|according to|as (?:it )?says in|read|check) (?:our|the|your) (?:terms|polic(?:y|ies)|conditions|contract|small print|fine print|agreement|t&cs?|manual|instructions)|our policy (?:is|states|says|clearly)',
      '(?:is |was )?(?:all )?(?:down to|on) you(?= (?:not|for|to have|that)|[.!]|$)|how (?:were|was|are|am) (?:we|i) (?:meant|supposed) to know|because you (?:did|never|had|were)',
      'you must have (?!been|felt|had|waited|wondered)\\p{L}+|user error|what did you expect|you get what you pay for|you should know',
      "(?:stop|quit) (?:complaining|whining|lying|moaning|posting)|over-?react(?:ing|ed)?|not (?:such )?a big deal|you people|do ?n(?:o|')t blame (?:us|me)|we can(?:no|')t help (?:it|that)",
    ),
    null,
  ],
];

export const blames: Check = {
  id: 'blames',
  skill: 'complaints',
  label: 'Blames nobody',
  find: (draft, situation) =>
    maybeUpset(situation)
      ? wordingsIn(draft, BLAME).map((found) => ({
          ...found,
          says: 'To somebody who is upset this sounds like blame, even where it is true.',
          source: SOURCE.complaint,
        }))
      : [],
};
