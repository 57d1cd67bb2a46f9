import type { TeamDocument, TeamSaid } from '../../src/domain/team/document';
import { type Asker, documentOf, inHours, saying } from './fixtures';
import type { Try } from './rights';

/** The people of a try, by CouchDB's names. */
export interface People {
  member: Asker;
  lead: Asker;
  stranger: Asker;
  nobody: Asker;
  /** Whose the documents of others are. */
  other: string;
}

export interface Attempt {
  user: Asker;
  /** What stands; null: nothing. */
  before: TeamDocument | null;
  /** What is written; null: what stands is deleted. */
  after: TeamDocument | null;
}

/** What a try does. `own`: which of the owner's documents; the fixture's if absent. */
export function attemptOf(one: Try, people: People, sealed: boolean, own?: string): Attempt {
  const { kind, variant, who, action } = one;
  const role = who.startsWith('member') ? 'member' : who.startsWith('lead') ? 'lead' : (who as 'stranger');
  const user = people[role];
  const name = user.name ?? 'nobody';
  const owner = who.endsWith('own') ? name : people.other;
  const stands = saying(kind, owner, {
    ...(own && kind !== 'member' ? { own } : {}),
    ...(variant === 'over' ? { until: inHours(-1) } : {}),
    ...(variant === 'to oneself' ? { to: name } : {}),
  });
  const before = action === 'create' ? null : documentOf(stands, sealed);
  if (action === 'delete') return { user, before, after: null };
  const said: TeamSaid = {
    ...stands,
    by: name,
    // Whoever writes a claim that stands has it.
    ...(kind === 'claim' && before ? { owner: name, until: inHours(2) } : {}),
    ...(action === 'state' ? { state: 'taken' } : {}),
  };
  const after = documentOf(said, sealed);
  return { user, before, after: action === 'change' ? reworded(after) : after };
}

/** The same document saying something else. */
function reworded(document: TeamDocument): TeamDocument {
  if ('sealed' in document) return { ...document, sealed: 'b3RoZXI=' };
  const body = document.body as Record<string, unknown>;
  const field = ['note', 'says', 'title', 'name', 'theirText', 'about', 'sales'].find((one) => one in body);
  if (!field) throw new Error('nothing to reword');
  const said = body[field];
  const other = typeof said === 'number' ? said + 1 : field === 'about' ? 'author' : `${said} Again.`;
  return { ...document, body: { ...body, [field]: other } };
}
