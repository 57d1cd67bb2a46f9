import { say } from '../../say/say';
import { asksThem } from '../asks-them';
import type { Check, Situation } from '../check';
import { plainly } from '../draft-text';
import { markOf } from '../mark';
import { SOURCE } from '../sources';
import { ADVERBS } from '../word-classes';
import { anyOf, placesOf, says } from '../wording';

const WE =
  "(?:we|i|our (?:team|company|shop|store|family|studio)|my (?:team|company|husband|wife|partner|dad|brother|lads?|business))(?:'d|'ll|'re| would| will| can| could)?";
const OURS_AT_HOME =
  'neighbou?rs?|dogs?|cats?|kids?|sons?|daughters?|own|mum|dad|house|home|place|area|town|village|road|street|experience|last|old|first|friends?|garden|customers? (?:say|tell|find|often|who)';

const OFFERS = anyOf(
  // What we do and have.
  `${WE} ${ADVERBS}(?:offer|sell|provide|speciali[sz]e|guarantee|supply|stock|carry|run|fit|install|make|build|handle|arrange|cater|cover|teach|train|host|deliver|rent|hire|serve|design|produce|import|manufacture)s?(?! (?:sure|it a rule|up))`,
  "(?:we|my team|our team) (?:can |could |also |will )?(?:do|does)(?! not|n't|nt| hope| love| like| think| know| feel| get| see| it (?:myself|ourselves))",
  'i do(?: \\p{L}+){0,2} (?:for|from|at|every|all|lash|brows|cuts?|catering|weddings|classes|sessions|lessons|installs?|quotes)',
  '(?:we do|i do|we can|i can|we would|we could)(?=[.,!]| (?:that|them|this|it|these|all|both|those))',
  "(?:we've|we have|weve|we got|we've got)(?! (?:been|had|to|no|never|not|the same|used|seen|all been|both|a (?:dog|cat|similar|son|daughter|question)|two (?:dogs|cats|kids)|found|learn\\p{L}*|heard))",
  "i(?:'ve| have|'ve got| have got|ve| got) (?:just )?(?:(?:a|an|some|lots of|loads of|many|plenty of|one|two|several|\\d+) )?(?:\\p{L}+ ){0,2}(?:in stock|available|for sale|range|selection|spaces?|slots?|offers?|years?|yrs|openings?|going|left|ready|here|on offer)",
  "i've been (?:doing|making|selling|fitting|teaching|working|in) [^.?!]{0,40}(?:years?|yrs|decades?|since)",
  "(?:i|we)(?:'ve| have) (?:just )?(?:(?:a|an|the|some|our|many|all|so many) )?(?:\\p{L}+ )?(?:great|large|wide|huge|best|perfect|beautiful|amazing|fantastic|new|full|big|largest|biggest|widest) \\p{L}+",
  "(?:we|i)(?:'d| would|'ll| will)? (?:be )?(?:love|delighted|happy|glad|honou?red|pleased|more than happy)(?: to| for you to) (?:do|quote|look after|take care|fit|install|provide|book|show|welcome|host|cater|help you (?:find|with|choose)|have you|see you|assist|offer|arrange)",
  'would be (?:delighted|happy|glad|honou?red|pleased) to \\p{L}+',
  // How good we are.
  "(?:we|i)(?:'re| are|'m| am) (?:(?:the|a|an|one of the|your|by far|simply|local|fully|very|so) )*(?:best|leading|top|experts?|number one|no\\.? ?1|specialists?|certified|qualified|insured|award|cheapest|proud|known for|professionals?|oldest|largest|based|local|family[- ]run|family business|open|just (?:round|around|off|down)|here to help)",
  "(?:we're|i'm|were|im) your (?:man|woman|people|guys|girl|team)",
  'our (?:\\p{L}+ ){0,2}(?:products?|range|collections?|selection|prices|showroom|website|catalogue|catalog|services|menus?|offers?|packages?|portfolio|quality|brochure|workshop|classes|sessions|reviews|customers love|work) ?',
  '(?:highest|best|top|premium|finest) quality',
  `(?<!(?:does|did|do|cleans?|in|at|for|near|by|with|from|of|to|outside|past) )our (?!${OURS_AT_HOME})(?:[\\p{L}-]+ ){1,4}(?:is|are|has|have|come|comes|start|starts|will|can|would|includes?|offers?|features?|won)(?! not)`,
  '(?:free|no[- ]obligation|complimentary) (?:quotes?|quotations?|consultations?|estimates?|surveys?|trials?|demos?|valuations?|samples?|fittings?|design)',
  'fully (?:insured|qualified|certified|licen[sc]ed|trained)',
  "(?:\\d+|twenty|thirty|ten|many) ?(?:\\+ )?(?:years?|yrs)(?:'| of| in)? (?:experience|in (?:the )?(?:trade|business|industry|game)|the trade|\\p{L}+ experience)",
  'years? of experience|award[- ]winning|(?:dbs|crb) checked|(?:5|five)[- ]stars?|satisfied customers|happy (?:customers|clients)|highly rated|in stock',
  'all (?:sizes|makes|colou?rs|types|budgets|aspects)|tables? the lot|you name it',
);
/** Where they want something or advice, whatever we say of ourselves; what we lived through is a story and no offer. */
const OF_OURSELVES = anyOf(
  `we(?:'re|'ve|'ll|'d)?(?! (?:had|have had|went|used|ended|tried|love|loved|bought|know|hope|wish|all|both|were|was|feel|understand|hear|see|get|don't|dont|wouldn't|can't|aren't|couldn't|didn't|never|sometimes|moved|lived|found|learn\\p{L}*|paid|chose|picked|been|do not|are not)|(?: so| very| really| all)* (?:happy|glad|pleased|thrilled|excited) for| ?n(?:o|')t)`,
  'join (?:us|me|our|in|the)|(?:than|like|from|with|at) us(?=[.,!]| \\p{L}+[.,!]|$)|you need (?:us|me)',
  '(?:suit|fit|be perfect for|work for|be ideal for) you (?:perfectly|down|well|great)|no job too|walk[- ]?ins',
  '(?:test drives?|appointments?|dates?|slots?|spaces?|sessions?|classes|places|viewings?) (?:are )?(?:available|left|free|open|every|all|\\d)',
  '(?:all )?(?:work|results|satisfaction|quality) (?:is )?guaranteed|first (?:\\p{L}+ )?(?:is )?(?:free|on us|on me|half price)|(?:here|speaking)!',
  'call for|ask for (?:a|your) (?:quote|free|brochure)|always (?:taking|looking for) (?:on )?new',
  '(?:i|we) can (?:get|do|sort|help|cover|offer|fit|make|quote|arrange|show|book|put|find|give you a (?:quote|price)|have)(?! (?:you|that) (?:a list|the name))|(?:whatsapp|text|call|message|dm|email|send) me your (?:details|number|requirements|postcode|enquiry)',
);
/** What they are to do. */
const CALLS = anyOf(
  '(?:check|try) (?:us |it |me )?out|(?:check|see|browse|visit|explore|discover|follow|view)(?: out)? (?:our|us|my|me)',
  '(?:have|take) a (?:look|peek|browse|nosey) (?:at|on|through) (?:our|my|the (?:page|site|website|link))',
  'come (?:by|in|over|along|down|round|up|on (?:in|down|over)|and (?:see|visit|buy|try|have)|visit|see|to (?:us|me|our|the shop|the store))',
  '(?:stop|drop|pop|swing|nip|call) (?:by|in|into|over|round|down|along)|why not (?:try|come|pop|visit|book|give|let|join|get)',
  'give (?:us|me) a (?:bell|ring|call|shout|try|buzz|go|chance|follow)|(?:ring|call|phone) (?:us|me|\\d|the (?:shop|office|store))',
  '(?:dm|pm|message|msg|inbox|text|whatsapp|e-?mail|contact)(?: us| me)?(?:(?= (?:to|for|now|today|with)|[.,!]|$))(?! (?:if|when|whenever))',
  '(?:dm|pm|msg|inbox|hmu|hit me up)(?: me| us)?(?=[ .,!]|$)(?! (?:if|when|whenever|any ?time|what|which|how|a (?:pic|photo)|your|the (?:size|dimensions)))',
  'drop (?:me|us) a (?:line|message|dm|text|msg)(?! (?:if|when|whenever|with (?:the|your)))|get in touch(?! (?:if|with (?:the|your|a few)))',
  '(?:send|shoot) (?:me|us) a (?:dm|message|text|pm)(?! (?:if|when|with))',
  '(?:book|order|reserve|get|buy|grab|secure|pick) (?:now|yours|your|today|online|one|in|an appointment|a (?:table|session|slot|place|consultation|viewing|demo)|it (?:now|today|here))',
  'pick yours|sign up|register|apply (?:now|online)|shop (?:now|online)|link in (?:bio|comments|profile)',
  "(?:all |everything(?:'s| is)? )?on (?:our|my) (?:page|website|site|profile|insta\\p{L}*|facebook|fb|menu)",
  '(?:book|order) (?:through|via|on|with|by|from|here|direct)|(?:links?|details|prices|menu|info) (?:in|below|is|are|on)',
  'choose us|pick us|go with us',
  'you (?:should|must|have to|need to|will want to) (?:definitely |really )?(?:choose|buy|come|try|visit|book|get (?:it|one|ours|yours))|look no further',
  "search no (?:more|further)|search is over|you(?:'ve| have)? (?:found (?:us|me|them|him|her|the)|come to the right)|you're in luck|in the right place",
  "you(?:'ll| will) love (?:our|it|them|this)|(?:that's|thats) (?:us|me|what (?:we|i) do)|(?:^|[.,!] ?)(?:me|us) ?(?::|;|[.,!]|$)",
  '(?:we|i) can (?:help|sort|do|get|fit) (?:you |that |it |this )?(?:with (?:that|this|it)|out|sorted|for you)',
);
/** All that offers where somebody wants something. */
export const ALL_OFFERS = [OFFERS, OF_OURSELVES, CALLS];
/** Who asks where to buy is answered by who sells. */
const WANTS_SELLER = anyOf(
  'where (?:can|could|do|should|would) (?:i|we|one|you) (?:buy|get|find|order|go)|where do (?:i|we) go|who (?:sells|has|stocks|carries)|any(?:one|body)(?: here| local| round here)? (?:sell|do)(?:s|ing)?(?! (?:you|we|i|they)\\b)|who (?:do|does|can|should|would) (?:i|we) (?:ring|call|ask|contact|message|book)|can (?:i|we) (?:book|order|buy)',
);

/** Whoever is in a fix is helped at once. */
const URGENT = anyOf(
  'lock(?:ed)? out|burst|flood(?:ed|ing)|pouring (?:in|through|out)|leaking (?:badly|everywhere|now)|no (?:heat|heating|hot water|power|electricity|electric|water)|stranded|broken down|emergency|urgent(?:ly)?|asap|(?:someone|somebody|anyone|anybody) (?:quick|fast|tonight|now)|right (?:now|away)',
);

function listeningComesFirst({ intents, post }: Situation): boolean {
  if (intents.length === 0) return true;
  if (intents.includes('complaint') || intents.includes('spam') || says(URGENT, plainly(post))) return false;
  if (intents.includes('recommendation_request')) return true;
  return intents.includes('purchase_intent') && !says(WANTS_SELLER, plainly(post));
}

const WHY = {
  get says() {
    return say('review_pitchFirstWhy');
  },
  get source() {
    return SOURCE.listen;
  },
};

export const pitchFirst: Check = {
  id: 'pitch-first',
  skill: 'listening',
  get label() {
    return say('review_pitchFirst');
  },
  find: (draft, situation) => {
    if (!listeningComesFirst(situation) || asksThem(draft)) return [];
    const { plain, sentences } = draft;
    const said = situation.intents.length === 0 ? [OFFERS] : ALL_OFFERS;
    const [last] = said.flatMap((one) => placesOf(one, plain)).sort((a, b) => b.start - a.start);
    const sentence = last && sentences.find(({ start, end }) => start <= last.start && last.start < end);
    if (!sentence) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        ...WHY,
        better: 'What matters most to you?',
      },
    ];
  },
  heard: {
    applies: ({ intents }) => intents[0] !== 'spam',
    tells: (draft, where) => ({ ...markOf(draft, where), ...WHY, better: null }),
  },
};
