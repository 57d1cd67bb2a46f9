import { anyOf, type Said, says } from './wording';

/** Something that people ask sellers, and by which words an answer is known. */
interface Topic {
  /** As in: they asked about … */
  about: string;
  asks: Said;
  answers: Said;
}

const A_TIME =
  "\\d[\\d.:h]*\\p{L}*|noon|midday|midnight|half past|o'clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mornings?|afternoons?|evenings?|every ?day|daily|weekdays?|weekends?|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|soon|days?|weeks?|months?|hours?|minutes?|years?";

const TOPICS: readonly Topic[] = [
  {
    about: 'the price',
    asks: anyOf(
      'how much|what(?:.s| is| are| does| do| would| will)[^?]{0,60}(?:costs?|prices?|charge)',
      '(?:price|cost|prices|pricing)(?: range)?',
    ),
    answers: anyOf(
      '\\d[\\d.,]*\\p{L}*|prices?|costs?|(?:for|is|are) free|free of charge|charges?|quotes?|figure|for nothing|included',
    ),
  },
  {
    about: 'opening hours',
    asks: anyOf(
      '(?:are|is|will)[^?]{0,30} open|opening|what time|when (?:do|are) you (?:open|close|closing)|you open|closing time|your hours|open (?:on|today|tomorrow|until|till|late)',
    ),
    answers: anyOf(`open|closed?|closes|closing|until|till|from|yes|no|${A_TIME}`),
  },
  {
    about: 'where you are',
    asks: anyOf(
      'where (?:exactly )?(?:are|is) (?:you|your|the (?:shop|store|studio|office|salon|place))|(?:your|the) address|where (?:can|do) (?:i|we) find you|located|location|which street',
    ),
    answers: anyOf(
      'at|near|beside|next to|opposite|behind|corner|street|road|lane|square|avenue|map|find us|\\d+|in',
    ),
  },
  {
    about: 'parking',
    asks: anyOf('parking|to park|car park'),
    answers: anyOf('park\\p{L}*|garage|spaces?|spots?|bays?|yard'),
  },
  {
    about: 'how to pay',
    asks: anyOf('pay|payments?|(?:credit |debit )?cards?|cash|paypal|instal?ments?|financ(?:e|ing)'),
    answers: anyOf('cards?|cash|pay\\p{L}*|visa|transfer|financ\\p{L}*|instal?ments?|contactless'),
  },
  {
    about: 'how long it takes',
    asks: anyOf('how (?:long|soon|quickly|fast)'),
    answers: anyOf(`${A_TIME}|long|immediately|at once`),
  },
  {
    about: 'delivery',
    asks: anyOf('deliver\\p{L}*|ship(?:ping|s)?|send it|bring it'),
    answers: anyOf(
      'deliver\\p{L}*|ship\\p{L}*|brings?|sends?|post(?:age)?|couriers?|pick(?:ed)? (?:it )?up|collect\\p{L}*|with you|drop it|takes?|we do',
    ),
  },
  {
    about: 'whether you have it',
    asks: anyOf(
      '(?:still )?(?:in stock|available)|do you (?:still |also )?(?:have|stock|carry|sell|keep)|any left|got any',
    ),
    answers: anyOf(
      "yes|no|not|have|left|stock|available|sold|back|here|orders?|get|none|few|one|two|\\d+|in|out|there(?:'s| is| are)|sure|of course",
    ),
  },
  {
    about: 'the warranty or returns',
    asks: anyOf('warrant\\p{L}*|guarantee[sd]?|returns?|return it|refund\\p{L}*|exchange'),
    answers: anyOf(
      'warrant\\p{L}*|guarantee[sd]?|return\\p{L}*|refund\\p{L}*|exchange|bring it back|money back|years?|months?|days',
    ),
  },
  {
    about: 'when it is',
    asks: anyOf('when (?:does|do|is|are|can|will|would)'),
    answers: anyOf(A_TIME),
  },
  {
    about: 'the size',
    asks: anyOf('how (?:big|wide|tall|large|heavy|deep|high)|what size|which sizes?|dimensions|measurements'),
    answers: anyOf('\\d[\\d.,x]*\\p{L}*|sizes?|inch(?:es)?|small|large|medium|tall|wide|one|two|three'),
  },
];

/** The answer comes another way: later, by message, or once one thing is known. */
const LATER = anyOf(
  'find (?:that |it )?out|look (?:it|that|this) up|look into|let me (?:check|ask|see|find|look)|get back to you|not sure|to be sure|depends|rather than guess|instead of a guess',
  "(?:i|we)(?:'ll| will) (?:just |quickly )?(?:ask|check|find|tell|look|answer|send|message|write|call|ring|get|let you know)|tell me|message (?:me|us)|(?:send|drop|write) (?:me|us)|by message|privately|in private|private message|which (?:one )?(?:do|did) you mean|which one",
);
const YES_OR_NO = anyOf(
  'yes|yep|yeah|no|nope|sure|of course|certainly|indeed|we do|we are|we can|it is|it does|it can|you can|they are|they do|absolutely|we have|here|afraid not|unfortunately|not (?:at|yet|right)',
);
const ASKS = /\?|^(?:how|(?:what|when|where|who)'?s?|which|do|does|is|are|can|could|would|any)\b/iu;

/** What a post asked that a reply says nothing of, in words: `delivery`. `post` and `reply` are plain text in lower case. */
export function leftUnanswered(post: string, reply: string): string[] {
  const questions = post.split(/(?<=[?.!\n])\s+/u).filter((sentence) => ASKS.test(sentence.trim()));
  const asked = TOPICS.filter(({ asks }) => questions.some((one) => says(asks, one)));
  if (questions.length === 0 || says(LATER, reply)) return [];
  if (asked.length === 0)
    return questions.length === 1 && !touches(questions[0] ?? '', reply) ? ['that'] : [];
  // A yes is enough for one question that wants no more.
  if (asked.length === 1 && says(YES_OR_NO, reply) && !OPEN.test(questions.join(' '))) return [];
  return asked.filter(({ answers }) => !says(answers, reply)).map(({ about }) => about);
}

const OPEN = /\b(?:how|which|(?:what|when|where|who)'?s?)\b/iu;
const WORD = /[\p{L}\p{N}]{4,}/gu;
const LITTLE = new Set(
  'what when where which whom does have your with that this there from they them will would could should about into much many some anyone anybody know please thanks thank hello love'.split(
    ' ',
  ),
);

/** Whether a reply has anything to do with a question. */
function touches(question: string, reply: string): boolean {
  if (/[?\d]/.test(reply) || says(YES_OR_NO, reply)) return true;
  const words = question.match(WORD)?.filter((word) => !LITTLE.has(word)) ?? [];
  return words.length === 0 || words.some((word) => reply.includes(word.replace(/(?:es|s|ing|ed)$/u, '')));
}
