import { assignments } from './assignments';
import { claims } from './claims';
import { contacts } from './contacts';
import { facts } from './facts';
import { infoPacks } from './info-packs';
import { interactions } from './interactions';
import type { TeamKind, TeamKindId } from './kind';
import { measures } from './measures';
import { members } from './members';
import { templates } from './templates';

export { TEAM_KIND_IDS, type TeamKind, type TeamKindId } from './kind';

/** All that a team's database holds. To add a kind: a file, a line here, and `RULES_VERSION` one up. */
export const TEAM_KINDS: readonly TeamKind[] = [
  templates,
  facts,
  infoPacks,
  contacts,
  interactions,
  claims,
  assignments,
  measures,
  members,
] as TeamKind[];

const BY_ID = new Map<string, TeamKind>(TEAM_KINDS.map((kind) => [kind.kind, kind]));

export function teamKind(id: TeamKindId): TeamKind;
export function teamKind(id: string): TeamKind | undefined;
export function teamKind(id: string): TeamKind | undefined {
  return BY_ID.get(id);
}
