import { z } from '../zod';
import { AskKind } from './interaction';
import { IntentId } from './mention';
import { StoredRecord } from './record';

/** A reply the user can start from. Variables stand as `{{contact.firstName|there}}`. */
export const Template = StoredRecord.extend({
  title: z.string().min(1).max(120),
  text: z.string().min(1).max(5000),
  intents: z.array(IntentId),
  tags: z.array(z.string()),
  /** Position in the user's list, ascending; fractions allow a move without renumbering. */
  order: z.number(),
  /** The starter template this came from, so that an update never adds it twice. */
  starter: z.string().nullable(),
  /** It asks a happy customer for something: suggested at the right moment only, see `domain/referral-moment`. */
  ask: AskKind.optional(),
});
export type Template = z.infer<typeof Template>;
