import type { z } from '../zod';

export const TEAM_KIND_IDS = [
  'template',
  'fact',
  'infoPack',
  'contact',
  'interaction',
  'claim',
  'assignment',
  'measures',
  'member',
] as const;
export type TeamKindId = (typeof TEAM_KIND_IDS)[number];

/**
 * Who may do something to a document: whose it is; a lead; whom it was assigned to (its state only); everybody of the
 * team once it is over.
 */
export type Doer = 'owner' | 'lead' | 'assignee' | 'all-once-over';

/**
 * How an id goes on after `kind:`. With `owner` in it nobody can put a document where another one's would stand.
 * own: what follows the owner, as a pattern; `member:dana` has nothing.
 */
export type TeamIdShape = { owner: true; own: string | null } | { owner: false; own: string };

/** What stays readable where bodies are encrypted, because the database itself goes by it. */
export const CLEAR_FIELDS = ['to', 'until', 'state'] as const;
export type ClearField = (typeof CLEAR_FIELDS)[number];

/** One kind of document in a team's database. */
export interface TeamKind<B extends object = object> {
  kind: TeamKindId;
  id: TeamIdShape;
  /** What it says beside its body. */
  clear: readonly ClearField[];
  /** All that its body may say, with limits. What is not in here does not leave. */
  schema: z.ZodType<B>;
  /** Of a whole document in clear, as JSON (UTF-16 units). */
  mostChars: number;
  /** create, `owner`: for oneself; `lead`: a lead, for whomever. */
  rights: { create: readonly Doer[]; change: readonly Doer[]; delete: readonly Doer[] };
}

export const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
