import { CHANNEL_IDS } from '../channels';
import { MAX_REPLY } from '../post-limits';
import { z } from '../zod';
import { IntentId } from './mention';
import { SiteId } from './post';
import { CalendarDay, HttpUrl, StoredRecord, Timestamp } from './record';

/** How a recovery ended, in the user's judgement. */
export const RECOVERY_OUTCOMES = ['won-back', 'settled', 'lost', 'no-fault'] as const;
export const RecoveryOutcome = z.enum(RECOVERY_OUTCOMES);
export type RecoveryOutcome = z.infer<typeof RecoveryOutcome>;

/** What the user asked a happy customer for. */
export const ASK_KINDS = ['review', 'referral', 'testimonial'] as const;
export const AskKind = z.enum(ASK_KINDS);
export type AskKind = z.infer<typeof AskKind>;

export const ChannelId = z.enum(CHANNEL_IDS);

/** One exchange with a contact: on a site, by phone, in the store. */
export const Interaction = StoredRecord.extend({
  contactId: z.uuid(),
  mentionId: z.uuid().nullable(),
  /** Where it took place; `site`: on the site named by `site`. */
  channel: ChannelId,
  /** Null for everything off the sites. */
  site: SiteId.nullable(),
  at: Timestamp,
  permalink: HttpUrl.nullable(),
  theirText: z.string().max(10_000),
  myText: z.string().max(MAX_REPLY),
  /** What the user noted of it, in their words to themselves. */
  note: z.string().max(10_000),
  templateId: z.uuid().nullable(),
  /** What their post was about, as it stood when it was logged. */
  intents: z.array(IntentId),
  /** A complaint: when the user said that it is put right; null while it is open. */
  settledAt: Timestamp.nullable(),
  /** A complaint that is settled: how it ended. */
  outcome: RecoveryOutcome.optional(),
  /** What the user's reply asked of them. */
  ask: AskKind.optional(),
  /** Checks of the draft review that found fault with the user's reply as it went out; see `domain/review`. */
  findings: z.array(z.string().max(60)).max(30).optional(),
  /** A meeting was agreed in it: the day of the meeting. */
  appointment: CalendarDay.optional(),
  /**
   * inserted: put into the reply box; copied: put on the clipboard; sent: seen on the page or confirmed
   * by the user; logged: the user noted a conversation without a reply from Rapport.
   */
  state: z.enum(['inserted', 'copied', 'sent', 'logged']),
});
export type Interaction = z.infer<typeof Interaction>;
