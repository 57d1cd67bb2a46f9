import { draftLength } from '../../draft-length';
import type { IntentId } from '../../model';
import { say } from '../../say/say';
import type { Check, Fault, Situation } from '../check';
import type { DraftText } from '../draft-text';
import { SOURCE } from '../sources';
import { complainsTo } from '../upset';
import { ADVERBS, WEEKDAYS } from '../word-classes';
import { anyOf, said, says } from '../wording';

const OFFER = ' Could you send me a private message, so that I can put it right?';
const DO =
  '(?:message|msg|dm|pm|call|ring|phone|text|write|e-?mail|mail|whatsapp|contact|send|tell|bring|drop|come|stop|pop|swing|nip|visit|give|show|check|turn|let (?:me|us|him|her)|get in touch|reach|ask|say|inbox|ping|shoot|hit)';
/** Somebody or something that a remedy is done to. */
const ONE =
  '(?:it|them|you|him|her|this|that|one|the|your|a|an|another|new|round|over|now|today|tonight|tomorrow|first)';
/** Good will that says nothing of what happens: “we will do better”. */
const VAGUE =
  'not|never|no|always|try(?:ing)?(?: our| my)?(?: very)? (?:harder|best|hardest)|try(?:ing)? (?:to|and) (?:do|be|improve|make sure|ensure|learn)|do(?:ing)? (?:better|our|my|what we can|everything)|be (?:more|better|sure|fine|ok|okay|honest|careful|keeping an eye)|learn\\p{L}*|improv\\p{L}*|bear|keep(?:ing)? (?:it|this|that|you) in mind|tak(?:e|ing) (?:it|this|that|your|all|these|the) (?:\\p{L}+ )?(?:on board|seriously|into account|on the chin)|take (?:note|all)|note|pass(?:ing)? (?:it|this|that|your \\p{L}+) on(?! to (?:the|our|my) (?:manager|owner|boss|head))|pass on|striv\\p{L}*|work(?:ing)? (?:hard|on (?:it|this|that|our))|happen|hope|look(?:ing)? to|have (?:learn\\p{L}*|to be)|understand|appreciate|admit|say|remember|make sure (?:it|this|that)|ensure|continue|imagine|only|see why|assure|apologi[sz]e|feel|start by|point out';

/** Somebody is about to do something: the user, or the reader by request. */
const STEP = anyOf(
  "(?:i|we|he|she|they)(?:'ve| have) (?:just |now |already |also |both )*(?!been|had|let|fail|never|always|not|got (?:it|this|that) wrong|mess|lost|miss|made (?:a mistake|an error)|no |seen|read|heard|learn|taken (?:it|this|that|your) on|noted|passed|every)\\p{L}+",
  `(?:(?:i|he|she|they|somebody|someone|it|that|who)(?:'ll| will)|\\p{L}+(?:\\x27ll| will)|will|gonna|going to|about to) ${ADVERBS}(?!${VAGUE})\\p{L}+`,
  `well ${ADVERBS}(?:get|send|call|ring|refund|replace|fix|sort|come|swap|redo|make|pop|bring|put|give|message|dm|order|look|have|arrange)`,
  `(?:i|we)(?:'m|'re| am| are) ${ADVERBS}(?!${VAGUE}|having|experiencing|feeling|struggling|hoping|being|going through|wondering|aiming|doing)(?:\\p{L}+ing|on (?:it|my|our|the))`,
  `${ADVERBS}(?:ringing|calling|phoning|texting|messaging|dming|sending|bringing|coming|popping|driving|delivering|dropping|refunding|checking|chasing|looking into|sorting|fixing|ordering|booking|getting|making|posting|e-?mailing|replacing|speaking|talking|asking|baking|cooking|redoing|remaking) (?:${ONE}|to|with|into|in|for)`,
  "let(?: me|'s|s) (?!start|say|down|be|begin|apologi|tell|assure)\\p{L}+|let us (?!down|know how|start|say)\\p{L}+",
  "(?:i|we)(?:'d| would) (?:like|love) to (?!say|apologi|thank|start)\\p{L}+|(?:i|we) want to (?:put|make|fix|help|hear)",
  '(?:happy|glad) to (?!hear|read)\\p{L}+|make it (?:up to|right)',
  '(?:comes?|arrives?|leaves?|goes out|starts?|returns?) (?:back |round |over |out |in )?(?:by |on |at |to |today|tomorrow|this|next)',
  "(?:is|are|'s) being \\p{L}+|(?:on|in) (?:its|their|the|his|her|my|ur|your) (?:way|post|van|case)|on it",
  "(?:is|are|'s|be|get|are all|all) (?:back|there|with you|out|round|in|sorted|ready|here|off to you|waiting)(?: \\p{L}+){0,2} (?:tonight|today|tomorrow|on|this|by|at|next|between|in|within|now|first|monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
  `(?:back|there|round|over) (?:on |at |by |again )?(?:${WEEKDAYS}|\\d|first thing|today|tomorrow|tonight)`,
  '(?:done|ready|sorted|fixed|finished|yours) (?:by|on|at|in|today|tomorrow|tonight|for)|should be (?:there|with you|back|in|ready|sorted)|coming to you',
  'with you (?:by|on|at|tomorrow|today|tonight|this|next|within|in)',
  "(?:going|out|off|go) in (?:tonight's|today's|tomorrow's|the|this \\p{L}+) (?:post|van)|in (?:tonight's|today's|tomorrow's) post",
  `(?:please|just|then|simply|so|or|and|also|kindly|to) ${DO}|(?:you|to) (?:can|may|could)(?: also| always)? (?:${DO}|have|choose|pick|use|keep)`,
  `(?:i|we) (?:can|could|may)(?: also)? (?!${VAGUE}|understand|see|tell)\\p{L}+|(?:can|could|may|shall|should) (?:i|we) (?!${VAGUE}|do|expect)\\p{L}+`,
  '(?:dm|pm|message|msg|inbox|call|ring|phone|text|e-?mail|mail|tell|show|send|give|drop|shoot|ping|contact|whatsapp|write|write to|find|ask|let) (?:me|us)',
  '(?:pop|come|bring|stop|drop|swing|drive|nip|head|pull) (?:it |them |her |him |that |this |(?:the|your) \\p{L}+ )?(?:back|in|by|over|round|down|along|up|to)',
  'get in touch|hit me up|say your name|ask for|(?:il|ill) (?:\\p{L}+ )?(?:ring|call|phone|text|message|msg|dm|pop|come|send|get|sort|bring|drop|swap|fix|refund|look|check|have|be|make|put|ask|find|chase)|direct (?:line|number)|off here|do (?:bring|call|ring|phone|message|come|pop|write|send)|(?:first|next) on (?:his|her|my|our|the) list|expect (?:my|our|a|his|her) (?:call|message|visit|e-?mail)|pickin\\p{L}* up',
  '(?:we|i) (?:repair|replace|refund|pay|bring|swap|exchange|redo|fix|make|answer|call|send|write|come|look|ring|have a|check|do) (?:it|them|you|the|your|this|that|a|at|into)',
  `(?:i|we|he|she|they|spoken|rang|called|refunded|ordered|sent|booked|posted|chased|reordered|asked)(?:'ve| have)? ${ADVERBS}(?:messaged|dm'?d|dmed|pm'?d|e-?mailed|called|texted|rung|rang|asked|spoken|spoke|booked|ordered|refunded|sent|posted|told|put|reordered|chased|dispatched|arranged|credited|cancelled|replaced|checked|started|found|set|reported|logged)? ?(?:to (?:him|her|them|the)|${ONE}|a|you)`,
  '(?:went out|sent out|dispatched|refunded|reordered|booked in|booked for|ordered for)|booked (?:for|in|you)',
  "refund|replacement|your money|re-?sen[dt]|free of charge|for free|no charge|on the house|(?:is|'s|are) on (?:me|us)|new one(?:'s|s)?",
  'another (?:one|\\p{L}+ (?:is|for|on))|back to you|half price',
  'in (?:a )?(?:private|direct) message|by (?:private |direct )?message|in private|privately|inbox',
);
/** By when; “Saturday was busy” and “open till six” name a day as well, and no step. */
const SOON = anyOf(
  `(?<!(?:about|for|since|last|of|from|wait) )(?:today|tonight|tonite|2nite|tomorrow|this (?:afternoon|evening|morning|week)|(?:1st|first) thing|(?:by|before|after) (?:noon|midday|lunch\\p{L}*|dinner\\p{L}*|tea\\p{L}*|close|closing|one|two|three|four|five|six|seven|eight|nine|ten)|after \\d|in the next|next (?:week|${WEEKDAYS})|by (?:noon|tonight|tomorrow|the end|\\d|${WEEKDAYS})|(?:on|until|till) ${WEEKDAYS}|at \\d|within|in (?:\\d+|a few|five|ten|twenty|an?) (?:mins?|minutes?|hours?|days?|hour))`,
);
const NO_STEP = /\b(?:was|were|had|been|did|open|closed|shut|busy)\b/u;

/** At the beginning of what is said; behind it nobody is asked anything: “take care”. */
const ASKED = said(
  `(?:^|[.!,;:\\n-]\\s*|\\b(?:and|or|then|so) )(?:will )?${DO}\\b(?! (?:my|our) (?:love|best))`,
);
/** A question that waits for no answer. */
const RHETORICAL = anyOf(
  '(?:what|how) (?:more |else )?(?:can|could|should) (?:i|we|you|one) (?:say|do|add)|who (?:would|does|wants|needs|knows|can)',
  "how (?:could|can|did|does) (?:that|this|it) (?:happen|be)|eh|huh|innit|isn't it|wasn't it|aren't they|really|seriously|couriers|would you believe it",
  'can you believe',
);

function asks({ sentences }: DraftText): boolean {
  return sentences.some(({ says: sentence }) => sentence.includes('?') && !says(RHETORICAL, sentence));
}

function isDated({ sentences }: DraftText): boolean {
  return sentences.some(({ says: sentence }) => !NO_STEP.test(sentence) && says(SOON, sentence));
}

export const noNextStep: Check = {
  id: 'no-next-step',
  skill: 'follow-through',
  get label() {
    return say('review_noNextStep');
  },
  find: (draft, situation) => {
    if (!complainsTo(situation) || draft.language !== 'en') return [];
    const { plain } = draft;
    if (asks(draft) || isDated(draft) || says(STEP, plain) || says(ASKED, plain)) return [];
    return [endsHere(draft, situation)];
  },
  heard: {
    applies: ({ intents }) => intents.some((intent) => LEADS_ON.has(intent)),
    tells: (draft, _where, situation) => endsHere(draft, situation),
  },
};

/** What a next step is owed to. */
const LEADS_ON: ReadonlySet<IntentId> = new Set([
  'complaint',
  'churn_risk',
  'purchase_intent',
  'recommendation_request',
]);

function endsHere({ text, sentences }: DraftText, situation: Situation): Fault {
  const last = sentences.at(-1) ?? { start: 0, end: text.length };
  const words = text.slice(last.start, last.end);
  const closed = /[.!?…]["')\]”’]*$/u.test(words) ? words : `${words}.`;
  const room = draftLength(text + OFFER, situation.weigh) < situation.max;
  return {
    start: last.start,
    end: last.end,
    says: say('review_noNextStepWhy'),
    source: SOURCE.nextStep,
    better: room && complainsTo(situation) ? closed + OFFER : null,
  };
}
