import type { StageId } from '../stages';

/** What the user made of a proposed stage: this is it (null: none), or not now, for what it rests on ('': ask again). */
export type StageWord = { stage: StageId | null } | { notNow: string };
