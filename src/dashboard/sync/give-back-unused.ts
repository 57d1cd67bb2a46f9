import { readConnection } from '../../log/sync/connection';
import { readTeamConnection } from '../../log/team/connection';
import { giveBackHost } from '../../messaging/host-access';
import { logs } from '../../ui/logs';

/** Gives the host of a server back, as far as neither sync nor the team needs it. */
export async function giveBackUnused(server: string): Promise<boolean> {
  const standing = [await readConnection(logs.real), await readTeamConnection(logs.real)];
  return giveBackHost(
    server,
    standing.flatMap((connection) => connection?.server ?? []),
  );
}
