/** What the user has written for a mention, kept while the page lives so that closing the coach loses nothing. */
export interface Draft {
  text: string;
  /** The template it started from. */
  templateId: string | null;
  /** The user changed it since it was filled. */
  edited: boolean;
}

const MOST = 50;
const drafts = new Map<string, Draft>();

/** Keeps a mention's draft; the oldest of more than 50 goes. */
export function keepDraft(key: string, draft: Draft): void {
  drafts.delete(key);
  drafts.set(key, draft);
  const oldest = drafts.keys().next();
  if (drafts.size > MOST && !oldest.done) drafts.delete(oldest.value);
}

/** The draft left behind for a mention, or null. */
export function keptDraft(key: string): Draft | null {
  return drafts.get(key) ?? null;
}

/** Forgets a mention's draft once it was used. */
export function dropDraft(key: string): void {
  drafts.delete(key);
}
