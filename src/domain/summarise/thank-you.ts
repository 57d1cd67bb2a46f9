import { fold } from '../fold';
import type { Language } from '../language/languages';
import { lazily } from '../lazily';

interface ThankYou {
  /** Said to somebody: `thank you`. */
  said: string;
  /** Noted of what the user did: `thanked her`. */
  noted: string;
  /** It was the contact who thanked, or nobody: taken out before anything is looked for. */
  otherwise: string;
}

/** How people thank, as patterns over folded text. One entry to a language. */
const THANK_YOU: Record<Language, ThankYou> = {
  en: {
    said: 'thanks?(?: you)?|thank-?you|thx|much appreciated|appreciate (?:it|that|you|your)|grateful',
    noted: 'thanked',
    otherwise:
      'no,? thanks?(?: you)?|thank(?:s|ed|ing) (?:me|us)|thankful to (?:me|us)|not thanked|thank (?:her|him|them)',
  },
  es: {
    said: 'gracias|agradezco|agradecemos|agradecid[oa]s?',
    noted: 'agradeci|agradecimos',
    otherwise: 'no,? gracias|(?:me|nos) (?:dio|dieron|da) las gracias|(?:me|nos) agradeci\\w*',
  },
  pt: {
    said: 'obrigad[oa]s?|agradeco|agradecemos|grat[oa]s?',
    noted: 'agradeci',
    otherwise: 'nao,? obrigad[oa]|(?:me|nos) agradec\\w*|agradeceu',
  },
  fr: {
    said: 'merci|remercie|remercions',
    noted: 'remerciee?s?',
    otherwise: "non,? merci|(?:m'|nous )(?:a|ont) remercie\\w*|me remercie\\w*|merci de me",
  },
  de: {
    said: 'danke|dankeschon|danken|vielen dank|besten dank|herzlichen dank|lieben dank|dank dir|dank ihnen|bedanke',
    noted: 'bedankt|gedankt',
    otherwise: 'nein,? danke|(?:bei )?(?:mir|uns) (?:\\w+ )?(?:bedankt|gedankt)|nicht (?:bedankt|gedankt)',
  },
};

const ALL = Object.values(THANK_YOU);
const said = lazily(() => anyOf(ALL.map((words) => words.said)));
const noted = lazily(() => anyOf(ALL.flatMap((words) => [words.said, words.noted])));
const otherwise = lazily(() =>
  anyOf(
    ALL.map((words) => words.otherwise),
    'g',
  ),
);

/** Whether a reply of the user's thanks the one it goes to, in any language we know. */
export function thanksThem(reply: string): boolean {
  return holds(said, reply);
}

/** Whether a note of the user's says that they thanked the contact. */
export function notesThanks(note: string): boolean {
  return holds(noted, note);
}

/** A cheap look before the costly one: some part of each of the words above, as written. */
const HINT = /thank|thx|appreciat|grat|gracias|agrade|obrigad|merci|dank/i;

function holds(pattern: () => RegExp, text: string): boolean {
  return HINT.test(text) && pattern().test(fold(text).replace(otherwise(), ' '));
}

/** Whole words only: `ß` and accents are folded away, so that these are plain letters. */
function anyOf(patterns: string[], flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join('|')})(?![\\p{L}\\p{N}])`, `u${flags}`);
}
