import { readOurPosts } from '../model/sets';

export const LONG = 2000;

/**
 * Posts of exactly 2,000 characters, sewn together from our own English ones; always the same. Those of `trade`
 * are as full of cues as a post can be.
 */
export function longPosts(many: number, kind: 'trade' | 'general' = 'trade'): string[] {
  const texts = readOurPosts(kind).flatMap(({ lang, text }) => (lang === 'en' ? text : []));
  let next = 0;
  return Array.from({ length: many }, () => {
    let post = '';
    while (post.length < LONG) post += `${texts[next++ % texts.length]} `;
    return post.slice(0, LONG);
  });
}
