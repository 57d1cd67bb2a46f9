import type { SharedContact } from '../../../src/domain/team/contacts';
import type { SharedInteraction } from '../../../src/domain/team/interactions';
import { type TeamRow, teamRow } from '../../../src/log/team/team-database';

/** The same for the same number. */
export function numbered(n: number): string {
  return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
}

/** A contact as a colleague shares it, whose profile on X is the handle. */
export function sharedRow(owner: string, n: number, handle: string, fields: Partial<SharedContact>): TeamRow {
  const own = numbered(n);
  const body: SharedContact = {
    name: handle,
    company: '',
    area: '',
    stage: null,
    identities: [{ site: 'x', key: `x:${handle}`, name: '', handle, url: `https://x.com/${handle}` }],
    phones: [],
    emails: [],
    links: [],
    ...fields,
  };
  const said = { kind: 'contact', owner, own, by: owner, body } as const;
  return teamRow(`contact:${owner}:${own}`, '1-a', said, { body });
}

/** An exchange with the contact of that number. */
export function exchangeRow(
  owner: string,
  n: number,
  contact: number,
  fields: Partial<SharedInteraction>,
): TeamRow {
  const own = numbered(n);
  const body: SharedInteraction = {
    contactId: numbered(contact),
    channel: 'phone',
    site: null,
    at: '2026-11-20T09:00:00.000Z',
    permalink: null,
    theirText: '',
    myText: '',
    intents: [],
    settledAt: null,
    ...fields,
  };
  const said = { kind: 'interaction', owner, own, by: owner, body } as const;
  return teamRow(`interaction:${owner}:${own}`, '1-a', said, { body });
}

/** So many contacts that Maria shares, with an exchange each. */
export function manyShared(count: number): TeamRow[] {
  return Array.from({ length: count }, (_, n) => [
    sharedRow('maria', 10_000 + n, `p${n}`, { name: `Person ${String(n).padStart(4, '0')}` }),
    exchangeRow('maria', 50_000 + n, 10_000 + n, {}),
  ]).flat();
}
