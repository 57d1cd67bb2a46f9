import 'fake-indexeddb/auto';
import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postKey } from '../../src/domain/post-key';
import type { Assignment } from '../../src/domain/team/assignments';
import type { TeamConnection } from '../../src/domain/team/connection';
import { NOTE_IDS } from '../../src/log/note-ids';
import { sayInTeam } from '../../src/log/team/say';
import { asExtension } from '../support/extension-page';
import { giveSites } from '../support/firefox-sites';
import { openLiveX } from '../support/journey/live';
import { badgeCount, insertByMouse, openCoach, panelText } from '../support/journey/panel';
import { BROWSERS, type Journey, startJourney } from '../support/journey/start';
import { until } from '../support/journey/until';
import { lend } from '../support/lend';
import { permitted } from '../support/sync/permitted';
import { aTeam, type Member, type TestTeam } from '../support/team/a-team';

/** One of the posts of the live X. */
const MARTA = 'Marta';

interface Person {
  journey: Journey;
  folder: string;
  page: Page;
  user: string;
}

/** A salesperson at a Chromium, another at a Firefox, and their lead. */
describe('a team in two browsers', () => {
  let team: TestTeam;
  let lead: Member;
  const people: Person[] = [];
  const dana = () => people[0] as Person;
  const ben = () => people[1] as Person;

  const tell = ({ journey }: Pick<Person, 'journey'>, name: string) =>
    asExtension(journey.home(), async (api, message) => void (await api.runtime.sendMessage(message)), {
      rapport: 1,
      name,
      payload: {},
    });
  /** What a browser knows of the team. */
  const known = ({ journey, user }: Person, kind: string) =>
    journey.log
      .all<{ id: string; kind: string; owner: string }>('documents', databaseOf(user))
      .then((rows) => rows.filter((row) => row.kind === kind));
  const databaseOf = (user: string) => `rapport-team-${user}`;

  async function begin(who: string, at: number): Promise<Person> {
    const browser = BROWSERS[at] ?? 'chromium';
    const folder = permitted(browser);
    const journey = await startJourney(browser, { own: { rig: await lend(browser, folder), folder } });
    const { user, password } = await team.account(who, 'member');
    const connection: TeamConnection = {
      server: team.peer.url,
      database: team.database,
      user,
      sealed: false,
      role: 'member',
      name: who,
      sharesMeasures: false,
    };
    await journey.log.putAll('notes', [
      {
        id: NOTE_IDS.teamSecrets,
        value: { password, keys: null, wrapped: null, database: databaseOf(user) },
      },
      { id: NOTE_IDS.teamConnection, value: connection },
    ]);
    if (browser === 'firefox') await giveSites(journey.rig);
    await tell({ journey }, 'sync.switched');
    const page = await openLiveX(journey.rig);
    await until('badges', async () => (await badgeCount(page)) > 0);
    return { journey, folder, page, user };
  }

  beforeAll(async () => {
    team = await aTeam();
    lead = await team.join('maria', 'lead');
    await lead.round(new Date());
    for (const [at, who] of ['Dana', 'Ben'].entries()) people.push(await begin(who, at));
    await until('Ben on the server', async () => {
      await lead.round(new Date());
      return (await (await lead.team()).team.documents.where('kind').equals('member').count()) === 3;
    });
    await tell(dana(), 'sync.now');
    for (const person of people)
      await until('all of the team to be known', async () => (await known(person, 'member')).length === 3);
  }, 120_000);
  afterAll(async () => {
    for (const { journey, folder } of people) {
      await journey.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    await team?.close();
  });

  it('tells the one, before they press Insert, that the other is at it', async () => {
    const { journey, page } = dana();
    await openCoach(journey.rig, page, MARTA);
    const begun = Date.now();
    await insertByMouse(journey.rig, page);
    await until('the server to know', async () => {
      await lead.round(new Date());
      return (await (await lead.team()).team.documents.where('kind').equals('claim').count()) >= 2;
    });
    console.log(`who talks to whom stood on the server ${(Date.now() - begun) / 1000} s after Insert`);
    const other = ben();
    await openCoach(other.journey.rig, other.page, MARTA);
    await until('Ben to be told', async () =>
      (await panelText(other.journey.rig, other.page)).includes('Dana is talking to them'),
    );
    expect(await panelText(other.journey.rig, other.page)).toContain('Insert');
  });

  it('brings what a lead gives to somebody into their day', async () => {
    const { user, journey } = ben();
    const post: Assignment['post'] = {
      site: 'x',
      id: '1990000000000000077',
      author: { name: 'Amira Benali', handle: 'amira_b', url: 'https://x.com/amira_b' },
      text: 'Is Hartwell Furniture any good? I need a table.',
      publishedAt: null,
      permalink: 'https://x.com/amira_b/status/1990000000000000077',
    };
    const now = new Date();
    const { team: place } = await lead.team();
    const body: Assignment = { post, intents: [], note: 'You know her brother.', at: now.toISOString() };
    const own = crypto.randomUUID();
    await sayInTeam(
      place,
      { kind: 'assignment', owner: lead.user, own, by: lead.user, to: user, state: 'open', body },
      { now },
    );
    await lead.round(now);
    await tell(ben(), 'sync.now');
    await until('Ben’s browser to have it', async () => (await known(ben(), 'assignment')).length === 1);
    const today = await journey.rig.openExtension('src/dashboard/index.html#today');
    await until('Today to show it', () =>
      today.evaluate(() => document.body.textContent?.includes('You know her brother.') ?? false),
    );
    await today.close();
    expect(postKey(post)).toBe('x:1990000000000000077');
  });

  it('keeps what a colleague’s browser knows out of the log', async () => {
    const rows = await Promise.all(
      ['contacts', 'mentions', 'followUps'].map((table) => ben().journey.log.all(table)),
    );
    expect(JSON.stringify(rows)).not.toContain('amira_b');
  });
});
