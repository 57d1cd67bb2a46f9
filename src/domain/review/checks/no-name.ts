import { fold } from '../../fold';
import { firstNameOf } from '../../person-name';
import { say } from '../../say/say';
import type { Check, Fault } from '../check';
import type { DraftText } from '../draft-text';
import { SOURCE } from '../sources';

/** Where somebody opened up, a text to nobody is felt. */
const OPENED_UP = ['complaint', 'praise', 'referral', 'churn_risk'];
/** Who says no more than `Thank you!` need not say a name. */
const FEW_WORDS = 6;

const GREETS =
  /^\s*(hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there| all| friend)?(?=[,.! ]|$)/iu;
const THANKS =
  /^\s*(?:many thanks|thank you(?: so much| very much)?|thanks(?: so much| a lot| a million)?|(?:i'm |we're )?(?:so |very |really )?sorry|welcome)(?=[,.!])/iu;
/** Words that lose their capital behind a name. */
const SMALL =
  /^(?:we|that|this|the|it|it's|that's|so|what|how|you|your|you're|thanks|thank|sorry|no|yes|please|glad|there|nobody|our)\b/iu;

export const noName: Check = {
  id: 'no-name',
  skill: 'tone',
  get label() {
    return say('review_noName');
  },
  find: (draft, { author, intents }) => {
    const name = firstNameOf(author);
    if (name === null || !OPENED_UP.includes(intents[0] ?? '') || names(draft.text, author)) return [];
    if (draft.plain.trim().split(/\s+/).length < FEW_WORDS) return [];
    return [
      {
        ...withName(draft, name),
        says: say('review_noNameWhy', { name }),
        source: SOURCE.person,
      },
    ];
  },
};

/** What is said to anybody after a greeting. */
const TO_ANYBODY =
  /^(?:there|all|again|guys|everyone|everybody|folks|friend|friends|team|we|i|im|i'm|it|its|it's|that|that's|thats|this|what|how|so|very|thank|thanks|sorry|yes|yep|no|not|you|u|your|youre|you're|for|to|about|if|but|and|just|really|much|a|an|the|hun|hon|babe|babes|mate|love|lovely|hi|hello|hey|our|my|glad|happy|pleased|please|pls|great|good|in|at|on|as|from|with|many|million|lots|everything|such|too|is|was|can|could|would|will|let|when|dear|sir|madam|customer|x|xx|means|loads|made|makes|came|heard|hear|honestly|chuffed|ill|they|lol|haha|any|every|well|appreciated?|kind|had|have|has|he|she|be|bless|pal|bro|dude|buddy|boss|darling|sweetheart|honey|sweetie|lads|girls|ladies|gents|both|no|now|still|yet|here|wow|god|yeah|ok|okay|\p{L}+ing)$/iu;
const AFTER_GREETING =
  /(?:^|[\s,.!])(?:hi+|hiya|hello|hey+|dear|aw+|oh|thanks|thank (?:you|u)|ta|cheers|sorry|morning|evening|afternoon|mrs?|ms)[ ,]+(\p{L}[\p{L}'-]*)(?=[\s,.!?]|$)/giu;

/** Their name, a short form of it, or whatever they are called by after a greeting. */
function names(text: string, author: string): boolean {
  const words = new Set(fold(text).split(/[^\p{L}\p{M}'-]+/u));
  const parts = fold(author)
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter((part) => part.length > 1);
  if (parts.some((part) => words.has(part)) || /(?<!\S)@\p{L}/u.test(text)) return true;
  if ([...words].some((word) => parts.some((part) => isShortFor(word, part)))) return true;
  return [...text.matchAll(AFTER_GREETING)].some(({ 1: word = '' }) => isName(word, text));
}

/** `Kev`, `Steph`, `Jo` for Joanne is known by its place behind a greeting only. */
function isShortFor(word: string, name: string): boolean {
  return word.length >= 3 && name.length > word.length && name.startsWith(word) && !LIKE_WORDS.has(word);
}

/** Beginnings of names that are words as well. */
const LIKE_WORDS = new Set(
  'all and any are art can car day for her his just may mar more new not one our per see she the was win fin gin hop has had him how its let man men met now off old out own sun tan too two use way who why yes you'.split(
    ' ',
  ),
);

/** In a text with capitals a name has one. */
function isName(word: string, text: string): boolean {
  if (TO_ANYBODY.test(word)) return false;
  return /^\p{Lu}/u.test(word) || !/\p{Lu}/u.test(text);
}

function withName({ text, plain }: DraftText, name: string): Pick<Fault, 'start' | 'end' | 'better'> {
  const greeted = GREETS.exec(plain);
  if (greeted) {
    const [whole, greeting = ''] = greeted;
    const start = whole.length - whole.trimStart().length;
    return { start, end: whole.length, better: `${text.slice(start, start + greeting.length)} ${name}` };
  }
  const opened = THANKS.exec(plain)?.[0] ?? /^\s*\S+/u.exec(text)?.[0] ?? '';
  const start = opened.length - opened.trimStart().length;
  const words = text.slice(start, opened.length);
  if (THANKS.test(plain)) return { start, end: opened.length, better: `${words}, ${name}` };
  const small = SMALL.test(plain.slice(start)) ? words[0]?.toLowerCase() + words.slice(1) : words;
  const keeps = SMALL.test(plain.slice(start)) || /^i(?:'|$|\b)/u.test(plain.slice(start));
  return { start, end: opened.length, better: keeps ? `${name}, ${small}` : null };
}
