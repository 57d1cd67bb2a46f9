import { identityKey } from '../identity';
import type { Mute, Post, Reason } from '../model';
import { phraseFinder, phraseOf } from '../phrases';
import { REASONS } from '../reasons';
import type { FoldedText } from '../tokens';

/** The mute that a post falls under, or null. */
export type FindMute = (post: Post, text: FoldedText) => Mute | null;

/** Prepares mutes once for many posts. Words are found literally and whole, whatever their case and accents. */
export function prepareMutes(mutes: readonly Mute[]): FindMute {
  const authors = new Map(mutes.filter(({ kind }) => kind === 'author').map((mute) => [mute.what, mute]));
  const find = phraseFinder(
    mutes.flatMap((mute) => {
      const phrase = mute.kind === 'word' ? phraseOf(mute.what) : null;
      return phrase ? [[phrase, mute] as const] : [];
    }),
  );
  return (post, text) => {
    const key = identityKey(post.site, post.author);
    const author = key === null ? undefined : authors.get(key);
    return author ?? find(text)[0]?.value ?? null;
  };
}

const OUTWEIGHS = new Set(REASONS.filter((rule) => rule.outweighsMutes).map(({ kind }) => kind));

/**
 * Whether a mute hides a post that falls under it and matters for these reasons. A muted author is silent
 * everywhere; a muted word does not hide what was written to the user, nor what their contacts write.
 */
export function hides({ kind }: Mute, reasons: readonly Reason['kind'][]): boolean {
  return kind === 'author' || !reasons.some((reason) => OUTWEIGHS.has(reason));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What two ways of typing a word to be muted have in common when they mute the same; null for one without a
 * letter or digit.
 */
export function mutedWord(word: string): string | null {
  const phrase = phraseOf(word);
  if (!phrase?.tokens.some((token) => LETTER_OR_DIGIT.test(token))) return null;
  return JSON.stringify([phrase.lead, phrase.tokens, phrase.gaps, phrase.trail]);
}

/** Names what is muted, the same for each mute of it. */
export function muteName({ kind, what }: Pick<Mute, 'kind' | 'what'>): string {
  return `${kind} ${kind === 'word' ? (mutedWord(what) ?? what) : what}`;
}
