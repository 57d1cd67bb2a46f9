import { CARD_ID } from '../../../src/domain/sync/card';
import { readTeamCard } from '../../../src/domain/team/card';
import type { TeamSaid } from '../../../src/domain/team/document';
import { openKeys } from '../../../src/log/sync/keys';
import { type TeamDocuments, teamDocumentsWith } from '../../../src/log/team/documents';
import type { Admin } from '../couch/peer';
import type { TestTeam } from './a-team';

/** A team's documents as they stand on its server, read and written without any log. */
export interface ByHand {
  read(id: string): Promise<TeamSaid | null>;
  write(as: Admin, said: TeamSaid): Promise<void>;
}

/** @param passphrase the team's; null: its database is in clear */
export async function byHand({ peer, database }: TestTeam, passphrase: string | null): Promise<ByHand> {
  const path = (id: string): string => `/${database}/${encodeURIComponent(id)}`;
  const card = readTeamCard((await peer.ask(path(CARD_ID))).body);
  if (!card || card === 'newer') throw new Error('no team’s card');
  const keys = card.sealed && passphrase !== null ? await openKeys(card.sealed, passphrase) : null;
  const documents: TeamDocuments = teamDocumentsWith(keys);
  return {
    async read(id) {
      const { status, body } = await peer.ask(path(id));
      return status === 200 ? documents.read(body as { _id: string; _rev: string }) : null;
    },
    async write(as, said) {
      const document = await documents.write(said);
      const { status, body } = await peer.ask(path(document._id), { method: 'PUT', body: document, as });
      if (status >= 300) throw new Error(JSON.stringify(body));
    },
  };
}
