import { lazily } from '../../lazily';

/**
 * Ways of saying what decides between a fact and a draft: that something is there, is gone, costs nothing, is needed. A
 * pattern each, in lower case; both sides of `|` are whole words. To add one: a line here, and the model is trained anew.
 */
const SENSES = {
  not: "no|not|never|none|nothing|neither|nor|without|cannot|don'?t|doesn'?t|didn'?t|can'?t|won'?t|isn'?t|aren'?t|wouldn'?t|haven'?t|hasn'?t|wasn'?t|nope|nah",
  afraid: 'afraid|sorry|unfortunately|sadly|alas',
  sure: 'yes|yeah|yep|yup|aye|sure|of course|certainly|absolutely|definitely|no (?:bother|problem|problems|worries|drama|dramas|hassle|trouble)|happy to|gladly|we do|you can|he can|she can|it is|they are|it does|go ahead|grand|feel free|welcome',
  only: 'only|just|solely|strictly|nothing but|except|apart from|other than|but not|bar',
  all: 'all|any|anytime|every|everything|everyone|anyone|anything|whole|always|whatever|whichever|both|either|anywhere|everywhere|throughout|as well|too|same',
  free: "free|no charge|no extra|nothing extra|nothing to pay|on us|on the house|complimentary|doesn'?t cost|no cost|for nothing|no fee|not a (?:penny|cent)|thrown? in|included|includes?|including|inclusive|comes with|part of|covered in|all in",
  extra:
    'extra|on top|additional|add(?:ed|s)?|separate|separately|surcharge|plus|charged?|fee|pay for|costs?|not included|another',
  open: "open|opens|opening|we'?re (?:here|in)|till|until|from|drop in|pop in|call in|come (?:by|in|down|on)",
  shut: 'closed|close|closes|shut|shuts|off|day off|away|no classes|finish(?:ed)?',
  there:
    "have|we'?ve|got|in stock|plenty|left|available|on the shelf|loads|carry|stock|keep|sell|offer|do (?:them|those)|in now|ready|waiting|spaces?|slots?|openings?|room",
  gone: 'sold out|out of stock|none left|out of|fully booked|full|booked (?:up|out)|gone|waiting list|wait ?list|discontinued|finished|ended|over|no longer|not (?:till|until|before)|back in|due|unavailable|ran out|run out|sold',
  needed:
    'needs?|needed|must|required?|essential|have to|has to|bring|proof|compulsory|in advance|ahead|minimum|at least|notice|beforehand|book(?:ing|ed)?',
  needless:
    "no need|don'?t need|needn'?t|not (?:needed|required)|optional|don'?t have to|walk[ -]?ins?|just (?:turn up|walk in|come|land in|show up|drop)|no (?:appointment|booking|notice)|whenever|any ?time|last minute",
  barred:
    "not allowed|aren'?t allowed|no pets|no dogs|no kids|can'?t|cannot|forbidden|banned|never|stay out|leave (?:him|her|it|them)|(?:don'?t|do not) (?:allow|take|do|accept|offer|sell|stock|ship|deliver|cover|fit|repair|have)",
  back: 'returns?|returned|refund(?:s|ed|able)?|money back|bring (?:it|them|that) back|take (?:it|them) back|send (?:it|them) back|swap|exchanged?|credit note|store credit|non-?refundable',
  credit: 'exchanged?|credit|swap|voucher',
  cover: 'cover(?:s|ed)?|warranty|guaranteed?s?|under warranty',
  sent: 'deliver(?:y|s|ed|ies)?|ship(?:s|ping|ped)?|post(?:age|ed)?|courier|mail(?:ed)?|send|drop (?:it|them) (?:off|round)',
  fetched:
    'collect(?:ion|ed)?|pick ?-?up|pick (?:it|them) up|in (?:the )?(?:shop|store)|in person|over the counter',
  online: 'online|website|link|app|e-?mail(?:ed)?|by phone|web',
  cash: 'cash',
  card: 'cards?|visa|mastercard|amex|contactless|tap|revolut|apple pay|paypal|venmo|zelle|(?:bank )?transfer|eft|e-?transfer|cheques?|checks?|klarna|finance|instal+ments?',
  deposit: 'deposit|up ?front|down|half now|in advance|holding fee',
  each: 'each|per|a head|apiece|every',
  from: 'from|starting|starts?',
  most: 'up to|within|under|maximum|max|at most|inside|no more than|less than',
  least: 'over|at least|minimum|min|more than|or more|older|above',
  after: 'after|beyond|outside|past|late|later',
  before: 'before|by|early|earlier|prior|until|till',
  forever: "lifetime|for life|forever|never expires?|no expiry|doesn'?t (?:run out|expire)",
  atOnce:
    'same[- ]day|next[- ]day|straight away|right away|today|tomorrow|overnight|while you wait|on the spot|within the hour|there and then',
  inside: 'inside|indoors?|upstairs|carry|carried|room of (?:your )?choice',
  outside: 'outside|outdoors?|kerbside|curbside|patio|doorstep|to the door',
  adults: 'adults?|grown[- ]?ups?|over 1[68]s?|18s?',
  kids: 'kids?|child(?:ren)?|babies|baby|toddlers?|under \\d+s?|little ones?|students?|teen(?:s|agers?)?',
  animals: 'dogs?|pets?|pup(?:s|py|pies)?|cats?',
  new: 'new|first',
  used: 'used|second[- ]hand|old|sale|clearance|discount(?:ed)?',
  checks: "i'?ll (?:check|ask|find out|look)|let me|not sure|message|depends",
  ended: 'ended|finished|was|last (?:week|month)|expired|stopped|done',
} as const;

export const SENSE_IDS = Object.keys(SENSES) as (keyof typeof SENSES)[];
export type Sense = keyof typeof SENSES;

const PATTERNS = lazily(() =>
  SENSE_IDS.map((id): [Sense, RegExp] => [
    id,
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${SENSES[id]})(?![\\p{L}\\p{N}])${id === 'not' ? HARMLESS : ''}`, 'u'),
  ]),
);
/** “No problem” denies nothing. */
const HARMLESS = '(?! (?:bother|problems?|worries|dramas?|hassle|trouble|rush|need to worry))';

/** What a text, in lower case, says in some way. */
export function sensesIn(plain: string): Set<Sense> {
  return new Set(PATTERNS().flatMap(([id, pattern]) => (pattern.test(plain) ? [id] : [])));
}
