import { useCallback } from 'preact/hooks';
import { NOTE_IDS } from '../../log/note-ids';
import { later } from '../later';
import { useLive } from '../live';
import { logs } from '../logs';

/** The rest of sync is loaded only where it is on. */
const SyncTrouble = later(async () => (await import('./sync-trouble')).SyncTrouble);

/** Tells of sync that needs the user or has failed for long: a box in the dashboard, a line in the popup. */
export function SyncNotice({ place }: { place: 'page' | 'line' }) {
  const { value: on } = useLive(
    useCallback(async () => (await logs.real.notes.get(NOTE_IDS.syncConnection)) !== undefined, []),
  );
  return on ? <SyncTrouble place={place} /> : null;
}
