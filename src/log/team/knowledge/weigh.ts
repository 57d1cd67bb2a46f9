import { knowledgeKind } from '../../../domain/handover';
import type { KnownEntry } from '../../../domain/handover/knowledge-file';
import { knownEntry, planHandover } from '../../../domain/handover/plan-handover';
import { DELETED } from '../../../domain/merge/contested';
import { canonical } from '../../../domain/merge/paths';
import { heldBy } from '../../../domain/merge/rivals';
import { byNobody } from '../../../domain/merge/stamps';
import { say } from '../../../domain/say/say';
import { type Here, type Judged, judgeKnowledge } from '../../../domain/team/judge-knowledge';
import { SHARED_TABLES, type SharedTable } from '../../../domain/team/knowledge-kinds';
import { differingFields, wroteByHand } from '../../../domain/team/written-by';
import type { LogDatabase } from '../../database';
import { allInOrder, type Listed } from '../../own-list';
import { type KnownToTeam, type TeamEntry, teamsWords } from './known';

/** An entry held against the user's own log. */
export interface Weighed extends Judged {
  of: TeamEntry;
  mine: boolean;
  /** The team's words; null: it has none. */
  team: object | null;
  /** The record that it is, or is to become. */
  here: string;
  /** What that says; null: it is not there. */
  own: object | null;
  /** Why the team's words cannot be taken in; null: they can. */
  unfit: string | null;
}

/** Tables that `weigh` reads, inside the caller's transaction. */
export function weighedTables(log: LogDatabase) {
  return [...SHARED_TABLES.map((table) => log.table(table)), log.gone];
}

/** Holds all that is known of the team's knowledge against the log. */
export async function weigh(log: LogDatabase, known: KnownToTeam, now: Date): Promise<Weighed[]> {
  const side = await OwnSide.read(log, known);
  const bound = new Set<string>();
  const placed = new Map<TeamEntry, { here: string; unfit: string | null }>();
  const place = (one: TeamEntry, here: string): void => {
    const twice = one.row !== null && bound.has(here);
    if (one.row) bound.add(here);
    placed.set(one, { here, unfit: twice ? say('teamKnowledge_twice') : null });
  };
  const isMine = ({ owner }: TeamEntry): boolean => owner === known.user;
  const open: TeamEntry[] = [];
  // Who keeps an entry up has it before all who have it as well.
  const inTurn = known.entries.toSorted((a, b) => rankOf(a, isMine(a)) - rankOf(b, isMine(b)));
  for (const one of inTurn) {
    const here = hereOf(one);
    if (one.row && !side.knows(one.table, here)) open.push(one);
    else place(one, here);
  }
  // What is not here by its id may be here by its words or its name.
  const file = open.map((one) => teamsWords(one) as KnownEntry);
  const plan = planHandover(file, { entries: side.living(), deleted: new Set(), spent: new Set() }, now);
  for (const [index, one] of open.entries()) {
    const { fate, here } = plan[index] ?? {};
    if (fate === 'out') placed.set(one, { here: one.own, unfit: say('teamKnowledge_twice') });
    else place(one, here?.id ?? one.own);
  }
  return known.entries.flatMap((of): Weighed[] => {
    const { here = of.own, unfit = null } = placed.get(of) ?? {};
    const weighed = weighedEntry(of, { here, unfit, mine: isMine(of) }, side, now);
    // The team has it under somebody else's name now.
    if (!of.row && bound.has(here))
      return of.taken ? [{ ...weighed, standing: null, step: null, agreed: null }] : [];
    return [weighed];
  });
}

function weighedEntry(
  of: TeamEntry,
  { here, unfit, mine }: Pick<Weighed, 'here' | 'unfit' | 'mine'>,
  side: OwnSide,
  now: Date,
): Weighed {
  const team = of.row?.body ?? null;
  const own = side.entry(of.table, here)?.entry ?? null;
  const agreed = of.taken;
  const why = unfit ?? (team ? side.unfit(of.table, here, team) : null);
  const judged = judgeKnowledge({
    mine,
    team: team && canonical(team),
    here: side.here(of.table, here, team),
    agreed,
    waits: of.out !== null && of.out.said !== null,
    now,
  });
  const weighed: Weighed = { ...judged, of, mine, team, here, own, unfit: null };
  const needsRoom = judged.step === 'add' || judged.step === 'update' || judged.step === 'restore';
  // Two of the team's that say the same: the second has nothing to do with this log.
  if (unfit !== null) return { ...weighed, standing: 'coming', step: null, agreed, unfit };
  if (why !== null && (needsRoom || judged.standing === 'differs'))
    return { ...weighed, step: null, agreed, unfit: why };
  return weighed;
}

function hereOf({ own, taken }: TeamEntry): string {
  // A record of another id counts as it, once both said the same.
  return taken && taken.text !== null ? taken.here : own;
}

function rankOf({ taken }: TeamEntry, mine: boolean): number {
  return (mine ? 0 : 2) + (taken?.text != null ? 0 : 1);
}

/** The user's own records, as a team's entries are held against them. */
class OwnSide {
  readonly #records = new Map<SharedTable, Map<string, Listed>>();
  readonly #erased: ReadonlySet<string>;

  private constructor(all: [SharedTable, Listed[]][], erased: string[]) {
    for (const [table, records] of all)
      this.#records.set(table, new Map(records.map((one) => [one.id, one])));
    this.#erased = new Set(erased);
  }

  static async read(log: LogDatabase, { entries }: KnownToTeam): Promise<OwnSide> {
    const all: [SharedTable, Listed[]][] = [];
    for (const table of SHARED_TABLES) all.push([table, await allInOrder(log.table(table))]);
    const ids = entries.flatMap(({ own, taken }) => (taken ? [own, taken.here] : [own]));
    const gone = await log.gone.bulkGet(ids);
    return new OwnSide(
      all,
      gone.flatMap((one) => one?.id ?? []),
    );
  }

  knows(table: SharedTable, id: string): boolean {
    return this.#record(table, id) !== undefined || this.#erased.has(id);
  }

  living(): KnownEntry[] {
    return [...this.#records].flatMap(([table, records]) =>
      [...records.keys()].flatMap((id) => this.entry(table, id) ?? []),
    );
  }

  /** What a living record says. */
  entry(table: SharedTable, id: string): KnownEntry | null {
    const record = this.#record(table, id);
    return record && !record.deletedAt ? knownEntry(table, record) : null;
  }

  here(table: SharedTable, id: string, team: object | null): Here {
    const record = this.#record(table, id);
    if (!record) return { is: this.#erased.has(id) ? 'erased' : 'missing' };
    if (record.deletedAt) {
      const { stamp = '' } = heldBy(table, record).at(DELETED) ?? {};
      return { is: 'deleted', byTeam: byNobody(stamp) };
    }
    const own = this.entry(table, id);
    if (!own) return { is: 'unreadable' };
    const differing = team ? differingFields(own.entry, team) : [];
    return {
      is: 'living',
      text: canonical(own.entry),
      byHand: wroteByHand(table, record, differing),
      byTeam: !wroteByHand(table, record, Object.keys(own.entry)),
    };
  }

  /** Why this cannot stand in the place of a record; null: it can. */
  unfit(table: SharedTable, id: string, team: object): string | null {
    const kind = knowledgeKind(table);
    const why = kind.unfit?.(team) ?? null;
    if (why !== null) return say('teamKnowledge_unfit', { why });
    if (!kind.name) return null;
    const name = kind.name.of(team);
    const taken = this.living().some(
      (one) => one.table === table && one.id !== id && kind.name?.of(one.entry) === name,
    );
    return taken ? say(kind.name.taken) : null;
  }

  #record(table: SharedTable, id: string): Listed | undefined {
    return this.#records.get(table)?.get(id);
  }
}
