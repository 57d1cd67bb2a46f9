import type { Drill } from '../model';

/** What a drill cannot be done without, in words for the user; null: nothing is missing. */
export function unfitDrill({
  kind,
  post,
  reply,
  choices,
}: Pick<Drill, 'kind' | 'post' | 'reply' | 'choices'>): string | null {
  if (kind === 'reply') return post.trim() === '' ? 'A reply drill needs a post to answer.' : null;
  if (kind === 'wrong' && reply.trim() === '') return 'Write the reply that something is wrong with.';
  if (choices.length < 2) return 'A drill to choose in needs at least two choices.';
  return choices.some(({ right }) => right) ? null : 'Mark at least one choice as right.';
}
