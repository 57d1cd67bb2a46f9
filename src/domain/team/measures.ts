import { z } from '../zod';
import type { TeamKind } from './kind';

const Count = z.number().int().min(0).max(1_000_000);

/**
 * What a member did in a week, in numbers and nothing else: nobody's words, no customer. Sums of several members and
 * weeks are sums of these; what a figure needs to be one (minutes to answer, in all) is a sum as well.
 */
export const TeamMeasures = z.object({
  /** Posts that mattered, answered and not; and the working minutes that the answers took in all. */
  answered: Count,
  missed: Count,
  answerMinutes: Count,
  exchanges: Count,
  newContacts: Count,
  followUpsDone: Count,
  followUpsOnTime: Count,
  complaints: Count,
  complaintsRecovered: Count,
  referrals: Count,
  meetings: Count,
  sales: Count,
});
export type TeamMeasures = z.infer<typeof TeamMeasures>;

/** One document a member and week: `measures:dana:2026-11-23`, by the week's Monday. */
export const measures: TeamKind<TeamMeasures> = {
  kind: 'measures',
  id: { owner: true, own: '[0-9]{4}-[0-9]{2}-[0-9]{2}' },
  clear: [],
  schema: TeamMeasures,
  mostChars: 2000,
  rights: { create: ['owner'], change: ['owner'], delete: ['owner', 'lead'] },
};
