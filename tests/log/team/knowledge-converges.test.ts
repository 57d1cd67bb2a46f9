import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conflictsIn } from '../../../src/domain/merge/conflicts-in';
import type { Fact } from '../../../src/domain/model';
import type { LogDatabase } from '../../../src/log/database';
import { deleteFact, editFact } from '../../../src/log/facts';
import { exchange, type Sides } from '../../../src/log/sync/exchange';
import { keepOwn, makeTeams, takeTeams } from '../../../src/log/team/knowledge/choose';
import { takeBackKnowledge } from '../../../src/log/team/knowledge/share';
import { device, memoryDatabase } from '../../support/sync/sides';
import { aTeam, type Member, type TestTeam } from '../../support/team/a-team';
import { aFact, share, standings } from '../../support/team/knowledge';

/** Two leads, two members, and the second device of the first member, which syncs with the first. */
const PEOPLE = ['maria', 'ana', 'dana', 'ben', 'danasOther'] as const;
const Who = fc.integer({ min: 0, max: PEOPLE.length - 1 });

type Deed =
  | { does: 'edit' | 'delete' | 'take' | 'keep'; who: number; entry: number }
  | { does: 'make' | 'share' | 'back'; who: 0 | 1; entry: number }
  | { does: 'round'; who: number }
  | { does: 'sync' };

const Entry = fc.integer({ min: 0, max: 1 });
const Lead = fc.constantFrom(0 as const, 1 as const);
const Deeds: fc.Arbitrary<Deed[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ does: fc.constant('edit' as const), who: Who, entry: Entry }) },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constantFrom('delete', 'take', 'keep'), who: Who, entry: Entry }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constantFrom('make', 'share', 'back'), who: Lead, entry: Entry }),
    },
    { weight: 5, arbitrary: fc.record({ does: fc.constant('round' as const), who: Who }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('sync' as const) }) },
  ) as fc.Arbitrary<Deed>,
  { minLength: 10, maxLength: 24 },
);

class Story {
  /** What a person wrote and did not themselves let go: by log, then record. */
  readonly #wrote: Map<string, string>[] = PEOPLE.map(() => new Map());
  readonly #personal: Sides[];
  /** Texts that reached the team: what replaces them was written by somebody who saw them. */
  readonly reached = new Set<string>();
  #time = Date.parse('2026-11-24T08:00:00.000Z');
  #words = 0;

  private constructor(
    readonly members: readonly Member[],
    readonly entries: readonly string[],
  ) {
    const server = memoryDatabase();
    this.#personal = [2, 4].map((at) => device(server, null, members[at]?.log));
  }

  static async begin(join: (who: string, at: number) => Promise<Member>): Promise<Story> {
    const members: Member[] = [];
    for (const [at, who] of PEOPLE.entries()) members.push(await join(who, at));
    const maria = members[0] as Member;
    const entries = [await aFact(maria.log, 'first', 'A'), await aFact(maria.log, 'second', 'B')];
    await share(maria, entries);
    return new Story(members, entries);
  }

  async play(deed: Deed): Promise<void> {
    const now = this.#now();
    if (deed.does === 'sync') return this.sync();
    const member = this.members[deed.who] as Member;
    if (deed.does === 'round') return member.round(now);
    const id = this.entries[deed.entry] as string;
    const { log } = member;
    const stands = await log.facts.get(id);
    const living = stands !== undefined && !stands.deletedAt;
    const wrote = this.#wrote[deed.who] as Map<string, string>;
    if (deed.does === 'edit' && living) {
      const says = `${PEOPLE[deed.who]} ${++this.#words}`;
      await editFact(log, id, { says }, now);
      // What the other device wrote and this one has got, its user has replaced.
      for (const other of this.#wrote) if (other.get(id) === stands.says) other.delete(id);
      wrote.set(id, says);
    } else if (deed.does === 'delete' && living) {
      await deleteFact(log, id, now);
      // Of two devices, what the other wrote goes with it, by the rules of sync.
      this.#letGo(deed.who, id);
    } else if (deed.does === 'share' && living) await share(member, [id], now);
    const line = (await standings(member, now)).find(({ of, here }) => of.own === id && here === id);
    if (!line) return;
    const team = await member.team();
    if (deed.does === 'take' && line.team && (line.standing === 'differs' || line.standing === 'kept')) {
      if ((await takeTeams(log, team, line, now)).ok) this.#letGo(deed.who, id);
    }
    if (deed.does === 'keep' && line.standing === 'differs' && !line.mine) await keepOwn(team, line);
    if (deed.does === 'make' && line.standing === 'differs') await makeTeams(team, line, now);
    if (deed.does === 'back' && line.of.row) await takeBackKnowledge(team, [line.of.id], now);
  }

  async sync(): Promise<void> {
    for (const one of [...this.#personal, ...this.#personal]) await exchange({ ...one, now: this.#now() });
  }

  /** Until nothing is under way any more. */
  async settle(): Promise<void> {
    for (let time = 0; time < 3; time += 1) {
      for (const member of this.members) await member.round(this.#now());
      await this.sync();
    }
  }

  /** Whether what each wrote last stands in their log, or is kept there for them to choose, or became the team’s. */
  async lost(): Promise<string[]> {
    const lost: string[] = [];
    for (const [at, wrote] of this.#wrote.entries()) {
      const { log } = this.members[at] as Member;
      for (const [id, says] of wrote) {
        const stands = await log.facts.get(id);
        if (stands && tells(stands, says)) continue;
        // It was the team’s, and somebody changed that, knowing it.
        if (this.reached.has(says)) continue;
        lost.push(`${PEOPLE[at]}: ${says} (${stands?.deletedAt ? 'deleted' : stands?.says})`);
      }
    }
    return lost;
  }

  #letGo(at: number, id: string): void {
    for (const one of at === 2 || at === 4 ? [2, 4] : [at]) this.#wrote[one]?.delete(id);
  }

  #now(): Date {
    this.#time += 60_000;
    return new Date(this.#time);
  }
}

function tells(fact: Fact, says: string): boolean {
  const values = conflictsIn('facts', fact).flatMap(({ values }) => values.map(({ value }) => value));
  return (
    (fact.says === says && !fact.deletedAt) ||
    values.includes(says) ||
    (fact.deletedAt !== undefined && fact.says === says)
  );
}

const facts = async (log: LogDatabase) =>
  (await log.facts.toArray())
    .map(({ id, says, deletedAt }) => `${id} ${says} ${deletedAt ? 'gone' : ''}`)
    .sort();

it('converges whatever two leads, two members and a second device write, and loses nobody’s words', async () => {
  await fc.assert(
    fc.asyncProperty(Deeds, async (deeds) => {
      const a = await aTeam();
      try {
        const story = await Story.begin((who, at) =>
          a.join(who === 'danasOther' ? 'dana' : who, at < 2 ? 'lead' : 'member'),
        );
        for (const deed of deeds) {
          await story.play(deed);
          for (const says of await wordsOn(a)) story.reached.add(says);
        }
        await story.settle();
        // Who said the same says so; nothing waits, nothing was refused.
        for (const member of story.members) {
          const { team } = await member.team();
          expect(await team.out.toArray()).toEqual([]);
          expect((await standings(member)).filter(({ step }) => step !== null)).toEqual([]);
        }
        expect(await facts((story.members[2] as Member).log)).toEqual(
          await facts((story.members[4] as Member).log),
        );
        expect(await story.lost()).toEqual([]);
      } finally {
        await a.close();
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 5), endOnFailure: true },
  );
}, 120_000);

/** What the server has. */
async function wordsOn({ peer, database }: TestTeam): Promise<string[]> {
  const { body } = await peer.ask(`/${database}/_all_docs?include_docs=true`);
  const { rows } = body as { rows: { doc: { body?: { says?: string } } }[] };
  return rows.flatMap(({ doc }) => doc.body?.says ?? []);
}
