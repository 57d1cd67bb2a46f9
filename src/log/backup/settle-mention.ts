import { changed } from '../../domain/merge/changed';
import type { Gone, Mention } from '../../domain/model';
import type { Merging, Outcome } from './merging';

/**
 * What two logs together mean for a post, beyond what either says of it: one that was set aside for a mute which
 * the other computer took back waits again, and one of a contact who was erased there is erased.
 */
export function settleMention(outcome: Outcome, { settled, mutes, device, now }: Merging): Outcome[] {
  const mention = outcome.after as Mention | null;
  if (!mention) return [outcome];
  if (mention.contactId !== null && settled.placeOf(mention.contactId) === null) {
    return outcome.before ? [{ ...outcome, after: null }] : [];
  }
  const { mutedBy, ...free } = mention;
  if (mutedBy === undefined || mutes.has(mutedBy)) return [outcome];
  const waits: Mention = { ...free, status: mention.status === 'dismissed' ? 'waiting' : mention.status };
  return [{ ...outcome, after: changed('mentions', mention, waits, device, now) }];
}

/** What `settleMention` erased: neither log said yet that it is gone. */
export function erasedMentions(outcomes: readonly Outcome[], { settled, now }: Merging): Gone[] {
  return outcomes.flatMap(({ before, after }) =>
    before && !after && settled.placeOf(before.id) === before.id
      ? [{ id: before.id, at: now.toISOString(), into: null }]
      : [],
  );
}
