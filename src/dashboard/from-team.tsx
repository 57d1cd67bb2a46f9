import './from-team.css';
import { signal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { readTeamConnection } from '../log/team/connection';
import { Icon } from '../ui/icon';
import { useLive } from '../ui/live';
import { logs } from '../ui/logs';

const NONE: ReadonlySet<string> = new Set();
const known = signal(NONE);

const isInTeam = async (): Promise<boolean> => (await readTeamConnection(logs.real)) !== null;
const nobody = async (): Promise<ReadonlySet<string>> => NONE;

/** For a list of the user's own in which `FromTeam` stands. In no team nothing of a team is loaded. */
export function useFromTeam(): void {
  const { value: joined } = useLive(isInTeam);
  const [query, setQuery] = useState(() => nobody);
  useEffect(() => {
    if (!joined) return;
    import('../log/team/knowledge/from-team').then(
      ({ fromTeam }) => setQuery(() => () => fromTeam(logs.real)),
      console.error,
    );
  }, [joined]);
  const { value } = useLive(query);
  useEffect(() => {
    known.value = value ?? NONE;
  }, [value]);
}

/** A quiet mark on what a colleague keeps up for the whole team; nothing on what is the user's own. */
export function FromTeam({ id }: { id: string }) {
  if (!known.value.has(id)) return null;
  return (
    <span class="from-team">
      <Icon name="people" size={12} /> {say('teamKnowledge_fromTeam')}
    </span>
  );
}
