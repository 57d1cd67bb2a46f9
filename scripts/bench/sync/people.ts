import { claimUntil } from '../../../src/domain/team/claims';
import { claimHash } from '../../../src/log/team/claim-id';
import { runTeamRound } from '../../../src/log/team/round';
import { sayInTeam } from '../../../src/log/team/say';
import { aTeam, type Member, type TestTeam } from '../../../tests/support/team/a-team';
import { Meter, type Traffic } from './meter';

const { signal } = new AbortController();
/** Contacts that are shared in it. */
const SHARED = 500;

export interface TeamTraffic {
  people: number;
  /** Everybody's, of one minute in which nothing happens. */
  quiet: Traffic;
  /** Everybody's, until all know that one of them talks to somebody. */
  claim: Traffic;
  /** Of somebody who joins. */
  joining: Traffic;
}

/** What a team of so many costs its server, encrypted. */
export async function teamTraffic(people: number): Promise<TeamTraffic> {
  const team = await aTeam({ sealed: true });
  try {
    const members: Member[] = [];
    for (let at = 0; at < people; at += 1) members.push(await team.join(`p${at}`, 'member'));
    await share(members[0] as Member);
    for (const member of members) await member.round();
    for (const member of members) await member.round();
    const quiet = await all(members);
    await claim(members[0] as Member);
    const claimed = await all(members);
    return { people, quiet, claim: claimed, joining: await joining(team) };
  } finally {
    await team.close();
  }
}

async function all(members: readonly Member[]): Promise<Traffic> {
  const sum: Traffic = { requests: 0, bytes: 0 };
  for (const member of members) {
    const { requests, bytes } = await roundOf(member);
    sum.requests += requests;
    sum.bytes += bytes;
  }
  return sum;
}

async function roundOf({ log }: Member): Promise<Traffic> {
  const meter = new Meter();
  const done = await runTeamRound(log, { signal, now: new Date(), fetch: meter.fetch });
  if (!done.ok) throw new Error(done.problem);
  return meter.read();
}

async function joining(team: TestTeam): Promise<Traffic> {
  return roundOf(await team.join('last', 'member'));
}

async function share(member: Member): Promise<void> {
  const { team } = await member.team();
  const { user } = member;
  for (let at = 0; at < SHARED; at += 1) {
    const body = {
      name: `Contact ${at}`,
      company: 'Ruiz Lda',
      area: 'Old town',
      stage: null,
      identities: [
        { site: 'x', key: `x:c${at}`, name: `Contact ${at}`, handle: `c${at}`, url: `https://x.com/c${at}` },
      ],
      phones: [],
      emails: [],
      links: [],
    };
    const said = { kind: 'contact', owner: user, own: crypto.randomUUID(), by: user, body } as const;
    await sayInTeam(team, said, { now: new Date() });
  }
}

async function claim(member: Member): Promise<void> {
  const { team, secrets } = await member.team();
  const { user } = member;
  const own = await claimHash({ post: 'x:1' }, secrets.keys);
  const now = new Date();
  const body = { about: 'post', since: now.toISOString() };
  const said = { kind: 'claim', owner: user, own, by: user, until: claimUntil(now, 30), body } as const;
  await sayInTeam(team, said, { now });
}
