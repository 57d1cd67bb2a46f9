import type { Stretch } from '../stretch';

/** That something is asked for its price, in five languages; “how much storage” asks for none. */
const PRICE =
  /(?<![\p{L}\p{N}])(?:how much(?! (?:storage|memory|ram|space|room|time|notice|longer|weight)(?![\p{L}]))|go(?:es|ing)? for|prices?|pric(?:ed|ing)|costs?|what(?:'s| is| are|s)? (?:\p{L}+ ){0,4}(?:fees?|rates?|charge|monthly|damage)|charge|fees?|quote|rates?|worth|set me back|wie ?viel|was kost\p{L}*|kost\p{L}*|preise?|cuánto|cuanto|preci\p{L}*|vale[ns]?|quanto|preço|custa\p{L}*|combien|prix|coût\p{L}*|tarif\p{L}*)(?![\p{L}\p{N}])|[€$£]/u;
/** That it is asked when the business is open. */
const HOURS =
  /(?<![\p{L}\p{N}])(?:open(?:ing|s)?|clos(?:e|es|ed|ing)|shut|hours|what time (?:do|are|is|will|does|can|d')|how late|what(?:'s| is) the (?:latest|earliest)|knock off|(?:you|ye|u)(?: guys| lot| all)?(?: still)? (?:there|in|around|here)|drop (?:it|them|him|her|them) (?:off|in)|pop in|come (?:in|by|down|over)|geöffnet|öffn\p{L}*|offen|abiert\p{L}*|abr[eí]\p{L}*|cerr\p{L}*|horari\p{L}*|abert\p{L}*|fech\p{L}*|ouvert\p{L}*|ouvr\p{L}*|ferm\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: \p{L}+)?(?=\?))(?![\p{L}\p{N}])/u;

const YES =
  /^(?:(?:hi|hello|hey|hiya|haha|oh|ah|ooh)(?: [\p{L}]+)?[,!.]? +)?(?<yes>(?:yes|yeah|yep|yup|yea|ya|aye|sure(?: thing| can)?|certainly|of course|absolutely|definitely|indeed|no (?:bother|problem|probs|worries)|it is|we (?:do|are|can)|you can|ja|klar|natürlich|gerne|sí|si|claro|sim|com certeza|oui|bien sûr)(?: (?:yes|yeah|sure|of course|no bother|indeed|still|it is|we (?:do|are|can|have)|you can))?)(?![\p{L}\p{N}])/u;
const NO =
  /^(?:(?:hi|hello|hey|hiya|haha|oh|ah)(?: [\p{L}]+)?[,!.]? +)?(?<no>no(?! (?:bother|problem|probs|worries|need|more|longer|rush|harm))|nope|nah|not at all|never|nein|não|non)(?![\p{L}\p{N}])/u;
/** What makes of a yes another answer: a condition, another thing, that it is not so any more. */
const BUT =
  /(?<![\p{L}\p{N}])(?:but|only|except|unless|until|till?|sorry|afraid|not|cannot|\p{L}+n't|dont|cant|isnt|arent|wont|instead|however|although|though|after|before|as long as|if|provided|with|without|over|ended|finished|aber|nur|leider|nicht|wenn|pero|sólo|solo|mas|só|não|mais|seulement|pas)(?![\p{L}\p{N}])/u;
const WH =
  /^(?:(?:hi|hello|hey|ok|so|and)[, ]+)?(?:how|what|whats|when|whens|where|which|who|why|wie|was|wann|wo|welche\p{L}*|cuánto|cómo|cuándo|dónde|qué|cuál|quanto|como|quando|onde|qual|combien|comment|quand|où|quel\p{L}*)(?![\p{L}])/u;
const ASKS =
  /^(?:(?:hi|hello|hey|ok|so|and)[, ]+)?(?:are|is|do|does|did|can|could|will|would|have|has|may|any|got|u|you|ye|still|any chance|chance)(?![\p{L}])/u;

/** Whether one thing is asked for its price: of a sum for several nothing is known. */
export function asksPrice(post: string, withoutNames: string): boolean {
  return PRICE.test(post) && !SEVERAL.test(withoutNames);
}

const SEVERAL = /(?<![\p{L}])(?:and|plus|with|both|und|mit|sowie|y|con|e|com|et|avec)(?![\p{L}])|[+&]/u;

export function asksHours(post: string): boolean {
  return HOURS.test(post);
}

/** A question of the post that a draft says yes or no to; `start` to `end` is that word in the draft. */
export interface Answered extends Stretch {
  /** What it comes to, in the user's mouth: `we are open on sunday`. */
  says: string;
  yes: boolean;
}

/** What a draft, in lower case, answers by yes or no; null: nothing, more than one thing, or with a but. */
export function answered(draft: string, post: string): Answered | null {
  const questions = post
    .split(/(?<=[.!?])\s+|\n/u)
    .filter((says) => says.trim().endsWith('?') || ASKS.test(says.trim()))
    .map((says) => says.trim().replace(/[?!.\s]+$/u, ''));
  const [question] = questions;
  if (question === undefined || questions.length > 1 || WH.test(question) || / or /u.test(question))
    return null;
  const yes = YES.exec(draft);
  const no = yes ? null : NO.exec(draft);
  const word = yes?.groups?.yes ?? no?.groups?.no;
  const found = yes ?? no;
  if (!found || word === undefined) return null;
  const rest = draft.slice(found[0].length);
  if (yes && BUT.test(rest)) return null;
  const start = found[0].length - word.length;
  const says = yes ? affirmed(question) : denied(question);
  return says === null ? null : { start, end: found[0].length, says, yes: yes !== null };
}

/** Numbers that are no time of day: a yes to “could you bring a 40 € order” tells no price. */
const AMOUNT =
  /(?<!(?:at|until|till?|from|@|after|before|by|to|and|-) ?)(?<![\p{L}\p{N}.,:])[€$£]?\d+(?:[.,:/]\d+)*(?! ?(?:[ap]\.?m|uhr|h|o'clock)(?![\p{L}]))[€$£]?(?![\p{L}\p{N}])/gu;

/** What somebody says who says yes to a question. */
function affirmed(question: string): string {
  const own = ownWords(question);
  return (/^(?:is|are|so|still|it)(?! there)(?![\p{L}])/u.test(question) ? own : own.replace(AMOUNT, ''))
    .replace(
      /^(?:and |so |hi |hello |hey )*(?:do|did|would|will|could|can|have|are) we(?: be able to)?(?: have)?(?= )/u,
      (led) => (/have$|^have/u.test(led) ? 'we have' : /are/u.test(led) ? 'we are' : 'we'),
    )
    .replace(/^(?:is there|are there|any|got any|got|any chance of)(?= )/u, 'we have')
    .replace(/ (?:left|still)$/u, ' in stock');
}

/** What somebody says who says no; only of being open, there and paid for, where a no is sure. */
function denied(question: string): string | null {
  const own = ownWords(question);
  if (/^(?:do|would|will) we charge (?:for |extra for )?/u.test(own))
    return own.replace(/^(?:do|would|will) we charge (?:for |extra for )?/u, 'no charge for ');
  if (/^are we (?:still )?open/u.test(own)) return own.replace(/^are we (?:still )?open/u, 'we are closed');
  if (/^(?:do we have|have we|got|any|is there|are there)(?: got)?(?: any| an?)? /u.test(own))
    return own.replace(/^(?:do we have|have we|got|any|is there|are there)(?: got)?(?: any| an?)? /u, 'no ');
  return null;
}

/** A question in the words of whom it is asked: `are we open`. */
function ownWords(question: string): string {
  return question
    .replace(/(?<![\p{L}])(?:you|ye|ya|u)(?: guys| all| lot| still)?(?![\p{L}])/gu, 'we')
    .replace(/(?<![\p{L}])your?s?(?![\p{L}])/gu, 'our')
    .replace(/^we open/u, 'we are open');
}
