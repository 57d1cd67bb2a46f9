import { type DraftText, plainly } from '../../review/draft-text';
import type { Stretch } from '../../stretch';
import { type Part, partOf } from './part';

/** A draft and the post that it answers, as they are compared with facts. */
export interface Compared {
  whole: Part;
  sentences: readonly (Part & Stretch)[];
  post: Part;
  /** It begins with a yes, with a no. */
  yes: boolean;
  no: boolean;
  asked: boolean;
}

const LED = '(?:(?:hi|hello|hey|haha|oh|ah|ooh|ha|aw|well)\\b[ ,!.]*(?:\\p{L}+[,!.] )?)?';
const YES = new RegExp(
  `^${LED}(?:yes|yeah|yep|yup|aye|sure|of course|absolutely|certainly|definitely|no (?:bother|problem|worries|dramas)|not a bother|we (?:do|are|can|will|would)|you (?:can|do)|you're|he can|she can|it (?:is|does)|they (?:are|do)|indeed|happy to)(?![\\p{L}\\p{N}])(?! not| n't)`,
  'u',
);
const NO = new RegExp(
  `^${LED}(?:no|nope|nah|not|sorry|afraid not|unfortunately|we (?:don't|can't|aren't)|you can't|it (?:isn't|doesn't)|it's not|he can't|she can't|i'm afraid)(?![\\p{L}\\p{N}])(?! (?:bother|problem|worries|dramas|need|trouble|stress))`,
  'u',
);

export function comparedOf({ text, plain, sentences }: DraftText, post: string, now: Date): Compared {
  const when = { list: false, now };
  const asked = plainly(post);
  return {
    whole: partOf(text, plain, when),
    sentences: sentences.map(({ start, end, says }) => ({ ...partOf('', says, when), start, end })),
    post: partOf(post, asked, when),
    yes: YES.test(plain.trim()),
    no: NO.test(plain.trim()),
    asked: asked.includes('?'),
  };
}
