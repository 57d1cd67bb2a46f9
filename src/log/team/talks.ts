import type { Mention } from '../../domain/model';
import type { PostKey } from '../../domain/post-key';
import { isClaimOver } from '../../domain/team/claims';
import type { Talk } from '../../domain/team/view';
import type { LogDatabase } from '../database';
import { mentionsByKeys } from '../mentions';
import { namesInTeam } from './names';
import { openTeam, type Team } from './open-team';
import { claimPlaces } from './talking';
import { talkIn } from './team-view';

/** Where it stands who talks about each of some posts: ids of claims, the post's before its author's. */
export interface TalkPlaces {
  team: Team;
  byKey: ReadonlyMap<PostKey, readonly string[]>;
}

/** Hashing takes a moment, so it is done once for a list, and not with each reading. Null: in no team. */
export async function talkPlaces(log: LogDatabase, keys: readonly PostKey[]): Promise<TalkPlaces | null> {
  const team = await openTeam(log);
  return team && { team, byKey: await placesOf(team, await mentionsByKeys(log, keys)) };
}

/** Which of the posts a colleague talks about, or to whose author. Reads databases only, so that it can be watched. */
export async function talksAt({ team, byKey }: TalkPlaces, now: Date): Promise<Map<PostKey, Talk>> {
  const ids = [...new Set([...byKey.values()].flat())];
  const names = await namesInTeam(team);
  const rows = await team.team.documents.bulkGet(ids);
  const talks = new Map<string, Talk>();
  for (const row of rows) {
    const talk = row && row.owner !== team.connection.user ? talkIn(row, names, now) : null;
    if (row && talk) talks.set(row.id, talk);
  }
  return new Map(
    [...byKey].flatMap(([key, places]) => {
      const talk = places.map((id) => talks.get(id)).find((one) => one !== undefined);
      return talk ? [[key, talk] as const] : [];
    }),
  );
}

/** Somebody's talk, with the claims that say it. */
export interface TalkNow extends Talk {
  ids: string[];
  mine: boolean;
}

/** Who talks to somebody now or has answered, the user first. Reads databases only. */
export async function talksNow(opened: Team, now: Date): Promise<TalkNow[]> {
  const { team, connection } = opened;
  const names = await namesInTeam(opened);
  const rows = await team.documents.where('kind').equals('claim').toArray();
  const waiting = await team.out.toArray();
  const theirs = new Set(
    rows.flatMap(({ id, owner, until = '' }) =>
      owner === connection.user || isClaimOver(until, now) ? [] : id,
    ),
  );
  // What the user has said since takes the place of what stands, unless somebody else was first.
  const said = waiting.flatMap((row) =>
    row.said?.kind === 'claim' && !row.refused && !theirs.has(row.id) ? { id: row.id, ...row.said } : [],
  );
  const all = new Map([...rows, ...said].map((row) => [row.id, row]));
  const talks = new Map<string, TalkNow>();
  for (const row of all.values()) {
    const talk = talkIn(row, names, now);
    if (!talk) continue;
    // A post and its author are claimed together.
    const of = `${row.owner} ${talk.since}`;
    const known = talks.get(of);
    const ids = talk.about === 'post' ? [row.id, ...(known?.ids ?? [])] : [...(known?.ids ?? []), row.id];
    talks.set(of, { ...(known?.about === 'post' ? known : talk), ids, mine: row.owner === connection.user });
  }
  return [...talks.values()].sort(
    (a, b) => Number(b.mine) - Number(a.mine) || b.since.localeCompare(a.since),
  );
}

/** As many posts of the log as are looked at for what a claim is about. */
const LOOKED_AT = 1000;

/** What claims are about, as far as the user has seen the posts: mentions by the ids of claims. */
export async function claimedMentions(log: LogDatabase, team: Team): Promise<Map<string, Mention>> {
  const mentions = (await log.mentions.toArray())
    .filter(({ deletedAt }) => !deletedAt)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, LOOKED_AT);
  const places = await placesOf(team, mentions);
  const byId = new Map<string, Mention>();
  for (const mention of mentions.reverse()) {
    for (const id of places.get(mention.key) ?? []) byId.set(id, mention);
  }
  return byId;
}

async function placesOf(team: Team, mentions: readonly Mention[]): Promise<Map<PostKey, string[]>> {
  const places = mentions.map(async (mention) => {
    const found = await claimPlaces(mention, team.secrets.keys);
    return [mention.key, found.map(({ id }) => id)] as const;
  });
  return new Map(await Promise.all(places));
}
