import type { Drill } from '../model';
import { say } from '../say/say';

/** What a drill cannot be done without, in words for the user; null: nothing is missing. */
export function unfitDrill({
  kind,
  post,
  reply,
  choices,
}: Pick<Drill, 'kind' | 'post' | 'reply' | 'choices'>): string | null {
  if (kind === 'reply') return post.trim() === '' ? say('drills_needsPost') : null;
  if (kind === 'wrong' && reply.trim() === '') return say('drills_needsReply');
  if (choices.length < 2) return say('drills_needsChoices');
  return choices.some(({ right }) => right) ? null : say('drills_needsRight');
}
