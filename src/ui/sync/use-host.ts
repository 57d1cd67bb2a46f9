import { useEffect, useState } from 'preact/hooks';
import { hasHost } from '../../messaging/host-access';
import { watchPermissions } from '../seams/site-permission';

/** Whether the browser lets Rapport reach a server; null until it has answered. Follows changes. */
export function useHost(server: string): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => {
      hasHost(server).then(setAllowed, (error: unknown) => console.error(error));
    };
    look();
    return watchPermissions(look);
  }, [server]);
  return allowed;
}
