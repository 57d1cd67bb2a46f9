import { CHANNEL_IDS } from '../channels';
import { Interaction } from '../model';
import { z } from '../zod';
import { SharedSite } from './contacts';
import { type TeamKind, UUID } from './kind';

const { contactId, at, permalink, theirText, myText, intents, settledAt, outcome, appointment } =
  Interaction.shape;

/**
 * An exchange with a shared contact. Words only of what was said in public; of a call, a visit or a message that it took
 * place and when. The note never.
 */
export const SharedInteraction = z.object({
  /** The `own` of the contact's document, by the same owner. */
  contactId,
  channel: z.enum(CHANNEL_IDS).exclude(['note']),
  site: SharedSite.nullable(),
  at,
  permalink,
  theirText,
  myText,
  intents: intents.max(8),
  settledAt,
  outcome,
  appointment,
});
export type SharedInteraction = z.infer<typeof SharedInteraction>;

export const interactions: TeamKind<SharedInteraction> = {
  kind: 'interaction',
  id: { owner: true, own: UUID },
  clear: [],
  schema: SharedInteraction,
  mostChars: 100_000,
  rights: { create: ['owner'], change: ['owner'], delete: ['owner', 'lead'] },
};

/** What leaves of an exchange with a shared contact; null: nothing, it is a note or practice. */
export function sharedInteraction(interaction: Interaction): SharedInteraction | null {
  const { channel, site } = interaction;
  if (channel === 'note' || site === 'practice') return null;
  const isPublic = channel === 'site' && interaction.permalink !== null;
  return {
    contactId: interaction.contactId,
    channel,
    site,
    at: interaction.at,
    permalink: isPublic ? interaction.permalink : null,
    theirText: isPublic ? interaction.theirText : '',
    myText: isPublic ? interaction.myText : '',
    intents: interaction.intents.slice(0, 8),
    settledAt: interaction.settledAt,
    ...(interaction.outcome ? { outcome: interaction.outcome } : {}),
    ...(interaction.appointment ? { appointment: interaction.appointment } : {}),
  };
}
