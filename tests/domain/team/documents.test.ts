import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../scripts/team/shape-of';
import { newCard, readCard } from '../../../src/domain/sync/card';
import { TEAM_KIND_IDS, TEAM_KINDS, teamKind } from '../../../src/domain/team';
import { newTeamCard, readTeamCard } from '../../../src/domain/team/card';
import { claimed, claimUntil, isClaimOver } from '../../../src/domain/team/claims';
import {
  plainDocument,
  readTeamDocument,
  sealedDocument,
  sealedText,
} from '../../../src/domain/team/document';
import { teamRoleIn } from '../../../src/domain/team/roles';
import { readTeamId, teamId } from '../../../src/domain/team/team-id';
import { OWN, SUBJECT, saying } from '../../team/fixtures';

describe('documents of a team', () => {
  it('are of kinds that are each there once, whose shape the database can check', () => {
    expect(TEAM_KINDS.map(({ kind }) => kind)).toEqual([...TEAM_KIND_IDS]);
    for (const { kind, schema } of TEAM_KINDS) expect(shapeOf(schema).type, kind).toBe('object');
    expect(teamKind('constructor')).toBeUndefined();
  });

  it.each(TEAM_KIND_IDS)('say the same when they are read: %s', (kind) => {
    const said = saying(kind, 'dana', { by: 'maria' });
    const document = plainDocument(said);
    expect(document).toMatchObject({ v: 1, kind, by: 'maria', owner: 'dana', body: said.body });
    expect(readTeamDocument({ ...document, _rev: '1-a' }, null)).toEqual(
      kind === 'claim' ? { ...said, own: SUBJECT } : said,
    );
    const sealed = sealedDocument(said, 'c2VhbGVk');
    expect(sealed).not.toHaveProperty('body');
    expect(readTeamDocument(sealed, sealedText(said))).toEqual(said);
    expect(readTeamDocument(sealed, null)).toBeNull();
  });

  it('let nothing out that their schema does not know', () => {
    const { body } = saying('contact', 'dana');
    const document = plainDocument(
      saying('contact', 'dana', { body: { ...body, notes: 'secret', tags: ['x'] } }),
    );
    expect(JSON.stringify(document)).not.toMatch(/secret|tags/);
    expect(() => plainDocument(saying('contact', 'dana', { body: { name: '' } }))).toThrow(RangeError);
    expect(() => plainDocument(saying('contact', 'dana', { own: 'mine' }))).toThrow(RangeError);
  });

  it('are nothing when something does not fit: id, kind, owner, fields, the sealed text', () => {
    const document = plainDocument(saying('assignment', 'dana', { to: 'ben' }));
    const { state: _, ...stateless } = document;
    for (const changed of [
      { ...document, _id: `assignment:ben:${OWN}` },
      { ...document, _id: `contact:dana:${OWN}` },
      { ...document, owner: 'ben' },
      { ...document, kind: 'contact' },
      { ...document, v: 2 },
      { ...document, state: 'lost' },
      { ...document, until: '2026-11-24T09:00:00.000Z' },
      { ...document, body: { note: 'Hi' } },
      { ...document, body: null },
      stateless,
      null,
      'document',
    ])
      expect(readTeamDocument(changed, null), JSON.stringify(changed)).toBeNull();

    const said = saying('assignment', 'dana', { to: 'ben' });
    const sealed = sealedDocument(said, 'c2VhbGVk');
    // Whoever runs the server changes what is in clear: the words are not theirs to give.
    expect(readTeamDocument({ ...sealed, to: 'eve' }, sealedText(said))).toBeNull();
    expect(readTeamDocument(sealed, sealedText({ ...said, owner: 'eve' }))).toBeNull();
    for (const text of ['', '{', '[]', 'null', '"a"', '{"kind":"assignment"}'])
      expect(readTeamDocument(sealed, text), text).toBeNull();
  });

  it('never throw when they are read', () => {
    const field = fc.constantFrom(
      '_id',
      'kind',
      'by',
      'owner',
      'to',
      'until',
      'state',
      'body',
      'sealed',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...TEAM_KIND_IDS),
        fc.dictionary(field, fc.jsonValue()),
        fc.option(fc.oneof(fc.string(), fc.json())),
        (kind, changed, text) => {
          const read = readTeamDocument({ ...plainDocument(saying(kind, 'dana')), ...changed }, text);
          if (read) expect(TEAM_KIND_IDS).toContain(read.kind);
        },
      ),
    );
  });
});

describe('ids', () => {
  it('say kind, owner and which, whatever the owner is called', () => {
    const name = fc.string({ minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(name, fc.constantFrom(...TEAM_KIND_IDS), (owner, kind) => {
        const said = saying(kind, owner);
        const parts = { kind, owner: kind === 'claim' ? null : owner, own: said.own };
        expect(readTeamId(teamId(parts))).toEqual(parts);
      }),
    );
  });

  it('are nobody’s when they are not as they should be', () => {
    for (const id of [
      '',
      'contact',
      'contact:',
      `contact:${OWN}`,
      `contact::${OWN}`,
      'member:',
      'claim:x',
      `claim:a:${SUBJECT}`,
      'rapport',
    ])
      expect(readTeamId(id), id).toBeNull();
  });
});

describe('claims', () => {
  it('end by themselves, and a day later at the latest', () => {
    const now = new Date('2026-11-24T09:00:00Z');
    const until = claimUntil(now, 30);
    expect(until).toBe('2026-11-24T09:30:00.000Z');
    expect(isClaimOver(until, new Date('2026-11-24T09:29:59Z'))).toBe(false);
    expect(isClaimOver(until, new Date('2026-11-24T09:30:00Z'))).toBe(true);
    expect(claimUntil(now, 1e9)).toBe('2026-11-25T09:00:00.000Z');
  });

  it('are told apart by what they are about', () => {
    expect(claimed({ post: 'x:1' })).not.toBe(claimed({ author: 'x:1' }));
  });
});

describe('the card', () => {
  it('is no personal one, nor the other way round', () => {
    expect(readTeamCard({ _id: 'rapport', _rev: '1-a', ...newTeamCard(null) })).toEqual(newTeamCard(null));
    expect(readCard(newTeamCard(null))).toBeNull();
    expect(readTeamCard(newCard(null))).toBeNull();
    expect(readTeamCard({ ...newTeamCard(null), team: 2 })).toBe('newer');
    expect(readTeamCard(null)).toBeNull();
  });
});

describe('roles', () => {
  it('are of one database', () => {
    expect(teamRoleIn('team-a', ['rapport-member:team-a'])).toBe('member');
    expect(teamRoleIn('team-a', ['rapport-member:team-a', 'rapport-lead:team-a'])).toBe('lead');
    expect(teamRoleIn('team-a', ['rapport-lead:team-ab', 'rapport-lead', '_admin'])).toBeNull();
  });
});
