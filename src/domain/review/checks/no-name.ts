import { fold } from '../../fold';
import { firstNameOf } from '../../person-name';
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
  label: 'Uses their name',
  find: (draft, { author, intents }) => {
    const name = firstNameOf(author);
    if (name === null || !OPENED_UP.includes(intents[0] ?? '') || names(draft.text, author)) return [];
    if (draft.plain.trim().split(/\s+/).length < FEW_WORDS) return [];
    return [
      {
        ...withName(draft, name),
        says: `${name} wrote to you as a person; a name makes it a reply to ${name} and nobody else.`,
        source: SOURCE.person,
      },
    ];
  },
};

function names(text: string, author: string): boolean {
  const words = new Set(fold(text).split(/[^\p{L}\p{M}'-]+/u));
  const parts = fold(author)
    .split(/[^\p{L}\p{M}'-]+/u)
    .filter((part) => part.length > 1);
  return parts.some((part) => words.has(part)) || /(?<!\S)@\p{L}/u.test(text);
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
