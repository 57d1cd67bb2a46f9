import { canonical } from '../../../domain/merge/paths';
import { say } from '../../../domain/say/say';
import { agreedOn, NOTHING_AGREED } from '../../../domain/team/agreed';
import type { Done } from '../../act';
import type { LogDatabase } from '../../database';
import { attempt, failed, type Kept, kept } from '../../outcome';
import type { RecordImage } from '../../rows';
import type { Team } from '../open-team';
import { sayInTeam } from '../say';
import type { TakenRow } from '../team-database';
import { knownToTeam } from './known';
import { type Weighed, weigh, weighedTables } from './weigh';
import { takeWords } from './write-by-team';

/** The user takes the team's words: in place of theirs, or of what they deleted. Nothing where either is another by now. */
export async function takeTeams(
  log: LogDatabase,
  team: Team,
  shown: Weighed,
  now: Date,
): Promise<Kept<Done<null>>> {
  const known = await knownToTeam(team);
  const device = await log.deviceId();
  const done = await attempt<RecordImage>(() =>
    log.transaction('rw', weighedTables(log), async () => {
      const stands = (await weigh(log, known, now)).find(({ of }) => of.id === shown.of.id);
      if (!stands || !isAsShown(stands, shown)) return failed('changed', say('teamKnowledge_changed'));
      const image = await takeWords(log, stands, { device, now });
      return image ? kept(image) : failed('changed', say('teamKnowledge_changed'));
    }),
  );
  if (!done.ok) return done;
  const { id } = shown.of;
  const here = done.value.after?.id ?? shown.here;
  await team.team.taken.put({ ...agreedOn(canonical(shown.team)), id, here });
  return kept({ value: null, images: [done.value] });
}

/** The user keeps their own beside the team's, as it is now. Answers what was agreed before, for the way back. */
export function keepOwn({ team }: Team, shown: Weighed): Promise<TakenRow | null> {
  return agree(team, shown, { kept: canonical(shown.team), over: null });
}

/** The user's own words take the place of the team's, unless somebody changes these first. */
export async function makeTeams({ team, connection }: Team, shown: Weighed, now: Date): Promise<void> {
  const { of, own } = shown;
  if (!own) return;
  await team.transaction('rw', team.taken, team.out, async () => {
    await agree(team, shown, { over: canonical(shown.team), kept: null });
    const { kind, owner } = of;
    const said = { kind, owner, own: of.own, by: connection.user, body: own };
    await sayInTeam(team, said, { now, urgent: true });
  });
}

/** Puts back what was agreed. */
export async function agreeAsBefore({ team }: Team, id: string, before: TakenRow | null): Promise<void> {
  if (before) await team.taken.put(before);
  else await team.taken.delete(id);
}

function agree(
  team: Team['team'],
  { of: { id }, here }: Weighed,
  change: Partial<TakenRow>,
): Promise<TakenRow | null> {
  return team.transaction('rw', team.taken, async () => {
    const before = (await team.taken.get(id)) ?? null;
    await team.taken.put({ ...(before ?? NOTHING_AGREED), id, here, ...change });
    return before;
  });
}

/** Neither side was written to since. */
function isAsShown(now: Weighed, shown: Weighed): boolean {
  const of = ({ team, own, here, standing }: Weighed) => canonical([team, own, here, standing]);
  return now.unfit === null && of(now) === of(shown);
}
