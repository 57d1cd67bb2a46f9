import { SyncCard } from '../sync/card';
import { z } from '../zod';
import { TEAM_DOCUMENT_VERSION } from './document';

/**
 * Of the rules that the database enforces. One up whenever what they let pass changes, so that `npm run team:setup`
 * replaces older ones and leaves newer ones alone.
 */
export const RULES_VERSION = 2;

/**
 * The card of a team's database (`CARD_ID`), written by its administrator only. It is no `SyncCard`: nobody's own log
 * ever goes into a team's database, nor the other way round.
 */
export const TeamCard = z.object({
  v: z.number().int().min(1),
  /** Of the team's documents. */
  team: z.number().int().min(1),
  /** Null: bodies are in clear. */
  sealed: SyncCard.shape.sealed,
});
export type TeamCard = z.infer<typeof TeamCard>;

export function newTeamCard(sealed: TeamCard['sealed']): TeamCard {
  return { v: 1, team: TEAM_DOCUMENT_VERSION, sealed };
}

/** `newer`: only a newer Rapport can read what the database holds. Null: it is no team's card. */
export function readTeamCard(value: unknown): TeamCard | 'newer' | null {
  const version = z.safeParse(z.object({ v: z.number(), team: z.number() }), value);
  if (!version.success) return null;
  if (version.data.v > 1 || version.data.team > TEAM_DOCUMENT_VERSION) return 'newer';
  const card = z.safeParse(TeamCard, value);
  return card.success ? card.data : null;
}
