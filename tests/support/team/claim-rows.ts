import { type Claim, type Claimable, claimUntil } from '../../../src/domain/team/claims';
import { claimId } from '../../../src/log/team/claim-id';
import { type TeamRow, teamRow } from '../../../src/log/team/team-database';

const MINUTE = 60_000;

interface Claimed {
  owner: string;
  what: Claimable;
  /** Minutes since they began or answered. */
  ago: number;
  answered?: boolean;
}

/** How it stands in the database of a team, in clear, that somebody talks to a customer. */
export async function claimRow({ owner, what, ago, answered = false }: Claimed): Promise<TeamRow> {
  const id = await claimId(what, null);
  const began = new Date(Date.now() - ago * MINUTE);
  const body: Claim = { about: 'post' in what ? 'post' : 'author', since: began.toISOString() };
  const until = claimUntil(answered ? began : new Date(), answered ? 24 * 60 : 25);
  const said = { kind: 'claim', owner, own: id.slice('claim:'.length), by: owner, until, body } as const;
  return teamRow(id, '1-a', said, { body });
}
