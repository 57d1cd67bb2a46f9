import { fold } from '../../../src/domain/fold';
import {
  ADDRESS,
  EMOJI,
  EMOTICON,
  HASHTAG,
  MENTION,
  NUMBER,
  SIGN,
  STOP,
  WORD,
} from '../../../src/domain/reading/kinds';
import { read } from '../../../src/domain/reading/reading';

const NAMES: Record<number, string> = {
  [WORD]: 'word',
  [HASHTAG]: 'tag',
  [NUMBER]: 'number',
  [MENTION]: 'mention',
  [ADDRESS]: 'address',
  [EMOJI]: 'emoji',
  [EMOTICON]: 'face',
  [SIGN]: 'sign',
  [STOP]: 'stop',
};

/** A token as a table names it, and what it hashes to. */
export interface ReadToken {
  kind: string;
  text: string;
  hash: number;
}

export function tokensOf(text: string): ReadToken[] {
  const folded = fold(text);
  const { count, kinds, starts, ends, hashes } = read(folded);
  return Array.from({ length: count }, (_, at) => ({
    kind: NAMES[kinds[at] ?? -1] ?? 'unknown',
    text: folded.slice(starts[at], ends[at]),
    hash: hashes[at] ?? 0,
  }));
}

/** `word:price stop:?` */
export function told(text: string): string {
  return tokensOf(text)
    .map((token) => `${token.kind}:${token.text}`)
    .join(' ');
}

/** What the tokens of a text hash to, in order. */
export function hashesOf(text: string): number[] {
  return tokensOf(text).map(({ hash }) => hash);
}
