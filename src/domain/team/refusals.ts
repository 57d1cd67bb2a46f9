/**
 * Why the rules of a team's database refuse a document; CouchDB answers it as the `reason`.
 *
 * - nobody: not signed in
 * - admins: the card and the rules are the administrators'
 * - team: neither member nor lead
 * - replicated: a revision made elsewhere; see `docs/team.md`
 * - kind: no kind of document we know
 * - id: not as ids of this kind are
 * - author: `by` is not who writes
 * - owner: it is, or would become, somebody else's
 * - rights: this is for others to do
 * - missing: nothing stands there that could be deleted
 * - state: who was assigned may change the state, and nothing else
 * - until: not as such times are written, or too far off
 * - fields: one that is not known, is missing, or is not what it should be
 * - size: longer than such a document may be
 */
export const TEAM_REFUSALS = [
  'nobody',
  'admins',
  'team',
  'replicated',
  'kind',
  'id',
  'author',
  'owner',
  'rights',
  'missing',
  'state',
  'until',
  'fields',
  'size',
] as const;
export type TeamRefusal = (typeof TEAM_REFUSALS)[number];
