import { identityKey } from '../../domain/identity';
import type { Mention } from '../../domain/model';
import { type PostKey, siteOfKey } from '../../domain/post-key';
import { type Claim, type Claimable, claimUntil, isClaimOver } from '../../domain/team/claims';
import { answeredAt, begun, type SaidOfTalk, saysAnswered } from '../../domain/team/talk';
import { readTeamId } from '../../domain/team/team-id';
import type { LogDatabase } from '../database';
import { mentionByKey } from '../mentions';
import type { SyncKeys } from '../sync/keys';
import { claimHash } from './claim-id';
import { openTeam, type Team } from './open-team';
import { idOfSaid, sayInTeam } from './say';

/** One thing that can be claimed, as the team's database names it. */
export interface ClaimPlace {
  about: Claim['about'];
  own: string;
  id: string;
}

/** Where it stands who talks about a post, and who to its author; where a page tells no more than a name, only the first. */
export async function claimPlaces(
  { key, post }: Pick<Mention, 'key'> & { post: Pick<Mention['post'], 'site' | 'author'> },
  keys: SyncKeys | null,
): Promise<ClaimPlace[]> {
  const author = identityKey(post.site, post.author);
  const places = [place({ post: key }, 'post', keys)];
  if (author !== null) places.push(place({ author }, 'author', keys));
  return Promise.all(places);
}

/**
 * The user begins a reply, or goes on with it: the colleagues are told at once. Null: in no team, or there is nothing to
 * tell of (practice, a post that is not kept); else whether there was something new to say.
 */
export function beginTalking(log: LogDatabase, key: PostKey, now: Date): Promise<boolean | null> {
  return claimAgain(log, key, now, ({ about }, standing) => begun(about, standing, now));
}

/** The reply went out: a day long colleagues see who answered. */
export function answeredTalking(log: LogDatabase, key: PostKey, now: Date): Promise<boolean | null> {
  return claimAgain(log, key, now, ({ about }, standing) =>
    // Seen to go out after the user had said so: it was answered then.
    standing && saysAnswered(standing) && !isClaimOver(standing.until, now) ? null : answeredAt(about, now),
  );
}

/** The user does not write any more. That they answered stays, unless the post waits again. */
export function stopTalking(log: LogDatabase, key: PostKey, now: Date): Promise<boolean | null> {
  return claimAgain(log, key, now, (_, standing, { status }) => {
    if (!standing) return 'forget';
    if (isClaimOver(standing.until, now) || (saysAnswered(standing) && status !== 'waiting')) return null;
    return { body: standing.body, until: claimUntil(now, 0) };
  });
}

/** Takes back what the user's own claims say, also that they answered. */
export async function endTalks(opened: Team, ids: readonly string[], now: Date): Promise<void> {
  const { team, connection } = opened;
  const { user } = connection;
  await team.transaction('rw', team.out, team.documents, async () => {
    for (const id of ids) {
      const claim = await ownClaim(opened, id);
      const own = readTeamId(id)?.own;
      if (!claim || !own || isClaimOver(claim.until, now)) continue;
      const of = { kind: 'claim', owner: user, own, by: user } as const;
      await sayInTeam(team, { ...of, body: claim.body, until: claimUntil(now, 0) }, { now, urgent: true });
    }
  });
}

/** What the user's claim says now: what waits to be written, else what stands. Null: they have none. */
export async function ownClaim({ team, connection }: Team, id: string): Promise<SaidOfTalk | null> {
  const waiting = await team.out.get(id);
  const said = waiting && waiting.refused === undefined ? waiting.said : await team.documents.get(id);
  return said && said.owner === connection.user
    ? { body: said.body as Claim, until: said.until ?? '' }
    : null;
}

async function claimAgain(
  log: LogDatabase,
  key: PostKey,
  now: Date,
  /** `forget`: what was refused, because somebody else has it, is not tried again. */
  next: (place: ClaimPlace, standing: SaidOfTalk | null, mention: Mention) => SaidOfTalk | 'forget' | null,
): Promise<boolean | null> {
  if (siteOfKey(key) === 'practice') return null;
  const opened = await openTeam(log);
  const mention = opened && (await mentionByKey(log, key));
  if (!opened || !mention) return null;
  const { team, secrets } = opened;
  const { user } = opened.connection;
  const places = await claimPlaces(mention, secrets.keys);
  return team.transaction('rw', team.out, team.documents, async () => {
    let said = false;
    for (const one of places) {
      const claim = next(one, await ownClaim(opened, one.id), mention);
      if (claim === 'forget') await team.out.delete(one.id);
      else if (claim) {
        const of = { kind: 'claim', owner: user, own: one.own, by: user } as const;
        await sayInTeam(team, { ...of, ...claim }, { now, urgent: true });
        said = true;
      }
    }
    return said;
  });
}

async function place(what: Claimable, about: Claim['about'], keys: SyncKeys | null): Promise<ClaimPlace> {
  const own = await claimHash(what, keys);
  return { about, own, id: idOfSaid({ kind: 'claim', owner: '', own }) };
}
