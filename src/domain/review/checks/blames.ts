import { say } from '../../say/say';
import type { Check } from '../check';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { isUpset, maybeUpset } from '../upset';
import { ADVERBS, OTHERS, TAKES_BACK, YOU_DID } from '../word-classes';
import { anyOf, type Wording, wordingsIn } from '../wording';

/** What happens to somebody and what they feel: “you never got it” owns up, “you never read it” blames. */
const BEFELL =
  'get|got|gotten|getting|receiv\\p{L}*|hear\\p{L}*|had|have|having|deserve\\p{L}*|see|saw|seen|want\\p{L}*|expect\\p{L}*|like[ds]?|enjoy\\p{L}*|feel|felt|know|knew|need\\p{L}*|been|be|find|found|lose|lost|think|mind|hesitate|sign up|pay for|ask for (?:this|that|it|any)|come (?:here|to us) for|let down|wait\\p{L}*|suffer\\p{L}*|end up|wonder\\p{L}*|worr\\p{L}*|matter';
/** A reader who did one of these did it wrong. */
const SPOILT =
  'put|left|dropped|washed|used|pressed|knocked|mis\\p{L}+|forgot(?:ten)?|lost|broke|broken|damaged|over\\p{L}+|set|turned|moved|ordered|clicked|entered|typed|hit|bent|tampered|unplugged|shrunk|skipped|caught|scratched|let it|not (?:have|\\p{L}+ed)';
const RULES =
  '(?:terms(?: and conditions)?|polic(?:y|ies)|conditions|contract|small print|fine print|agreement|t ?(?:&|and|n) ?cs?|website|site|page|description|listing|label|box|packet|instructions?|manual|booking form|form|sign|email|confirmation|receipt|invoice|menu|advert|ad|care (?:card|guide|leaflet)|guarantee|warranty)';
const AT_ONCE = '(?! (?:your|our) (?:best|hardest))';

/** People as such: who speaks of what they do means the one who complains. */
const PEOPLE =
  '(?:some |most |a lot of |many |other |all )?(?:people|parents|customers|clients|guests|kids|children|owners|folks?|drivers|tenants|members|patients|students|users|buyers|brides|dogs|cats|ponies|horses|plants|babies|men|women)';

const BLAME: readonly Wording[] = [
  [
    anyOf('(?:please )?calm (?:yourself )?down|(?:please )?relax|chill(?: out)?(?= |[.,!]|$)'),
    'I understand',
  ],
  [
    anyOf(
      'sorry (?:that )?you(?: feel| felt|.re feeling) (?:that|this) way',
      'sorry (?:that )?you (?:feel|felt|think|thought|see it|saw it|took it|take it|found it)(?! let| ignored| cheated| unheard)',
      'sorry if (?:you|any(?:one|body)|(?:this|that|it|we|i) (?:upset|offended|came across|was taken|caused|inconvenienced|seem(?:s|ed)?|felt|feels))',
    ),
    'sorry',
  ],
  [
    anyOf(
      "(?:there's |there was )?(?:nothing|little|not (?:much|a lot)) (?:more |else )?(?:we|i|anyone) can (?:really )?do(?: about (?:it|that|this))?",
    ),
    'let me see what we can do',
  ],
  [
    anyOf(
      'with all due respect,?|as (?:i|we) (?:have |.ve )?(?:already )?(?:said|told you|explained|mentioned)(?: before| already)?,?',
      'like (?:i|we) (?:already )?(?:said|told you)(?: before)?,?',
    ),
    '',
  ],
  [
    anyOf(
      '(?:these|such) things (?:do |can |just )?happen',
      '(?:it|that|this) (?:does |can |could |just )?happens?(?: (?:sometimes|to (?:anyone|everybody|everyone|the best of us)|from time to time|now and then|occasionally))',
      'mistakes (?:do |can )?happen|accidents happen',
    ),
    'this should not happen',
  ],
  [
    anyOf(
      // Whose fault it is.
      "(?:is|was|'s|are|were|its|thats)(?:n't| not) (?:really |entirely |actually |exactly )?(?:our|my|the shop's|down to|on us|up to us|anything to do with|something (?:we|i))(?! intention| way| style| best| usual| standard| idea| aim)",
      "(?:not|n't) (?:us|me)(?=[.,!]| \\p{L}+[.,!]|$)|not me you|nothing to do with (?:us|me|our)|(?:out of|not in|beyond) (?:our|my) (?:hands|control)",
      'not (?:really |actually |exactly |entirely )?(?:our|my) (?:fault|problem|responsibility|mistake|doing|job|business|department|dept|issue)',
      'above my pay grade',
      "(?:we|i) (?:can't|couldn't) (?:help|control|be (?:held|blamed|responsible|expected|everywhere)|take (?:the )?(?:blame|responsibility)|accept (?:any )?(?:responsibility|liability))",
      "not (?:responsible|liable)|not to blame|do ?n(?:o|')t blame (?:us|me)",
      `(?:blame|take (?:it|this|that) up with|moan at|complain to|have a go at|talk to|that's|it's|was|all|purely|totally) ${OTHERS}(?:'s)?(?: (?:fault|problem|issue|error|mistake|end|side|not (?:us|ours?|me|mine)))?(?=[.,!]| not| \\p{L}+[.,!]|$)`,
      `${OTHERS}(?:'s|s|)? (?:fault|mistake|to blame)`,
      `you(?:'ll| will| need to| have to| should| can) (?:contact|ring|call|speak to|speak with|ask|complain to|chase) ${OTHERS}`,
      "(?:it's|that's|is|was|be|as|purely|all|entirely|thats|its) (?:really |actually |all |entirely )?your (?:own )?(?:fault|responsibility|mistake|problem|doing|job)",
      'your (?:own )?fault|(?:at|on|from) our (?:end|side)(?<=(?:not|nt|nothing) (?:\\p{L}+ )?(?:at|on|from) our (?:end|side))|not our (?:end|side)',
      '(?:talk|speak|complain) to your (?:vet|doctor|bank|landlord|insur\\p{L}+|electrician|builder|courier)',
      "you(?:'re| are| were) (?:to blame|responsible|at fault|the one)",
      "(?:it's|that's|this's|thats|is|was|all|only) (?:really |all |entirely |kinda |partly )?(?:down to (?:how|the way|what) you|down to you|on you)(?! (?:to (?:say|choose|decide)|which|what|when|how))",
      '(?:issue|problem|fault|error|glitch|something|mistake|must be|is|was) (?:\\p{L}+ ){0,2}(?:at|on|from|with) your (?:end|side|part|device|phone|wifi|installation)',
      '(?:been |was |were |is )(?:misused|mishandled|abused|mistreated|tampered with|overloaded|badly (?:treated|stored|looked after))|user error|misuse',
      "wear and tear|(?:not|n't)(?: been)? (?:looked after|maintained|cared for|used (?:properly|correctly|right))",
      '(?:improper|incorrect) (?:use|care|installation|storage)|lack of (?:care|maintenance)',
      "(?:don't|doesn't|dont|doesnt) (?:just )?\\p{L}+ (?:on (?:their|its) own|by (?:themselves|itself)|for no reason)",
      '(?:how|where) you (?:stored|used|treated|parked|kept|washed)',
      // How they say it.
      "you're (?:being |just being |just )?(?:\\p{L}+ )?(?:unreasonable|dramatic|difficult|ridiculous|aggressive|silly|fussy|picky|impatient|childish|petty|abusive|unfair|over-?reacting|rude|too \\p{L}+|after (?:free|something|a free|money))",
      '(?:a bit|bit|rather|so) (?:dramatic|ott|over the top|picky|fussy|impatient|much to)|over-?react(?:ing|ed)?|not (?:such )?a big deal|no big deal',
      "(?:it's|its|was|is) (?:only|just) an? (?!matter|case|question|start|small thank|quick|guess|phone|message|call)\\p{L}+",
      '(?:stop|quit|enough of the|all this) (?:complaining|whining|lying|moaning|posting|whinging|shouting|being)',
      'no need (?:to|for) (?:be|shout|swear|get|make|post|slag|kick|write|rant|that (?:tone|language)|such|the (?:language|attitude|caps|drama|tone))(?! (?:up|in touch|a|one|worried))',
      'get (?:over it|a life|a grip|real)|grow up|lighten up|cheer up|(?:oh )?come on(?! (?:in|over|down|by|round|board|\\p{L}+day))|get real|you people',
      'drama queen|suit yourself|your loss|(?:nobody|no one|noone) (?:is |was )?(?:forcing|forced|made|making|asked) you',
      'good luck finding|(?:try|go) (?:somewhere|someone|elsewhere) else|go elsewhere|(?:could|would) be worse|worse things|nobody died|no one died',
      'end of the world|first world|be patient|have (?:some|a bit of|a little) patience|what (?:more )?do you want(?: me| us)? (?:to do|from)',
    ),
    null,
  ],
];

/** Only to somebody who is upset for sure: to others it is no more than talk. */
const VEILED: Wording = [
  anyOf(
    // What they should have done. Not “you should have heard from us”.
    `you ${ADVERBS}(?:should|could|ought to)(?: have|'ve| of|a) (?!${BEFELL}|an? |to )\\p{L}+|you (?:shoulda|shouldve|couldve) (?!${BEFELL})\\p{L}+`,
    `you ${ADVERBS}shouldn't (?:have|'ve|of|a) (?!to |${BEFELL})\\p{L}+`,
    `you ${ADVERBS}(?:need(?:ed)? to|have to|had to|must|were (?:supposed|meant|told|asked|advised|warned) to|might want to|ought to) ${ADVERBS}(?:be (?:more )?(?:patient|careful|reasonable|realistic|clear|here|in|on time)|understand|realise|realize|appreciate|learn|read|check|take responsibility|wait|calm|remember|plan|listen|pay (?:more )?attention|speak to ${OTHERS}|take (?:it|this|that) up with|bear in mind|look after|maintain|respect|accept|stop)`,
    'if you had (?:only |just |actually )?(?:\\p{L}+ed|read|told|been|come|gone|given|left|said|paid|put|kept|set|done|rung|made|taken|brought|sent)',
    "if you'd (?:only |just |actually |bothered to |of |have )?(?:\\p{L}+ed|read|told|been|come|gone|given|left|said|paid|put|kept|set|done|rang|rung|made|taken|let (?!me|us|him|her))",
    'next time,? (?:please |maybe |perhaps |you )*(?:read|check|make sure|try (?:reading|checking|to)|plan|allow|book|bring|remember|be more|tell us)',
    TAKES_BACK,
    YOU_DID,
    "(?:rather than|and not|instead of) (?:our|my|us) |(?:usually|normally|generally|typically)(?:,)? (?:it's|this is|that's|it is|down to|caused by|because|when)|(?:this|it|that) (?:is|was|'s) (?:usually|normally|generally|typically|often) (?:down to|caused|because|from|due)",
    `(?:we|it|i|the kitchen|they|he|she)(?:'re| were| was|'ve been| have been|'s been| is| are) ${ADVERBS}(?:mad |super |crazy |dead |really )?(?:rammed|slammed|swamped|mobbed|rushed off (?:our|their) feet|run off (?:our|their) feet|busy|short[- ]staffed|understaffed|flat out|snowed under|stretched|inundated)(?![^.!?]*(?:no excuse|not your|isn't your|shouldn't|but))`,
    "(?:the|our) new (?:girl|lad|guy|boy|starter|trainee|waiter|waitress|driver) (?:made|did|served|was|forgot|is)|(?:he's|she's|hes|shes) (?:only |just |very )?(?:new|a trainee|learning|young|started)|i (?:really |very much |highly |strongly )?doubt (?:it|that|this|any|very|whether)",
    'you (?:do |really |just |still |all )*(?:have to|need to|must|gotta|got to) (?:look after|oil|clean|wash|water|feed|charge|maintain|check|read|follow|use|keep (?:it|them|the)|be|learn|ring ahead|call ahead|book|expect|allow|wait|remember|let (?:it|them))(?! able| able to)',
    `${PEOPLE} (?:need|needs|have to|has to|must|tend to|always|never|often|forget|go \\p{L}+ all|expect|are (?:supposed|meant|expected|asked)|should (?!not|never|be able|feel|get|leave|have|always))(?! deserve)`,
    '(?:did|have|do) you (?:\\p{L}+ )?(?:oil|read|check|follow|clean|measure|prime|listen|bother|look after|maintain|water|feed|let it|wash|leave it|drop|overload|switch|plug)(?:ed|d)?',
    'you told (?:her|him|them)|(?:supplied|provided|given|measured|ordered|chosen|requested|booked|entered|caused|done|signed) by (?:you|yourself|your)',
    "(?:he|she|it|they|that|this)(?:'s| is| was|'ve| has| have)? (?:probably|most likely|likely|prob|must have|must've) (?:just )?(?:brought|caught|picked|got (?:it|them) from|had (?:it|them) (?:already|before)|c[ao]me (?:with|from)|happened (?:at|after|when|on)|from (?:you|your|home|something))",
    `if ${PEOPLE} (?:\\p{L}+ )?\\p{L}+|(?:this|it|that) wouldn't (?:have )?happen(?:ed)?(?! (?:if we|had we|again|here))`,
    // What they did or did not do.
    "you(?:'ve)? (?:kept|keep) (?!waiting|getting|having|hearing|calling|ringing|chasing|coming|asking|being|paying|trusting)\\p{L}+ing",
    "(?:maybe|perhaps|possibly|most likely|more likely|probably) (?:that )?(?:you|your|something you|it's (?:your|because)|something on)(?!'d| would| want| prefer| like| know| need| deserve| feel| never (?:got|heard))",
    "(?:more|most) likely(?: (?:to be|that|it's|it was|something|because|from|the|down))",
    `(?<!(?:if|in case|when|while|what|which|whatever|anything|everything|sure|where) )you ${ADVERBS}(?:didn't|dint|never|haven't|hadn't) ${ADVERBS}(?:to )?(?!${BEFELL}|[\\p{L} ]{2,12} wrong)\\p{L}+`,
    "you weren't (?:very )?(?:clear|careful|specific|paying|listening|supposed|meant)",
    `(?:were|was) you (?:not |even )?(?:in|home|there)(?= |$|[,.?])|(?:did|have|are) you (?:even|not|actually|ever) (?!${BEFELL})\\p{L}+|(?:didn't|haven't) you (?!${BEFELL})\\p{L}+`,
    'have you tried (?:reading|looking|checking|listening)|how (?:hard|difficult) (?:is it|can it be)',
    `(?<!(?:what|if|how|that|where|why|whatever) )you ${ADVERBS}(?:neglected|ignored|refused|failed to|forgot|overlooked|skipped|mis(?:read|used|heard|understood|handled|placed|treated)|over(?:loaded|filled|watered|tightened|did)|tampered|insisted|changed your mind|(?:turned up|arrived|came|were|showed up) (?:\\p{L}+ )?late|broke it|dropped it|left it|damaged|(?:gave|told|sent|put|typed|entered|ordered|picked|chose|booked|selected|filled|clicked|bought|used) ${AT_ONCE}(?:us |me |in |down |for |out )?(?:the |an? )?(?:wrong|incorrect|different|cheap\\p{L}*)|missed (?:your|the|our|my|\\p{L}+) (?:slot|appointment|delivery|calls?|e-?mails?|deadline|window|turn|messages?|texts?|booking|visit))`,
    `(?<!(?:if|what) )you (?:must|may|might|could|probably|prob|probs|likely|obviously|clearly|possibly|maybe) (?:have |'ve |of )?(?:just |not )?(?:${SPOILT})`,
    `you must (?:have|'ve|of) (?!been|felt|had|waited|wondered|thought|worried)\\p{L}+|you've (?:clearly|obviously|probably|just) (?:${SPOILT})`,
    `something you(?:'ve| have)? (?:did|do|done|pressed|used|set|changed|ate|put|are doing|touched|clicked)`,
    `because you (?:${ADVERBS})(?!deserve|matter|trust|are|'re|were (?:right|kind|let|left|promised|told|given)|should|have been|told us|asked us|wrote|mention|know|need|want|got|had to|said)\\p{L}+`,
    // That it is as it must be.
    "(?:that's|this's|it's|thats|its)(?: \\p{L}+)? what (?:happens|you get|you paid)|what (?:else )?(?:did|do) you (?:really )?expect",
    "you get what you pay for|for (?:the|that) price|(?:it is|is) what it is|that's (?:just )?(?:life|how it (?:is|goes|works)|the way it)",
    'you should know(?! (?:that we|what we|why))|how (?:were|was|are|am) (?:we|i) (?:meant|supposed|expected) to',
    'to be fair,? (?:to (?:us|him|her|them|the)|we|i|it|its|he|she|they|the|our|my|that|this)(?! (?:should|let|got|messed|are late|were late))',
    "in (?:all )?fairness,? (?:to (?:us|him|her|them|the)|we|i|it|he|she|they)|in (?:our|his|her|their|my) defen[cs]e|(?:we're|were|i'm|im) only human",
    "(?:can't|couldn't|cannot) be helped|one of those things|(?:just )?(?:bad luck|unlucky)|(?:nobody|no one|noone)(?:'s| is) perfect|unavoidable",
    "that's (?:life|wood|old \\p{L}+|\\p{L}+s) for you|kids (?:these days|will be)|only so much|(?:can't|cannot|cant) (?:really )?expect|(?:one|two) pairs? of hands",
    "(?:we|they|he|she)(?:'re| are|'s| is)? (?:all |only |just )*doing (?:our|their|his|her) best|did (?:our|their|his|her|my) best",
    'all the time(?=[.,!]|$| and| so)|(?<!not )(?:quite|very|perfectly|completely|totally|pretty|fairly) (?:normal|common|usual|standard)|happens a lot',
    "(?:it's|its|is|are) (?:only |just )?(?:an? )?(?:old|cheap|budget|basic|entry[- ]level|second[- ]?hand|used) (?:house|car|building|model|one|boiler|phone|property|bike|van|machine)",
    "what can (?:you|we|i) do|can't please everyone",
    // Rules.
    `(?<!(?:what|whatever|if) )(?:it |which |that |as |like |all )*(?:clearly |plainly |does |also |is |are |it's |was |states? )*(?:says?|said|state[sd]?|written|listed|shown|explained|mentioned|specified|made clear|marked|stipulated) (?:so |this |that |quite |very |all )?(?:clearly |right there |there )?(?:in|on|at) (?:the|our|your|all our|every) (?:\\p{L}+ ){0,2}${RULES}`,
    '(?:it|which|sign|website|label|description|email|form) (?:clearly|plainly) (?:says?|said|states?)',
    `(?:on|in) (?:the|our|your) (?:booking form|terms|t ?& ?cs?)|(?:it's|it is|is|are|was|were|that's|all|they're) (?:all )?in (?:the|our|your) ${RULES}`,
    '(?:is|are|was|were) (?:quite |very |all )?(?:clearly|plainly) (?:\\p{L}+ed|shown|written|visible)',
    `(?:as per|according to|read|check) (?:our|the|your) (?:\\p{L}+ )?${RULES}`,
    "(?:that's|thats|this is|that is) (?:just )?(?:our|the|company|store|shop) (?:policy|rules?|terms)|against (?:our|company|the) (?:policy|rules)",
    'company policy|rules are rules|our policy (?:clearly|states|says)|our policy is (?:clear|no|not|that you)|non-?refundable',
    "(?:no|we don't (?:do|give|offer)) refunds|sold as seen|under no obligation|(?:not|n't) (?:obliged|required) to",
    `you must (?!${BEFELL}|think|be (?:so|very|furious|fuming|exhausted|tired|shattered|gutted|worried|upset|annoyed|fed|sick))\\p{L}+`,
    // That nobody else minds.
    "(?:nobody|no one|noone|none|not one) (?:else )?(?:of our (?:other )?(?:customers|clients|guests) )?(?:has |have |had |'s )?(?:ever )?(?:complain(?:ed|s)|mentioned|minded|had (?:this|that|an?|any) (?:problem|issue|complaint))",
    '(?:never|not) had (?:an?|any|such|this|that|one) (?:\\p{L}+ )?(?:complaint|problem|issue|bad|trouble|negative)',
    "(?:we've|we have|i've|i have|weve|ive) never had (?:a|any|such|this|that)|you're the (?:only|first)(?: one| person| customer| client)?",
    '(?:all|most of) (?:our|the|my) other (?:customers|clients|guests)|every(?:one|body) else',
    "other (?:people|customers|clients|guests) (?:are|don't|love|manage|seem|have no)",
    '(?:works?|worked) (?:\\p{L}+ )?for (?:every\\p{L}*|the others|others?|thousands|hundreds|most|plenty|loads|lots|millions|all|\\d+)',
    '(?:thousands|hundreds|loads|plenty|lots|\\d+) of (?:happy |other |satisfied )?(?:people|customers|clients|guests|users|others|reviews)',
  ),
  null,
];

const WHY = {
  get says() {
    return say('review_blamesWhy');
  },
  get source() {
    return SOURCE.complaint;
  },
};

export const blames: Check = {
  id: 'blames',
  skill: 'complaints',
  get label() {
    return say('review_blames');
  },
  find: (draft, situation) =>
    maybeUpset(situation)
      ? wordingsIn(draft, isUpset(situation) ? [...BLAME, VEILED] : BLAME).map((found) => ({
          ...found,
          ...WHY,
        }))
      : [],
  heard: {
    applies: isUpset,
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY, better: null }),
    // Where there is a kinder wording for it, it can be taken in no other way: “Calm down”.
    stands: ({ better }) => better !== null,
  },
};
