import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../domain/model';
import { type OpenDrill, openDrill } from './open-drill';

/** The drill that is open, from `first` on, as the page was opened with it; another whenever the address names one. */
export function useDrill(first: OpenDrill | null, profile: Profile): OpenDrill | null {
  const [open, setOpen] = useState(first);
  useEffect(() => {
    const look = async (): Promise<void> => {
      const { hash } = location;
      const found = await openDrill(hash, profile, open?.drill.id);
      // The user may have gone on to another meanwhile.
      if (location.hash === hash) setOpen(found);
    };
    const onChange = (): void => void look();
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, [profile, open]);
  // An address that named a kind names the drill itself from now on: asking for the kind again brings the next one.
  useEffect(() => {
    if (open) history.replaceState(null, '', `#drill=${open.drill.id}`);
  }, [open]);
  return open;
}
