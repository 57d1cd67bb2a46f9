import Dexie, { type Table } from 'dexie';
import { type IdentityKey, identityKey } from '../../domain/identity';
import { type PostKey, postKey } from '../../domain/post-key';
import type { Agreed } from '../../domain/team/agreed';
import type { Assignment, AssignmentState } from '../../domain/team/assignments';
import type { SharedContact } from '../../domain/team/contacts';
import type { TeamSaid } from '../../domain/team/document';
import type { SharedInteraction } from '../../domain/team/interactions';
import type { TeamRefusal } from '../../domain/team/refusals';

/** A document of the team's database, opened and checked. */
export interface TeamRow extends TeamSaid {
  /** CouchDB's id and revision. */
  id: string;
  rev: string;
  /** Whose profiles it is about: of a contact's. */
  people: IdentityKey[];
  /** The post it is about: an assignment's. Claims have it in their id only, hashed. */
  post: PostKey | null;
  /** The document of the contact it is with, and when it took place: of an exchange's. */
  contact: string | null;
  at: string | null;
  /** What stood in it, to be sent back as it came when only the state changes. */
  content: { body: object } | { sealed: string };
}

/** What waits to be written there, or was refused. One row a document: what is said last counts. */
export interface OutRow {
  id: string;
  /** Null: it is to be deleted. */
  said: TeamSaid | null;
  at: string;
  /** Why the database's rules refused it; `taken`: somebody else has the claim. Such rows wait for nothing. */
  refused?: TeamRefusal | 'taken';
  /** Somebody waits for it: a round begins at once. 1 or absent, because booleans have no index. */
  urgent?: 1;
}

/** What this browser's log said last in a document, so that only what changed here is said again. */
export interface SharedRow {
  id: string;
  text: string;
  /** Since when the user shares it, where it was shared in this browser: a contact's. */
  since?: string;
}

/** What this browser has heard of an assignment: whose it was then, and since when it was so. */
export interface HeardRow {
  id: string;
  to: string;
  state: AssignmentState;
  since: string;
  /** Given to the user and told them: the notification. Absent: not yet. `shown`: it was seen to reach them. */
  told?: { notification: string; at: string; shown: boolean };
}

/** How a record of this log stands to the document that shares it: knowledge. */
export interface TakenRow extends Agreed {
  /** CouchDB's. */
  id: string;
  /** The record: mostly of the id that the document has as its `own`. */
  here: string;
}

export interface TeamNote {
  /** measured: when the user's weeks were counted last, and what of (`measures.ts`). */
  id: 'cursor' | 'rules' | 'look' | 'contacts' | 'measured';
  value: unknown;
}

/**
 * What this browser knows of a team: beside the log, never in it, so that nothing of it reaches backups, counts or the
 * user's own contacts by itself. Each joining has one of its own, which goes with the leaving.
 */
export class TeamDatabase extends Dexie {
  readonly documents: Table<TeamRow, string>;
  readonly out: Table<OutRow, string>;
  readonly shared: Table<SharedRow, string>;
  readonly heard: Table<HeardRow, string>;
  readonly taken: Table<TakenRow, string>;
  readonly notes: Table<TeamNote, string>;

  constructor(name: string) {
    // Read anew each time: who waits for a claim must not be answered from what was read before.
    super(name, { cache: 'disabled' });
    this.version(1).stores({
      documents: 'id, kind, [kind+owner], *people, post, [contact+at]',
      out: 'id, urgent',
      shared: 'id',
      taken: 'id',
      heard: 'id',
      notes: 'id',
    });
    this.documents = this.table('documents');
    this.out = this.table('out');
    this.shared = this.table('shared');
    this.heard = this.table('heard');
    this.taken = this.table('taken');
    this.notes = this.table('notes');
    // Deleted elsewhere: the user left. Opening it again would make an empty one.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

/** How a document is kept here. */
export function teamRow(id: string, rev: string, said: TeamSaid, content: TeamRow['content']): TeamRow {
  return { ...said, id, rev, content, people: peopleIn(said), post: postIn(said), ...exchangeIn(said) };
}

/** What a document says, without how it is kept here. */
export function saidIn({ kind, by, owner, own, to, until, state, body }: TeamRow): TeamSaid {
  return {
    ...{ kind, by, owner, own, body },
    ...(to === undefined ? {} : { to }),
    ...(until === undefined ? {} : { until }),
    ...(state === undefined ? {} : { state }),
  };
}

function peopleIn({ kind, body }: TeamSaid): IdentityKey[] {
  if (kind !== 'contact') return [];
  const { identities } = body as SharedContact;
  return identities.flatMap(({ site, handle, url }) => identityKey(site, { handle, url }) ?? []);
}

/** The post that a document is about. */
export function postIn({ kind, body }: TeamSaid): PostKey | null {
  return kind === 'assignment' ? postKey((body as Assignment).post) : null;
}

function exchangeIn({ kind, owner, body }: TeamSaid): Pick<TeamRow, 'contact' | 'at'> {
  if (kind !== 'interaction') return { contact: null, at: null };
  const { contactId, at } = body as SharedInteraction;
  return { contact: `contact:${owner}:${contactId}`, at };
}
