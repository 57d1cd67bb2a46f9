import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimUntil } from '../../../src/domain/team/claims';
import type { TeamView } from '../../../src/domain/team/view';
import {
  answeredTalking,
  beginTalking,
  claimPlaces,
  endTalks,
  ownClaim,
  stopTalking,
} from '../../../src/log/team/talking';
import { claimedMentions, talkPlaces, talksAt, talksNow } from '../../../src/log/team/talks';
import { readTeamView } from '../../../src/log/team/team-view';
import { freshLog, keep, post } from '../../support/log-fixtures';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';

const MINUTE = 60_000;

describe.each([false, true])('who talks to a customer (encrypted: %s)', (sealed) => {
  let a: TestTeam;
  let dana: Member;
  let ben: Member;
  let now: Date;
  beforeAll(async () => {
    now = new Date();
    a = await aTeam({ sealed });
    dana = await a.join('dana', 'member');
    ben = await a.join('ben', 'member');
    for (const member of [dana, ben, dana]) await member.round(now);
  });
  afterAll(() => a?.close());

  let made = 0;
  /** A post that both have seen, of somebody new unless a handle is given. */
  const seen = async (handle: string | null = `ana${made}`): Promise<string> => {
    const id = String(++made);
    const author = { name: 'Ana', handle, url: handle && `https://x.com/${handle}` };
    await Promise.all([dana, ben].map(({ log }) => keep(log, post({ id, author }), now)));
    return `x:${id}`;
  };
  const sees = async ({ log }: Member, key: string, at = now): Promise<TeamView> => {
    const view = await readTeamView(log, key, at);
    if (!view) throw new Error('no view');
    return view;
  };
  const later = (minutes: number) => new Date(now.getTime() + minutes * MINUTE);
  const waiting = async (member: Member) => (await member.team()).team.out.toArray();

  it('is seen by colleagues, of the post and of its author, until half an hour after', async () => {
    const key = await seen('rosa');
    const other = await seen('rosa');
    expect(await sees(ben, key)).toMatchObject({ talking: null, mine: null, trouble: null });
    expect(await beginTalking(dana.log, key, now)).toBe(true);
    expect(await sees(dana, key)).toMatchObject({ talking: null, mine: { answered: false } });
    await dana.round(now);
    await ben.round(now);
    const since = now.toISOString();
    const who = { user: dana.user, name: 'Dana' };
    const talking = { who, since, about: 'post', answered: false };
    expect(await sees(ben, key)).toMatchObject({ talking, asOf: since, members: [who] });
    expect((await sees(ben, other)).talking).toEqual({ ...talking, about: 'author' });
    expect((await sees(ben, key, later(29))).talking).not.toBeNull();
    expect((await sees(ben, key, later(31))).talking).toBeNull();
    if (!sealed) return;
    const { body } = await a.peer.ask(`/${a.database}/_all_docs?include_docs=true`);
    expect(JSON.stringify(body)).not.toContain('"about"');
  });

  it('writes nothing anew while it holds, and goes on before it ends', async () => {
    const key = await seen();
    await beginTalking(dana.log, key, now);
    await dana.round(now);
    expect(await beginTalking(dana.log, key, later(19))).toBe(false);
    expect(await waiting(dana)).toEqual([]);
    expect(await beginTalking(dana.log, key, later(21))).toBe(true);
    expect(await beginTalking(dana.log, key, later(22))).toBe(false);
    const rows = await waiting(dana);
    expect(rows).toHaveLength(2);
    for (const { said, urgent } of rows) {
      expect(urgent).toBe(1);
      expect(said).toMatchObject({ until: later(51).toISOString(), body: { since: now.toISOString() } });
    }
    await dana.round(now);
  });

  it('stays a day with whoever answered, and is told from writing', async () => {
    const key = await seen();
    await beginTalking(dana.log, key, later(-90));
    await dana.log.mentions.where('key').equals(key).modify({ status: 'inserted' });
    await answeredTalking(dana.log, key, now);
    expect(await answeredTalking(dana.log, key, later(1))).toBe(false);
    expect(await beginTalking(dana.log, key, later(2))).toBe(false);
    expect(await stopTalking(dana.log, key, later(3))).toBe(false);
    await dana.round(now);
    await ben.round(now);
    expect((await sees(ben, key)).talking).toMatchObject({ answered: true, since: now.toISOString() });
    expect((await sees(ben, key, later(23 * 60))).talking).toMatchObject({ answered: true });
    expect((await sees(ben, key, later(24 * 60 + 1))).talking).toBeNull();
    // The reply did not go out after all.
    await dana.log.mentions.where('key').equals(key).modify({ status: 'waiting' });
    expect(await stopTalking(dana.log, key, now)).toBe(true);
    await dana.round(now);
    await ben.round(now);
    expect((await sees(ben, key)).talking).toBeNull();
  });

  it('stops when it is said, whether or not it had been sent', async () => {
    const key = await seen();
    await beginTalking(dana.log, key, now);
    await dana.round(now);
    expect(await stopTalking(dana.log, key, now)).toBe(true);
    expect((await sees(dana, key)).mine).toBeNull();
    expect(await stopTalking(dana.log, key, now)).toBe(false);
    await dana.round(now);
    await ben.round(now);
    expect((await sees(ben, key)).talking).toBeNull();
    const unsent = await seen();
    await beginTalking(dana.log, unsent, now);
    await stopTalking(dana.log, unsent, now);
    await dana.round(now);
    expect(await waiting(dana)).toEqual([]);
  });

  it('is the first one’s; the second has it once that is over', async () => {
    const key = await seen();
    await beginTalking(ben.log, key, now);
    await beginTalking(dana.log, key, now);
    await dana.round(now);
    await ben.round(now);
    expect(await sees(ben, key)).toMatchObject({ talking: { who: { name: 'Dana' } }, mine: null });
    expect((await waiting(ben)).map(({ refused }) => refused)).toEqual(['taken', 'taken']);
    await answeredTalking(ben.log, key, now);
    await ben.round(now);
    expect((await waiting(ben)).map(({ refused }) => refused)).toEqual(['taken', 'taken']);
    await stopTalking(dana.log, key, now);
    await dana.round(now);
    await ben.round(now);
    await dana.round(now);
    expect(await waiting(ben)).toEqual([]);
    expect(await sees(dana, key)).toMatchObject({ talking: { who: { name: 'Ben' }, answered: true } });
  });

  it('asks no more for what somebody else has and the user let go', async () => {
    const key = await seen();
    await beginTalking(dana.log, key, now);
    await dana.round(now);
    await beginTalking(ben.log, key, now);
    await ben.round(now);
    await stopTalking(ben.log, key, now);
    expect(await waiting(ben)).toEqual([]);
  });

  it('claims only the post of somebody who has no profile', async () => {
    const key = await seen(null);
    await beginTalking(dana.log, key, now);
    expect(await waiting(dana)).toHaveLength(1);
    await dana.round(now);
  });

  it('clears away what has long been over, and nothing that somebody else has', async () => {
    const key = await seen(null);
    await beginTalking(dana.log, key, now);
    await dana.round(now);
    const opened = await dana.team();
    const [place] = await claimPlaces(
      { key, post: { site: 'x', author: post().author } },
      opened.secrets.keys,
    );
    const id = place?.id ?? '';
    expect(await ownClaim(opened, id)).toMatchObject({ until: claimUntil(now, 30) });
    await dana.round(later(60));
    expect(await opened.team.documents.get(id)).toBeDefined();
    await dana.round(later(3 * 24 * 60));
    expect(await opened.team.documents.get(id)).toBeUndefined();
    expect(await waiting(dana)).toEqual([]);
  });

  it('is read for a list at once, and with what each is about', async () => {
    const [key, other, free] = [await seen('mia'), await seen('mia'), await seen()];
    const places = await talkPlaces(ben.log, [key, other, free]);
    if (!places) throw new Error('in no team');
    const mias = async () => {
      const about = await claimedMentions(ben.log, places.team);
      const talks = await talksNow(places.team, now);
      return talks.filter(({ ids }) => ids.some((id) => about.get(id)?.post.author.handle === 'mia'));
    };
    expect(await talksAt(places, now)).toEqual(new Map());
    await beginTalking(dana.log, key, later(-9));
    await dana.round(now);
    await ben.round(now);
    expect([...(await talksAt(places, now))].map(([one, { about }]) => [one, about])).toEqual([
      [key, 'post'],
      [other, 'author'],
    ]);
    expect(await talksAt(places, later(22))).toEqual(new Map());
    expect(await mias()).toMatchObject([{ mine: false, about: 'post', who: { name: 'Dana' } }]);
    // One’s own, before the server has it.
    await stopTalking(dana.log, key, now);
    await dana.round(now);
    await ben.round(now);
    await answeredTalking(ben.log, key, later(-7));
    const [own] = await mias();
    expect(own).toMatchObject({ mine: true, answered: true });
    expect(own?.ids).toHaveLength(2);
    await endTalks(places.team, own?.ids ?? [], now);
    expect(await mias()).toEqual([]);
    await ben.round(now);
  });

  it('is nothing without a team, of practice, or of a post that is not kept', async () => {
    const { log } = freshLog();
    await keep(log, post(), now);
    expect(await beginTalking(log, 'x:1', now)).toBeNull();
    expect(await readTeamView(log, 'x:1', now)).toBeNull();
    expect(await beginTalking(dana.log, 'practice:1', now)).toBeNull();
    expect(await beginTalking(dana.log, 'x:999', now)).toBeNull();
    expect(await waiting(dana)).toEqual([]);
  });
});
