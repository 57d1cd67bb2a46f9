import {
  plainDocument,
  readTeamDocument,
  sealedDocument,
  sealedText,
  type TeamDocument,
  type TeamSaid,
} from '../../domain/team/document';
import type { SyncKeys } from '../sync/keys';
import { openText, sealText } from '../sync/seal-text';
import { type TeamRow, teamRow } from './team-database';

/** Writes and reads a team's documents, in clear or encrypted. */
export interface TeamDocuments {
  /** What stands already is given where only the state may change: it goes back as it came. */
  write(said: TeamSaid, standing?: TeamRow): Promise<TeamDocument>;
  /** Null: nothing that can be used here. */
  read(document: object & { _id: string; _rev: string }): Promise<TeamRow | null>;
}

/** @param keys null: the database is in clear */
export function teamDocumentsWith(keys: SyncKeys | null): TeamDocuments {
  return {
    async write(said, standing) {
      const plain = plainDocument(said);
      // Given to somebody else it is written anew: whom it is for is encrypted with the rest.
      if (standing && said.kind === 'assignment' && said.by !== said.owner && said.to === standing.to) {
        const { body: _, ...clear } = plain as typeof plain & { body: object };
        return { ...clear, ...standing.content };
      }
      return keys ? sealedDocument(said, await sealText(keys, plain._id, sealedText(said))) : plain;
    },
    async read(document) {
      const { _id: id, _rev: rev } = document;
      const sealed = 'sealed' in document && typeof document.sealed === 'string' ? document.sealed : null;
      const opened = keys && (sealed === null ? null : await openText(keys, id, sealed));
      // What is in clear among sealed documents was put there by somebody who has no key.
      if (keys && opened === null) return null;
      const said = readTeamDocument(document, opened);
      if (!said) return null;
      const { body } = document as { body?: object };
      return teamRow(id, rev, said, keys && sealed ? { sealed } : { body: body ?? {} });
    },
  };
}
