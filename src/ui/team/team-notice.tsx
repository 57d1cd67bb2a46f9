import { useCallback, useEffect } from 'preact/hooks';
import { NOTE_IDS } from '../../log/note-ids';
import { later } from '../later';
import { useLive } from '../live';
import { logs } from '../logs';
import type { NoticePlace } from '../sync/trouble';

/** The rest is loaded only in a team. */
const TeamTrouble = later(async () => (await import('./team-trouble')).TeamTrouble);

interface Props {
  place: NoticePlace;
  /** The screen that is open: on the team's own, all of it is said already. */
  at?: string;
  /** Hears whether the user is in a team, also where that changes. */
  onInTeam?: (inTeam: boolean) => void;
}

/** Tells of a team that needs the user, or that could not be reached for long: a box in the dashboard, a line in the popup. */
export function TeamNotice({ place, at, onInTeam }: Props) {
  const { value } = useLive(
    useCallback(
      async () => ({ inTeam: (await logs.real.notes.get(NOTE_IDS.teamConnection)) !== undefined }),
      [],
    ),
  );
  const inTeam = value?.inTeam ?? false;
  useEffect(() => onInTeam?.(inTeam), [onInTeam, inTeam]);
  return inTeam && at !== 'team' ? <TeamTrouble place={place} /> : null;
}
