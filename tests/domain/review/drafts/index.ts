import { BAD_ASKING, GOOD_ASKING } from './asked-in-public';
import { BAD_CASUAL, GOOD_CASUAL } from './casual';
import { BAD_TO_COMPLAINTS, GOOD_TO_COMPLAINTS } from './complaints';
import { BAD_INFORMING, GOOD_INFORMING } from './informing';
import { BAD_MANNER, GOOD_MANNER } from './manner';
import { BAD_TO_PEOPLE, GOOD_TO_PEOPLE } from './people';
import { BAD_IN_PUBLIC, GOOD_IN_PUBLIC } from './private';
import { BAD_SELLING, GOOD_SELLING } from './selling';
import { BAD_SUBTLE } from './subtle-bad';
import { GOOD_SUBTLE } from './subtle-good';
import { BAD_TYPED } from './typed-bad';
import { GOOD_TYPED } from './typed-good';

export { type Drafted, isHeldOut } from './drafted';

/** Replies with something to find fault with, and which check should. Written before the checks. */
export const BAD = [
  ...BAD_TO_COMPLAINTS,
  ...BAD_SELLING,
  ...BAD_INFORMING,
  ...BAD_TO_PEOPLE,
  ...BAD_MANNER,
  ...BAD_IN_PUBLIC,
  ...BAD_CASUAL,
  ...BAD_ASKING,
];

/** Replies that nobody should be nagged about. */
export const GOOD = [
  ...GOOD_TO_COMPLAINTS,
  ...GOOD_SELLING,
  ...GOOD_INFORMING,
  ...GOOD_TO_PEOPLE,
  ...GOOD_MANNER,
  ...GOOD_IN_PUBLIC,
  ...GOOD_CASUAL,
  ...GOOD_ASKING,
];

/** Drafts that the checks were made with, as people type them: none of them held out. */
export const DEVELOPED = {
  bad: [...BAD_TYPED, ...BAD_SUBTLE],
  good: [...GOOD_TYPED, ...GOOD_SUBTLE],
};
