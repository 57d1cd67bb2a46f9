/** What somebody is in a team. A lead may do what a member may. */
export const TEAM_ROLES = ['member', 'lead'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/**
 * The CouchDB role that makes somebody this in the team of a database: `rapport-lead:team-lindt`. With the database in
 * its name, so that a lead of one team is nobody in another one's.
 */
export function couchRole(role: TeamRole, database: string): string {
  return `rapport-${role}:${database}`;
}

/** What somebody with these CouchDB roles is in a database; null: not of its team. */
export function teamRoleIn(database: string, roles: readonly string[]): TeamRole | null {
  if (roles.includes(couchRole('lead', database))) return 'lead';
  return roles.includes(couchRole('member', database)) ? 'member' : null;
}
