import type { Key } from '../say/keys';
import { MONTHS } from './word-classes';
import { anyOf, type Said, says } from './wording';

/** Something that people ask sellers, and by which words an answer is known. */
interface Topic {
  /** As in: they asked about … */
  about: Key;
  asks: Said;
  answers: Said;
}

const A_TIME =
  "\\d[\\d.:h]*\\p{L}*|noon|midday|midnight|half past|o'clock|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|mornings?|afternoons?|evenings?|every ?day|daily|weekdays?|weekends?|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|days?|weeks?|months?|hours?|minutes?|years?";

const A_WHILE =
  '(?:\\d[\\d.,/-]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|half an?|(?:a )?(?:few|couple)(?: of)?)(?: (?:to|or|-) \\p{L}+)?(?: \\p{L}+)? ?(?:mins?|minutes?|hours?|hrs?|days?|weeks?|wks?|months?|years?|yrs|mornings?|afternoons?|fortnight|evenings?)|(?:mins?|minutes|hours|days|weeks|months|years)|by (?:tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\\p{L}+day)|\\d+|until|tomorrow|today|tonight|next \\p{L}+';

/** An amount, with its sign or in what surrounds it; not a day, an hour, a size or how many are left. */
const A_PRICE = `[€$£]\\s?\\d[\\d.,]*k?|\\d[\\d.,]*k?\\s?(?:€|£|\\$|eur|euros?|usd|dollars?|pounds?|gbp|quid|bucks|chf|p|pcm|pp|grand|each|(?:a|per|an) (?!day (?:off|or))\\p{L}+|all in|ono)|(?<!(?:at|by|on|till?|until|since|flat|unit|number|no|room|a|an|the|size|in|${MONTHS}) )(?<![\\d.:/-])\\d{2,6}(?:[.,]\\d+)?(?![\\d:/-]| ?(?:am|pm|h|hrs?|o'clock|till?|until|to \\d(?!\\d)|th|st|nd|rd|x|by|cm|mm|m|km|miles?|kg|g|lbs?|inch\\p{L}*|ft|feet|litres?|left|mins?|minutes?|hours?|days?|weeks?|months?|years?|yrs|%|people|places?|spaces?|seats?|colou?rs?|sizes?|\\p{L}+ (?:road|street|lane|avenue)|${MONTHS})(?!\\p{L}))|(?:a )?(?:tenner|fiver|hundred)|(?:five|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)(?:[- ]\\p{L}+)? (?:quid|pounds?|euros?|dollars?|bucks|each|a|per|for)`;

const TOPICS: readonly Topic[] = [
  {
    about: 'review_askedPrice',
    asks: anyOf(
      'how much(?! (?:time|notice|space|room|longer))|what(?:.s| is| are| does| do| would| will|s)[^?]{0,60}(?:costs?|prices?(?! match)|charge)',
      '(?<!(?:sale|friday|this|that|offer|half) )(?:prices?|costs?|pricing|rates)(?= ?(?:please|plz|pls|for|list|range|of|per|guide|x)| *$)',
    ),
    answers: anyOf(
      `${A_PRICE}`,
      '(?<!(?:for|ask|more|full|about|our|the) )(?:prices?|costs?|pricing) (?:is|are|start\\p{L}*|from|list|depend\\p{L}*|range|var\\p{L}+|would|will|you|about|around|goes|includes?)',
      'prices? (?:from|depends?)|(?:for|is|are|its|totally|completely|all) free|free of charge|(?:we|i|they) charge|quotes?|quoted|figure|for nothing|nothing',
      'included|same price|no (?:charge|cost)',
    ),
  },
  {
    about: 'review_askedHours',
    asks: anyOf(
      '(?:are|is|will)[^?]{0,30} open|opening|(?:what|wot) time|when (?:do|are) you (?:open|opening|close|closing|shut)|you (?:guys )?(?:open|shut|closed)',
      'closing time|your (?:opening )?hours|open (?:on|today|tomorrow|until|till|late|now|sundays?|saturdays?)',
    ),
    answers: anyOf(
      "(?<!(?:be|get|are|we're|keep|an) )open (?!to|up|for business)|open(?= |$|[.,!])(?<=(?:are|we're|were|is|stay|be|all|always|still) open)|closed?|closes",
      `closing|shut|until|till?|(?:yes|yep|yeah|yup|nope?)(?! (?:thanks|of course))|24/7|${A_TIME}`,
    ),
  },
  {
    about: 'review_askedPlace',
    asks: anyOf(
      'where(?: abouts|abouts)?(?: exactly)? (?:are|is) (?:you|your|the (?:shop|store|studio|office|salon|place|gym))',
      'where (?:abouts |exactly )?you (?:based|at|located)|whereabouts|(?:your|the) address|address (?:please|pls|plz)|where (?:can|do) (?:i|we) find you',
      'located|location|which street|postcode',
    ),
    answers: anyOf(
      '(?<!not |looking |good )at (?!all|the moment|least|home|once|last|mo)|near\\p{L}*|beside|next (?:to|door)|opposite|behind|corner|street|st|road|rd|lane',
      'square|avenue|ave|park|mall|cent(?:re|er)|maps?|find us|\\d+|just off|off the|above|in (?!stock|the (?:shop|store|meantime|new)|here|a|all|touch|your)',
      'between|based|down (?:the|by)|by the|outside|from the|round (?:the|from)',
    ),
  },
  {
    about: 'review_askedParking',
    asks: anyOf('parking|to park|car park|(?:i|we) park|park (?:there|near|outside|up)'),
    answers: anyOf(
      'park\\p{L}*|garage|spaces?|spots?|bays?|yard|ncp|street|plenty|loads|outside|drive(?:way)?|leave (?:the|your) car',
    ),
  },
  {
    about: 'review_askedPaying',
    asks: anyOf(
      '(?:i|we|to|you|one) pay|pay (?:by|with|in|on|over|via|monthly|later)|payment (?:methods?|plans?|options?|terms)',
      '(?:take|accept|do|use) (?:\\p{L}+ ){0,2}(?:cards?|cash|paypal|amex|visa|klarna|cheques?|apple pay|payments?)|paypal|klarna|amex|instal?ments?',
      'financ(?:e|ing)',
    ),
    answers: anyOf(
      'cards?|cash|pay\\p{L}*|visa|transfer|financ\\p{L}*|instal?ments?|contactless|mastercard|amex|klarna|monthly|cheques?|both',
    ),
  },
  {
    about: 'review_askedHowLong',
    asks: anyOf('how (?:long|soon|quickly|fast)'),
    answers: anyOf(`${A_WHILE}|immediately|at once|same day|straight away|right away|overnight|next day`),
  },
  {
    about: 'review_askedDelivery',
    asks: anyOf(
      'deliver\\p{L}*|ship(?:ping|s)?|(?:you|u|to) (?:\\p{L}+ )?(?:send|bring) (?:it|them|one)|(?<!(?:do|can|should|could|shall) i )post (?:it|them|to|out)|postage|(?:you|u) post|dispatch\\p{L}*',
    ),
    answers: anyOf(
      'deliver\\p{L}*|ship\\p{L}*|brings?|sends?|post(?:age)?|post\\p{L}*|couriers?|pick(?:ed)? (?:it )?up|collect\\p{L}*|with you|drop (?:it|them)|takes?',
      'we do|dispatch\\p{L}*|click and',
    ),
  },
  {
    about: 'review_askedStock',
    asks: anyOf(
      '(?:still )?(?:in stock|available|for sale|up for grabs)|do you (?:still |also |ever |guys )*(?:have|stock|carry|sell|keep|got)|any (?:more )?left',
      '(?:got|have) (?:you )?any|you (?:got|have) (?:any|the|this|it|these|one)|still (?:here|there|got|have|going)|sold (?:out|yet)|have you (?:still )?got',
    ),
    answers: anyOf(
      "yes|yep|yeah|yup|aye|no|nope|nah|not|n't",
      '(?:still )?(?:have|got) (?:it|them|one|some|two|three|a|the|that|those|this|plenty|loads|just|only|\\d+|all|both)|left|stock|available|sold|back in',
      "here|orders?|none|few|one|two|three|plenty|loads|gone|coming in|out of|there's|there are|sure|of course|we do|we have|'s there|still there|still got",
      'afraid|only',
    ),
  },
  {
    about: 'review_askedWarranty',
    asks: anyOf('warrant\\p{L}*|guarantee[sd]?|returns?|return it|refund\\p{L}*|exchange'),
    answers: anyOf(
      'warrant\\p{L}*|guarantee[sd]?|return\\p{L}*|refund\\p{L}*|exchange|bring it back|money back|years?|months?|days',
    ),
  },
  {
    about: 'review_askedWhen',
    asks: anyOf("when(?: does| do| is| are| can| will| would|'s|s)|what (?:day|date|time)"),
    answers: anyOf(A_TIME),
  },
  {
    about: 'review_askedHowMany',
    asks: anyOf('how (?:old|many|far|often|thick|hot|fast)'),
    answers: anyOf(
      `\\d+\\p{L}*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once|any|every|each|all ages|no (?:limit|minimum|maximum)|as (?:many|often|much)|few|none|daily|weekly|monthly|half|dozen|most|walk|minutes?|miles?|round the corner|not far`,
    ),
  },
  {
    about: 'review_askedSize',
    asks: anyOf('how (?:big|wide|tall|large|heavy|deep|high)|what size|which sizes?|dimensions|measurements'),
    answers: anyOf('\\d[\\d.,x]*\\p{L}*|sizes?|inch(?:es)?|small|large|medium|tall|wide|one|two|three'),
  },
];

/** The answer comes another way: later, by message, or once one thing is known. */
const LATER = anyOf(
  'find (?:that |it |this )?out|look (?:it|that|this) up|look into|let me (?:just |quickly )?(?:check|ask|see|find|look)|get back to you|not sure|no idea',
  'to be sure|depend(?:s|ing)|rather than guess|instead of a guess|varies|bear with me',
  "(?:i|we)(?:'ll| will)(?: just| quickly| go and| have to)* (?:ask|check|find|tell|look|answer|send|message|dm|pm|inbox|text|write|call|ring|get|let you know|measure|see)",
  "(?:just |will |gonna )(?:check|ask)(?:ing)? (?:with|for|that|and)|(?:sent|messaged|dm'd|dmed|pm'd|answered|replied to) you|sent you (?:a|the|it)",
  'in your (?:inbox|messages|dms)',
  'tell me',
  '(?:send|drop|write|message|dm|pm|inbox|give|text|e-?mail) (?:me|us) (?:a (?!dm|message|line|text|shout|bell|ring|call)|an? (?:pic|photo)|your|the (?!price)|some|which|what|how|where|when|that|those|over|\\p{L}+ and (?:i|we))',
  'with (?:the|your) (?:size|dimensions|measurements|postcode|model|photo|details of)|by message|privately|in private',
  'which (?:one )?(?:do|did|are) you (?:mean|after|want|looking)|which one',
);
/** A yes or no that answers, not the one in `no idea`. */
const YES_OR_NO = anyOf(
  'yes|yep|yeah|yup|yh|ya|yea|aye|no(?! (?:idea|one|matter|longer|need))|nope|nah|sure(?: thing)?|of course|course|certainly|indeed|absolutely|definitely',
  "deffo|defo|we (?:do|don't|can|can't|did)|i (?:do|don't|can|can't)",
  "there (?:is|are|isn't|aren't|will be)|(?:it|that|they|you|she|he) (?:is|isn't|does|doesn't|do|don't|can|can't|are|aren't|will|won't|would|wouldn't)(?! (?:an?|the|so|very|one|our|my|really|such|lovely|great|gorgeous|beautiful|amazing|perfect|popular|look\\p{L}*|love\\p{L}*|make))",
  "it(?:'ll| will)|can do|all (?:good|done|sorted)|sorted|came (?:in|through)|arrived|got it|any ?time|whenever|please do|go ahead|very|totally|plenty",
  'loads|afraid (?:not|so)|unfortunately|sadly|not (?:at|yet|right|any|for|until|on|this|currently|in|with|the|quite|really)|both|happy to|no problem',
  'always|never',
);
const ASKS =
  /\?|^(?:(?:and|also|or|hi|hello|hey|plus|so|but|btw|oh|ok|just wondering|wondering)[ ,]+)*(?:how|(?:what|when|where|who)'?s?|which|wot|do|does|is|are|r|u|can|could|would|any|got|have|did|will)\b/iu;

/** The sentences of a post that ask; all of it where nobody typed a question mark. */
function questionsOf(post: string): string[] {
  const sentences = post.split(/(?<=[?.!\n])\s+/u);
  return post.includes('?') ? sentences.filter((sentence) => ASKS.test(sentence.trim())) : [post];
}

/**
 * What a post asked that a reply says nothing of, by name (as in `askedDelivery`); `that`: something without one. `post`
 * and `reply` are plain text in lower case.
 */
export function leftUnanswered(post: string, reply: string): (Key | 'that')[] {
  const questions = questionsOf(post);
  if (questions.length === 0 || says(LATER, reply)) return [];
  const clauses = clausesOf(questions);
  const asked = [
    ...new Set(clauses.flatMap((clause) => TOPICS.find(({ asks }) => says(asks, clause)) ?? [])),
  ];
  if (asked.length === 0)
    return questions.length === 1 && !touches(questions[0] ?? '', reply) ? ['that'] : [];
  if (says(TO_ALL, reply)) return [];
  // A yes is enough for one question that wants no more.
  const one = asked.length === 1 && questions.length === 1;
  if (one && says(YES_OR_NO, reply) && !OPEN.test(questions.join(' '))) return [];
  const left = asked.filter(({ answers }) => !says(answers, reply)).map(({ about }) => about);
  return left.length === 0 && clauses.some((clause) => isPassedOver(clause, reply)) ? ['that'] : left;
}

/** One thing a clause: `what time is delivery` wants a time. */
function clausesOf(questions: readonly string[]): string[] {
  return questions.flatMap((one) => one.split(/,|\?|&|\s(?:and|or|also|plus|n)\s/u));
}

/** Whether a reply has the answer to each question of a post that is known of: a price where one was asked for. */
export function answersAll(post: string, reply: string): boolean {
  const clauses = clausesOf(questionsOf(post)).filter(
    (clause) => ASKS.test(clause.trim()) || wordsOf(clause).length > 1,
  );
  const topics = clauses.map((clause) => TOPICS.find(({ asks }) => says(asks, clause)));
  return topics.length > 0 && topics.every((topic) => topic && says(topic.answers, reply));
}

/** Whether a yes or no was asked of something that we have no topic for, and the reply says no word of it. */
function isPassedOver(clause: string, reply: string): boolean {
  if (!/^\s*(?:do|can|is there|are there|have) (?:you|u|i|we)?\b/u.test(clause)) return false;
  if (TOPICS.some(({ asks }) => says(asks, clause)) || /\?/.test(reply) || says(YES_OR_NO, reply))
    return false;
  const words = wordsOf(clause);
  return words.length > 0 && !words.some((word) => reply.includes(stem(word)));
}

const TO_ALL = anyOf('(?:yes|no|yep|yeah|yup|nope) (?:to|on) (?:both|all|everything)|both (?:yes|no)');
const OPEN = /\b(?:how|which|price|cost|address|(?:what|when|where|who)'?s?)\b/iu;
const WORD = /[\p{L}\p{N}]{4,}/gu;
const LITTLE = new Set(
  'what when where which whom does have your with that this there from they them will would could should about into much many some anyone anybody know please thanks thank hello love really just like want need looking good best make made'.split(
    ' ',
  ),
);

/** What could be said to any question. */
const TO_ANY_QUESTION = anyOf(
  'thank(?:s| you)|lov(?:e|ely|es)|popular|best[- ]?sell\\p{L}*|reviews|see you|proud|customers?|hope|team|quality|gorgeous|amazing|beautiful|great|perfect|years|experience|come (?:and|in|by|down)|pop in|visit|check out|have a look|looks? (?:good|great)|easy|newest|latest|welcome|chef|favourites?|sure you',
);

/** Whether a reply has anything to do with a question; what is no more than kind words has not. */
function touches(question: string, reply: string): boolean {
  if (reply.includes('?') || says(YES_OR_NO, reply) || !says(TO_ANY_QUESTION, reply)) return true;
  // How many, how old, which number: a figure may answer; where: a place.
  if (/\d/.test(reply) && /\b(?:how|what|wot|when|where|which|number|phone|code|model)/u.test(question))
    return true;
  if (/\bwhere/u.test(question) && /\b(?:here|at|to|in|on|from|near|by)\b/u.test(reply)) return true;
  const words = wordsOf(question);
  return words.length === 0 || words.some((word) => reply.includes(stem(word)));
}

function wordsOf(question: string): string[] {
  return question.match(WORD)?.filter((word) => !LITTLE.has(word)) ?? [];
}

function stem(word: string): string {
  return word.replace(/(?:es|s|ing|ed)$/u, '');
}
