import type { InfoPack, Post, Profile } from '../model';

/** What a template is filled from. */
export interface FillContext {
  /** The name of the author's saved contact; null when none is saved. */
  contactName: string | null;
  /** The post the reply answers. */
  post: Post;
  profile: Profile;
  /** The site as the user knows it: `X`. */
  siteName: string;
  now: Date;
  /** What the user put together for people who decide in their own time. */
  packs?: readonly Pick<InfoPack, 'title' | 'items'>[];
  /** So many things of each pack, where all are too many for the site; absent: all. */
  packLines?: number;
}

/** One thing a template can say about the person, the user or the moment. */
export interface Variable {
  /** As written in a template: `contact.firstName`. */
  id: string;
  /** What the editor calls it; also the name of the gap left where nothing is known. */
  label: string;

  /** It may be of several lines; of others the lines are joined. */
  lines?: boolean;
  /** The value, or null when it is not known. Never throws. */
  resolve(context: FillContext): string | null;
}
