import { z } from '../zod';
import type { TeamKind } from './kind';

/** A member as the others see them. */
export const Member = z.object({ name: z.string().min(1).max(100) });
export type Member = z.infer<typeof Member>;

export const members: TeamKind<Member> = {
  kind: 'member',
  id: { owner: true, own: null },
  clear: [],
  schema: Member,
  mostChars: 2000,
  rights: { create: ['owner'], change: ['owner'], delete: ['owner', 'lead'] },
};
