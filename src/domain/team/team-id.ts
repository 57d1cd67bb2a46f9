import { type TeamKindId, teamKind } from './index';

/** What an id says. */
export interface TeamIdParts {
  kind: TeamKindId;
  /** CouchDB's name of whose it is; null: the id does not say (`claim`). */
  owner: string | null;
  /** Which of theirs; null: there is only one. */
  own: string | null;
}

/** `template:dana:0190…`, `claim:5f2a…`, `member:dana`. Throws a RangeError on what such a kind cannot be called. */
export function teamId({ kind, owner, own }: TeamIdParts): string {
  const id = [kind, owner, own].filter((part) => part !== null).join(':');
  if (!readTeamId(id)) throw new RangeError(`no id of ${kind}`);
  return id;
}

/** Null: no document of ours is called so. Names may hold colons; what follows them does not. */
export function readTeamId(id: string): TeamIdParts | null {
  const first = id.indexOf(':');
  const kind = teamKind(id.slice(0, first));
  if (first < 0 || !kind) return null;
  const rest = id.slice(first + 1);
  const { id: shape } = kind;
  const last = shape.owner && shape.own !== null ? rest.lastIndexOf(':') : shape.owner ? rest.length : -1;
  const owner = shape.owner ? rest.slice(0, Math.max(last, 0)) : null;
  const own = shape.own === null ? null : rest.slice(last + 1);
  if (owner === '' || (own !== null && !new RegExp(`^${shape.own}$`).test(own))) return null;
  return { kind: kind.kind, owner, own };
}
