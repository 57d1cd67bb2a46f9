import type { DraftText } from './draft-text';
import { anyOf, said, says } from './wording';

/** A question without its mark. */
const ASKS = anyOf(
  'tell (?:me|us)|let (?:me|us) know (?:what|which|how|when|where|if|whether|roughly|your|the)',
  "(?:i|we)(?:'d| would) (?:like|love) to (?:know|hear|understand)",
  '(?:send|drop|message|dm|pm) (?:me|us) (?:a (?:pic|photo|picture)|the (?:size|dimensions|measurements)|what|which|how|your (?:size|measurements))',
);
/** As it is asked in a hurry, at the beginning of what is said. */
const OPENS_QUESTION = said(
  "(?:^|[.,!:;\\n-]\\s*|\\b(?:and|but|so|or|just|also|btw|is|question) )(?:what(?:'?s| is| are| r| do| does| did| would| will| \\p{L}+ (?:is|are|r|do|does|did|you|u|were|have))|which(?: \\p{L}+)? (?:is|are|do|did|one|you|u|size|colou?r|area|model|days?)|how (?:much|many|big|old|long|far|often|small|tall|wide|high|soon|is|are|do|does|did)|(?:when|where)(?:'?s| is| are| r| do| does| did| would| will| about)|who(?:'?s| is| are)|(?:do|did|are|r|were|is|have|has|would|will) (?:you|u|it|they|there|this|that|your|ur|the)|any (?:idea|preference))\\b|(?:^|[.,!?;] )\\p{L}+ or \\p{L}+ ?[.!?]*$",
  'gmu',
);
/** A question that wants a sale and not an answer. */
const SALES_QUESTION = anyOf(
  "why (?:not|wait|look|go|pay|choose|bother|settle|would you|don't you)|interested|fancy|ready to",
  'want (?:to (?:book|order|buy|try|come|pop|see|visit|reserve|know more|chat)|one|in|me to (?:book|put|reserve|order|sign|send)|a (?:quote|brochure|free|demo|price))',
  '(?:shall|should|can|could|may) (?:i|we) (?:book|put you|reserve|order|sign|get you|sell|interest|tempt|send you (?:a|our|the|some)|offer)',
  'would you (?:like|be interested|care)(?: in| to)?(?: (?:book|order|buy|visit|come|try|reserve|see|schedule|a (?:quote|brochure|viewing|demo|free|price|call)|one|me to (?:book|reserve|send)))',
  "when (?:can|could|would) you (?:come|like to (?:come|book|start|visit)|pop)|what are you waiting|what's stopping|who (?:doesn't|wouldn't|else)",
  "what's not to|did you know|have you (?:seen|heard (?:of|about)|tried|thought about|considered|visited|checked) (?:our|us|my|one of (?:our|my))",
  'guess what|know what|sounds? good|how about (?:a|coming|one|popping|booking|you)',
  'looking for (?:an?|the) (?:best|great|good|perfect|reliable|quality|top|professional)|right|where else',
  'can you (?:pop|come|call) (?:in|by|round|down|over)|need (?:an?|some) (?:new|good|great|reliable) \\p{L}+',
);

/** Whether anything is asked that would show what they need. */
export function asksThem({ plain, sentences }: DraftText): boolean {
  if (says(ASKS, plain)) return true;
  return sentences.some(
    ({ says: one }) => (one.includes('?') || says(OPENS_QUESTION, one)) && !says(SALES_QUESTION, one),
  );
}
