import type { Lesson } from '../model';

/** A lesson as it is read: ours, or the user's own. In `says`, a paragraph that begins with `> ` is an example. */
export interface AnyLesson extends Pick<Lesson, 'id' | 'title' | 'skill' | 'says' | 'tryIt'> {
  /** The user's own or a colleague's: it can be edited and deleted. */
  own: boolean;
}

/** One of ours, as we write it: `{thing}` and the like stand for words of the user's trade (`domain/trades/wording`). */
export interface OurLesson extends Omit<AnyLesson, 'own' | 'says'> {
  /** Paragraphs. One of them begins with `> `: every lesson of ours has an example. */
  says: readonly string[];
}
