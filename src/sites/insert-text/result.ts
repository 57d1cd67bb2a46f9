/**
 * Why a text did not get into a reply box. The caller finds the words and offers Copy (on X also the
 * official intent link); it never calls again by itself after `refused`, `changed` or `lost`, because a
 * page that was only slow would then hold the text twice.
 *
 * Nothing was inserted, the box is as it was:
 * - `empty`: there is no text to insert
 * - `gone`: the box was not in the page any more before anything was inserted; find it again
 * - `read-only`: the box takes no input now (X while it sends, a post with replies turned off)
 * - `too-long`: the field says how much it takes, and draft and text together are more
 * - `one-line`: the text has several lines and the field takes one
 * - `busy`: an insertion into this box is still running (a double click)
 * - `aborted`: the signal fired before anything was inserted
 * - `refused`: the page did not take the text: it cancelled or swallowed the event
 *
 * The user has to look at the box:
 * - `changed`: the box holds something else than its draft with the text in it (cut, rewritten, taken back)
 * - `lost`: the box vanished while inserting; the text may stand in the one that took its place
 */
export type InsertFailure =
  | 'empty'
  | 'gone'
  | 'read-only'
  | 'too-long'
  | 'one-line'
  | 'busy'
  | 'aborted'
  | 'refused'
  | 'changed'
  | 'lost';

export type InsertResult = { ok: true } | { ok: false; why: InsertFailure };
