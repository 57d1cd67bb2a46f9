import type { Post, Profile } from '../model';

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
}

/** One thing a template can say about the person, the user or the moment. */
export interface Variable {
  /** As written in a template: `contact.firstName`. */
  id: string;
  /** What the editor calls it; also the name of the gap left where nothing is known. */
  label: string;
  /** What it gives in `EXAMPLE_CONTEXT`. */
  example: string;
  /** The value, or null when it is not known. Never throws. */
  resolve(context: FillContext): string | null;
}
