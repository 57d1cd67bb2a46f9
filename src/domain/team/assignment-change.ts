import type { TeamSaid } from './document';

/**
 * What comes of what somebody says of an assignment that meanwhile may have changed: its state is said by whom it is
 * for, all else by who gave it. Giving it to somebody else opens it anew. Null: it was given to somebody else.
 */
export function saidOnto(said: TeamSaid, standing: TeamSaid): TeamSaid | null {
  const { by, to, owner, state } = said;
  if (to !== standing.to) return by === to && state !== 'open' ? null : said;
  return {
    ...said,
    state: by === to ? state : standing.state,
    body: by === owner ? said.body : standing.body,
  };
}
