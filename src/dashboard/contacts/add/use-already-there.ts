import { useEffect, useState } from 'preact/hooks';
import type { Pasted } from '../../../domain/read-pasted';
import { type AlreadyThere, alreadyThere } from '../../../log/already-there';
import { logs } from '../../../ui/logs';

/** All contacts are read, so not at every key. */
const PAUSE_MS = 250;

/** The contacts who may be the person that is being written down. */
export function useAlreadyThere(name: string, read: Pasted): AlreadyThere[] {
  const [there, setThere] = useState<AlreadyThere[]>([]);
  useEffect(() => {
    let wanted = true;
    const waiting = setTimeout(() => {
      alreadyThere(logs.real, { ...read, name }).then((found) => {
        if (wanted) setThere(found);
      }, console.error);
    }, PAUSE_MS);
    return () => {
      wanted = false;
      clearTimeout(waiting);
    };
  }, [name, read]);
  return there;
}
