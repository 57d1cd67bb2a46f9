import type { Check } from '../check';
import { SOURCE } from '../sources';
import { anyOf, type Wording, wordingsIn } from '../wording';

/** Turns of phrase that nobody says to a face. */
const FILLER: readonly Wording[] = [
  [
    anyOf(
      '(?:we|i) (?:sincerely |deeply |truly )?apologi[sz]e for (?:any|the) inconvenience(?:s)?(?: (?:this|it|that) (?:may|might) have caused(?: you)?| caused)?|sorry for (?:any|the) inconvenience(?: caused)?',
    ),
    "I'm sorry",
  ],
  [
    anyOf(
      "(?:please )?(?:do not|don't) hesitate to (?:reach out|contact (?:us|me)|get in touch|ask|call|message (?:us|me)|write)(?: to (?:us|me))?",
    ),
    'just ask me',
  ],
  [anyOf('(?:please )?feel free to reach out(?: to (?:us|me))?'), 'just ask me'],
  [
    anyOf(
      'thank(?:s| you) for (?:reaching out|getting in touch|contacting us|your (?:inquiry|enquiry|interest|message|feedback|patience and understanding))(?: (?:to|with) us)?(?: today)?',
    ),
    'thank you for writing',
  ],
  [
    anyOf(
      "(?:i|we) hope (?:this (?:message|note|email|e-mail|reply)|you(?:'re| are)?) (?:finds you (?:well|in good health)|(?:is |are )?doing well)[.!,]?",
    ),
    '',
  ],
  [
    anyOf(
      'rest assured(?:,| that)?|please be assured(?: that)?|please note that|it is worth noting that|needless to say,?|at the end of the day,?',
    ),
    '',
  ],
  [anyOf("(?:that(?:'s| is) an? |what an? )?(?:great|excellent|fantastic|wonderful|good) question"), ''],
  [
    anyOf(
      '(?:we|i) (?:completely |totally |fully |truly |absolutely )?(?:understand|hear|appreciate|acknowledge) (?:your|the) (?:frustrations?|concerns?|disappointment|feelings)',
    ),
    'I see why you are upset',
  ],
  [anyOf('thank you for your kind words'), 'thank you'],
  [anyOf('valued (?:customers?|clients?|guests?)|(?:dear|as an?) valued \\p{L}+'), null],
  [
    anyOf(
      '(?:we|i)(?: always)? (?:pride ourselves|take (?:great )?pride|strive|endeavou?r|are committed|are dedicated|aim to provide|go above and beyond)|committed to (?:providing|delivering|excellence|your)|dedicated to (?:providing|delivering)',
      '(?:your|customer) (?:satisfaction|feedback|comfort|happiness|experience|business) is (?:our|very|extremely|of|important)(?: (?:top|utmost|number one|highest|important|the utmost))?(?: (?:priority|importance|to us))?|(?:top|utmost|highest) priority',
      '(?:we|i) (?:truly |greatly |really |deeply )?(?:value|cherish|treasure) (?:your|you|every|our)|delivering exceptional|exceptional (?:service|experiences?|quality)|best possible (?:service|experience)|(?:memorable|unforgettable|seamless|tailored|bespoke|elevated) experiences?',
      '(?:(?:more than|always|only too|very) )?(?:happy|glad|pleased|delighted) to (?:assist|be of (?:assistance|service))|assist you (?:with|in|further)|(?:all )?your (?:\\p{L}+ ){1,2}needs|please be advised|kindly (?:note|contact|send|provide)|(?:regarding|concerning) your (?:query|enquiry|inquiry|request)',
      "delve|delving|embark(?:ing)?(?: on)?|elevate(?:s|d)?|unlock(?:s|ing)? (?:the|your|new)|unleash|seamless(?:ly)?|game[ -]chang(?:er|ing)|cutting[ -]edge|state[ -]of[ -]the[ -]art|world[ -]class|next level|holistic|synergy|leverage|testament to|tapestry|nestled|vibrant|realm of|navigat(?:e|ing) the|a plethora|a myriad|in today's(?: \\p{L}+){0,2} (?:world|age|market|climate)|fast[ -]paced",
      "whether (?:you(?:'re| are)|it(?:'s| is)|you need) [^.!?]{2,60} or [^.!?]{2,60}, (?:we|i|our|you)|it(?:'s| is) not just (?:an? |about )?[^.!?]{2,40}[,;-] ?it(?:'s| is)|more than just an? |look no further|say goodbye to|(?:exciting|wonderful|amazing) (?:journey|adventure)|(?:explore|discover) (?:the|our|all the|endless)? ?possibilities|as an ai|certainly, here|here(?:'s| is) a (?:friendly |polite |professional )?(?:reply|response|draft)",
    ),
    null,
  ],
];

export const filler: Check = {
  id: 'filler',
  skill: 'tone',
  label: 'Sounds like you',
  find: (draft) =>
    wordingsIn(draft, FILLER).map((found) => ({
      ...found,
      says: 'This could come from anybody, or from a machine; say it as you would to their face.',
      source: SOURCE.person,
    })),
};
