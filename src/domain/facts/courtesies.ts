import { lazily } from '../lazily';
import { type DraftText, readDraft } from '../review/draft-text';
import { blanked } from './reading';

/** One of these makes a sentence a courtesy… */
const LEADS = lazily(
  () =>
    new Set(
      'sorry apologies apologise apologize thanks thank cheers hi hello hey dear hiya welcome'.split(' '),
    ),
);
/** …where it has nothing but these beside them, and the name of whom it is said to. */
const BESIDE = lazily(
  () =>
    new Set(
      `i'm im i am we're were we are me us so very really truly terribly awfully genuinely deeply sincerely much many again oh
      ah there all both everyone good morning afternoon evening to about for of the this that it a an and my our your you
      you've youve you'd have has had been was is hear heard read see let down know ask asking writing message kind words
      patience trouble wait waiting delay delayed long mess mix up mix-up confusion confused upset hassle bother stress worry
      bad poor experience what how why happened went wrong kept letting getting in touch reaching out back on here such
      disappointed disappointing disappointment frustrated frustrating frustration must should we i caused feedback`.split(
        /\s+/,
      ),
    ),
);

/**
 * A draft with blanks for the sentences that are only courtesy, sign for sign: an apology claims nothing, and a “sorry”
 * in it is no sign that its writer knows that an offer is over.
 */
export function withoutCourtesies(draft: DraftText, author: string): DraftText {
  const name = new Set(wordsIn(author.toLowerCase()));
  const courtesies = draft.sentences.filter(({ says }) => isCourtesy(says, name));
  if (courtesies.length === 0 || courtesies.length === draft.sentences.length) return draft;
  return { ...readDraft(blanked(draft.text, courtesies)), language: draft.language };
}

function isCourtesy(says: string, name: ReadonlySet<string>): boolean {
  const words = wordsIn(says);
  return (
    words.some((word) => LEADS().has(word)) &&
    words.every((word) => LEADS().has(word) || BESIDE().has(word) || name.has(word))
  );
}

function wordsIn(says: string): string[] {
  return says.match(/[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?/gu) ?? [];
}
