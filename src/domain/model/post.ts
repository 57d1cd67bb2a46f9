import { MAX_POST_TEXT } from '../post-limits';
import { z } from '../zod';
import { HttpUrl, Timestamp } from './record';

export const SITE_IDS = ['x', 'facebook', 'practice'] as const;
export const SiteId = z.enum(SITE_IDS);
export type SiteId = z.infer<typeof SiteId>;

/** Who wrote a post, as far as the page says. */
export const Author = z.object({
  name: z.string().max(300),
  /** X handle without `@`, Facebook profile slug or number; null where the page does not say. */
  handle: z.string().max(200).nullable(),
  url: HttpUrl.nullable(),
});
export type Author = z.infer<typeof Author>;

/** Another post that a post points to: the one it answers, the one at the head of its thread. */
export const PostRef = z.object({ id: z.string().max(300).nullable(), author: Author.nullable() });
export type PostRef = z.infer<typeof PostRef>;

/** Anything a person wrote on a site, as it stands on the page the user is looking at. */
export const Post = z.object({
  site: SiteId,
  /** Stable across visits; unique within the site. */
  id: z.string().min(1).max(300),
  kind: z.enum(['post', 'comment', 'reply']),
  author: Author,
  text: z.string().max(MAX_POST_TEXT),
  publishedAt: Timestamp.nullable(),
  permalink: HttpUrl.nullable(),
  promoted: z.boolean(),
  /** The post embedded in this one. */
  quoted: z.object({ author: Author, text: z.string().max(MAX_POST_TEXT) }).nullable(),
  /** The post this one answers, where the page shows it. */
  answers: PostRef.nullable(),
  /** The post at the head of the thread this one stands in, where the page shows it. */
  thread: PostRef.nullable(),
  /** The group or page it stands in, by name, where the page says; absent in posts of earlier versions. */
  venue: z.string().max(300).nullable().optional(),
});
export type Post = z.infer<typeof Post>;
