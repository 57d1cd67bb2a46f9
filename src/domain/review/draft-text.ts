import { fold } from '../fold';
import type { Language } from '../language/languages';
import { languageOf } from '../language/recognise';
import { read } from '../reading/reading';
import type { Stretch } from '../stretch';

/** A sentence of a draft; `says` is `plain` from `start` to `end`. */
export interface Sentence extends Stretch {
  says: string;
}

/** A draft, read once for all checks. */
export interface DraftText {
  /** As the user wrote it. */
  text: string;
  /** In lower case with plain quotes, dashes and blanks, sign for sign: places in it are places in `text`. */
  plain: string;
  sentences: readonly Sentence[];
  /** What it is written in; null: none that we know words of. */
  language: Language | null;
}

const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?=[^\s.!?…"')\]”’])[^.!?…\n]+)*[.!?…]*["')\]”’]*/gu;

/** Reads a draft. Never throws on any text; linear in its length. */
export function readDraft(text: string): DraftText {
  const plain = plainly(text);
  const sentences = [...plain.matchAll(SENTENCE)].flatMap(({ 0: says, index }) => {
    const start = index + says.length - says.trimStart().length;
    const end = index + says.trimEnd().length;
    return start < end ? [{ start, end, says: plain.slice(start, end) }] : [];
  });
  return { text, plain, sentences, language: languageOf(text, read(fold(text))) };
}

const QUOTES: Record<string, string> = {
  '’': "'",
  '‘': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};
const UNLIKE = /[’‘`´“”–—]|[^\S\n]/gu;

/** A text in lower case with plain quotes, dashes and blanks, sign for sign. */
export function plainly(text: string): string {
  const lower = text.toLowerCase();
  // A few letters are longer in lower case; their texts stay as they are.
  const same = lower.length === text.length ? lower : text;
  return same.replace(UNLIKE, (sign) => QUOTES[sign] ?? ' ');
}
