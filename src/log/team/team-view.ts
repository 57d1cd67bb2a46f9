import { identityKey } from '../../domain/identity';
import type { Mention } from '../../domain/model';
import { type PostKey, siteOfKey } from '../../domain/post-key';
import { type Claim, isClaimOver } from '../../domain/team/claims';
import { saysAnswered } from '../../domain/team/talk';
import type { Talk, TeamView } from '../../domain/team/view';
import type { LogDatabase } from '../database';
import { mentionByKey } from '../mentions';
import { assignmentsOn } from './assignments';
import { knownInTeam } from './known-in-team';
import { namesInTeam } from './names';
import { openTeam, type Team } from './open-team';
import { readTeamState } from './state';
import { type ClaimPlace, claimPlaces, ownClaim } from './talking';
import type { TeamRow } from './team-database';

/** What this browser knows of a post from the team; null: the user is in none, or it is not kept, or practice. */
export async function readTeamView(log: LogDatabase, key: PostKey, now: Date): Promise<TeamView | null> {
  if (siteOfKey(key) === 'practice') return null;
  const opened = await openTeam(log);
  const mention = opened && (await mentionByKey(log, key));
  return opened && mention ? teamViewOf(log, opened, mention, now) : null;
}

async function teamViewOf(log: LogDatabase, opened: Team, mention: Mention, now: Date): Promise<TeamView> {
  const { team, connection, secrets } = opened;
  const { site, author } = mention.post;
  const profile = identityKey(site, author);
  const [state, names, places, knownBy, assignments] = await Promise.all([
    readTeamState(log, team),
    namesInTeam(opened),
    claimPlaces(mention, secrets.keys),
    knownInTeam(opened, profile === null ? [] : [profile]),
    assignmentsOn(opened, mention.key),
  ]);
  const talks = await Promise.all(places.map((place) => othersTalk(opened, names, place, now)));
  return {
    talking: talks.find((talk) => talk !== null) ?? null,
    mine: await ownTalk(opened, places[0], now),
    knownBy,
    assignments,
    members: [...names]
      .flatMap(([user, name]) => (user === connection.user ? [] : { user, name }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    asOf: state.lastSuccess,
    trouble: state.trouble?.problem ?? null,
  };
}

async function othersTalk(
  { team, connection }: Team,
  names: ReadonlyMap<string, string>,
  { id }: ClaimPlace,
  now: Date,
): Promise<Talk | null> {
  const row = await team.documents.get(id);
  return row && row.owner !== connection.user ? talkIn(row, names, now) : null;
}

/** What a claim says; null: it is over. */
export function talkIn(
  { owner, until = '', body }: Pick<TeamRow, 'owner' | 'until' | 'body'>,
  names: ReadonlyMap<string, string>,
  now: Date,
): Talk | null {
  if (isClaimOver(until, now)) return null;
  const claim = body as Claim;
  const { about, since } = claim;
  const who = { user: owner, name: names.get(owner) ?? owner };
  return { who, about, since, answered: saysAnswered({ body: claim, until }) };
}

async function ownTalk(opened: Team, place: ClaimPlace | undefined, now: Date): Promise<TeamView['mine']> {
  const claim = place && (await ownClaim(opened, place.id));
  if (!claim || isClaimOver(claim.until, now)) return null;
  return { since: claim.body.since, answered: saysAnswered(claim) };
}
