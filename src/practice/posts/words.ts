/** What is said in one language by the invented people of the practice feed. */
export interface PostWords {
  name: string;
  text: string;
  /** What its author answers when the user has replied; absent: they stay quiet. */
  answersBack?: string;
}

/** What the posts name: the user's own store, area and trade. */
export interface Named {
  store: string;
  /** `@TheStore` */
  tag: string;
  area: string;
  thing: string;
  things: string;
  visit: string;
}

/** The posts of invented people, by id. */
export type PostId =
  | 'seeking'
  | 'sunday'
  | 'complaint'
  | 'ad'
  | 'price'
  | 'tagging'
  | 'praise'
  | 'leaving'
  | 'train'
  | 'buying'
  | 'question'
  | 'referral'
  | 'mixed'
  | 'spam';

/** All that stands in the feed; `own` is the user's own post. */
export type FeedWords = (named: Named) => Record<PostId, PostWords> & { own: Pick<PostWords, 'text'> };
