import type { FollowUp, Interaction, StoredRecord } from '../../src/domain/model';

/** A phone call of which nothing is known but whom it was with, and when. */
export const BARE_EXCHANGE: Omit<Interaction, keyof StoredRecord | 'contactId' | 'at'> = {
  mentionId: null,
  channel: 'phone',
  site: null,
  permalink: null,
  theirText: '',
  myText: '',
  note: '',
  templateId: null,
  intents: [],
  settledAt: null,
  state: 'logged',
};

/** An open step of which nothing is known but whom it is with, and when. */
export const BARE_STEP: Omit<FollowUp, keyof StoredRecord | 'contactId' | 'due'> = {
  mentionId: null,
  interactionId: null,
  note: '',
  status: 'open',
  nudgedAt: null,
};
