import { identityKey } from '../identity';
import type { Mute, Post } from '../model';
import { phraseFinder, phraseOf } from '../phrases';
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
