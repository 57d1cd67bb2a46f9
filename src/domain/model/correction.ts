import { z } from '../zod';
import { IntentId } from './mention';
import { StoredRecord } from './record';

/** Longest text kept of a post that was corrected. */
export const MAX_CORRECTED_TEXT = 2000;

/** What the user said of a mention that was judged otherwise: an example for posts like it. Never sent anywhere. */
export const Correction = StoredRecord.extend({
  /** `postKey` of the mention; one correction to a mention. */
  key: z.string().max(320),
  /** The post's words: posts like it are judged alike. */
  text: z.string().max(MAX_CORRECTED_TEXT),
  /** Intents that it has and that were not found. */
  is: z.array(IntentId),
  /** Intents that were found and that it has not. */
  isNot: z.array(IntentId),
  /** False: none of the user's business. */
  forMe: z.boolean(),
});
export type Correction = z.infer<typeof Correction>;

/** An author or a word that the user does not want to be bothered with. */
export const Mute = StoredRecord.extend({
  kind: z.enum(['author', 'word']),
  /** `identityKey` of the author, or the word as the user typed it. */
  what: z.string().min(1).max(300),
  /** As shown: the author's name, the word. */
  says: z.string().max(300),
});
export type Mute = z.infer<typeof Mute>;
