import { checkRecord } from '../backup/check-record';
import { canonical } from '../merge/paths';
import { z } from '../zod';
import { ASSIGNMENT_STATES } from './assignments';
import { TEAM_KIND_IDS, teamKind } from './index';
import { readTeamId, type TeamIdParts, teamId } from './team-id';

/** Of the documents of a team's database. */
export const TEAM_DOCUMENT_VERSION = 1;

const Name = z.string().min(1).max(200);
/** As `toISOString` writes it, which is how the database compares it. */
const Moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** What a document says that nobody encrypts: the database goes by it. */
const Clear = z.object({
  _id: z.string().max(1000),
  v: z.literal(TEAM_DOCUMENT_VERSION),
  kind: z.enum(TEAM_KIND_IDS),
  /** Who wrote this revision: CouchDB's name, and the database refuses any other. */
  by: Name,
  /** Whose it is. */
  owner: Name,
  to: Name.optional(),
  until: Moment.optional(),
  state: z.enum(ASSIGNMENT_STATES).optional(),
});
type Clear = z.infer<typeof Clear>;

/** A document without what CouchDB adds. `body`: in clear; `sealed`: base64 of what `sealedText` says. */
export type TeamDocument = Clear & ({ body: object } | { sealed: string });

/** What a document says, whichever way it is kept. */
export interface TeamSaid extends Omit<Clear, '_id' | 'v' | 'kind'>, TeamIdParts {
  owner: string;
  body: object;
}

/** A document in clear. Throws a RangeError where its body or id is none of this kind. */
export function plainDocument(said: TeamSaid): TeamDocument {
  return { ...clearOf(said), body: bodyOf(said) };
}

/**
 * A document whose body is encrypted. The text to be sealed names kind, owner and whom it is for as well, so that
 * whoever runs the server cannot put one's words under another one's name.
 */
export function sealedDocument(said: TeamSaid, sealed: string): TeamDocument {
  return { ...clearOf(said), sealed };
}

export function sealedText(said: TeamSaid): string {
  const { kind, owner, to = null } = said;
  return canonical({ kind, owner, to, body: bodyOf(said) });
}

const Sealed = z.object({
  kind: z.string(),
  owner: z.string(),
  to: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
});

/**
 * What a document says, checked as strictly as a file would be. `opened`: the text that was sealed in it; null: the
 * database is in clear, and what is sealed in it is nothing we can read. Null: nothing that can be used.
 */
export function readTeamDocument(document: unknown, opened: string | null): TeamSaid | null {
  const clear = checkRecord(Clear, document);
  if (!clear.ok) return null;
  const { _id: id, v: _, ...said } = clear.value;
  const parts = readTeamId(id);
  if (!parts || parts.kind !== said.kind || (parts.owner ?? said.owner) !== said.owner) return null;
  const kind = teamKind(said.kind);
  if (['to', 'until', 'state'].some((field) => field in said !== (kind.clear as string[]).includes(field)))
    return null;
  const raw = opened === null ? (document as { body?: unknown }).body : unsealed(opened, said);
  const body = checkRecord(kind.schema, raw);
  return body.ok ? { ...said, ...parts, owner: said.owner, body: body.value } : null;
}

function unsealed(text: string, { kind, owner, to }: Omit<Clear, '_id' | 'v'>): unknown {
  try {
    const sealed = z.safeParse(Sealed, JSON.parse(text));
    if (!sealed.success) return null;
    const { data } = sealed;
    return data.kind === kind && data.owner === owner && data.to === (to ?? null) ? data.body : null;
  } catch (error) {
    // No JSON. Everything else is a fault of ours.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function clearOf(said: TeamSaid): Clear {
  const { kind, by, owner, to, until, state } = said;
  const { owner: inId } = teamKind(kind).id;
  return {
    _id: teamId({ kind, owner: inId ? owner : null, own: said.own }),
    v: TEAM_DOCUMENT_VERSION,
    kind,
    by,
    owner,
    ...(to === undefined ? {} : { to }),
    ...(until === undefined ? {} : { until }),
    ...(state === undefined ? {} : { state }),
  };
}

/** As its schema lets it pass: whatever else an object carries does not leave. */
function bodyOf({ kind, body }: TeamSaid): object {
  const passed = z.safeParse(teamKind(kind).schema, body);
  if (!passed.success) throw new RangeError(`no body of ${kind}`);
  return passed.data;
}
