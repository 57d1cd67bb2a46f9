import fc from 'fast-check';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';
import { rulesText } from '../../scripts/team/design-document';
import { TEAM_KIND_IDS, type TeamKindId } from '../../src/domain/team';
import type { TeamSaid } from '../../src/domain/team/document';
import { TEAM_REFUSALS } from '../../src/domain/team/refusals';
import { attemptOf, type People } from './attempt';
import { type Asker, documentOf, inHours, OWN, ruling, SUBJECT, saying } from './fixtures';
import { tries } from './rights';

const DB = 'team-lindt';
const as = (name: string | null, ...roles: string[]): Asker => ({ name, roles });
const DANA = as('dana', `rapport-member:${DB}`);
const MARIA = as('maria', `rapport-lead:${DB}`);
const PEOPLE: People = { member: DANA, lead: MARIA, stranger: as('eve'), nobody: as(null), other: 'ben' };

const plain = (kind: TeamKindId, owner = 'dana', more: Partial<TeamSaid> = {}) =>
  documentOf(saying(kind, owner, more)) as unknown as { _id: string; [field: string]: unknown };
const says = (doc: unknown, user = DANA, before: unknown = null) => ruling(DB, { doc, before, user });

describe('the rules of a team’s database', () => {
  it.each([false, true])('let pass what docs/team.md says, and nothing else (sealed: %s)', (sealed) => {
    const all = tries();
    expect(all.length).toBeGreaterThan(180);
    const found = all.map((one) => {
      const { user, before, after } = attemptOf(one, PEOPLE, sealed);
      const stands = before && { ...before, _rev: '1-a' };
      const doc = after ?? { _id: before?._id, _deleted: true };
      const said = ruling(DB, { doc: stands ? { ...doc, _rev: '1-a' } : doc, before: stands, user, sealed });
      if (said !== 'ok') expect(TEAM_REFUSALS, JSON.stringify(one)).toContain(said);
      return { ...one, passes: said === 'ok' };
    });
    expect(found).toEqual(all);
    expect(all.filter(({ passes }) => passes).length).toBeGreaterThan(60);
  });

  it('adversarial 52: refuse a document with a forged author', () => {
    for (const kind of TEAM_KIND_IDS) {
      expect(says(plain(kind, 'maria', { by: 'ben' }), MARIA), kind).toBe('author');
      expect(says(plain(kind, 'maria'), MARIA), kind).toBe('ok');
    }
    const { by: _, ...nobodys } = plain('contact');
    expect(says(nobodys)).toBe('author');
  });

  it('refuse what was made elsewhere, whatever past it claims', () => {
    const made = { ...plain('contact'), _rev: '9-a', _revisions: { start: 9, ids: ['a'] } };
    expect(says(made)).toBe('replicated');
    const stands = { ...plain('contact'), _rev: '1-b' };
    expect(says({ ...made, _revisions: { start: 9, ids: ['a', 'b'] } }, DANA, stands)).toBe('replicated');
    expect(says({ ...made, _rev: '1-b' }, DANA, stands)).toBe('ok');
    // Over something deleted it is as if nothing stood there.
    const deleted = { _id: made._id, _rev: '2-c', _deleted: true };
    expect(says({ ...made, _rev: '2-c' }, DANA, deleted)).toBe('ok');
    expect(says(made, as('root', '_admin'))).toBe('ok');
  });

  it('keep kind and owner', () => {
    const ben = { ...plain('contact', 'ben'), _rev: '1-a' };
    expect(says({ ...ben, by: 'dana', owner: 'dana' }, DANA, ben)).toBe('owner');
    expect(says({ ...ben, by: 'maria' }, MARIA, ben)).toBe('rights');
    expect(says({ ...plain('contact'), kind: 'member' })).toBe('kind');
    expect(says({ ...plain('contact'), _id: `fact:dana:${OWN}` })).toBe('kind');
    expect(says({ ...plain('contact'), _id: `contact:dana:${OWN}:x` })).toBe('id');
    expect(says({ ...plain('contact'), _id: `contact:dana:ben:${OWN}` })).toBe('owner');
    for (const id of ['__proto__:dana', 'constructor:x', 'note:dana', 'contact', ':', ''])
      expect(says({ ...plain('contact'), _id: id, kind: id.split(':')[0] }), id).toBe('kind');
  });

  it('hold claims to one owner, and to a day', () => {
    const ben = { ...plain('claim', 'ben'), _rev: '1-a' };
    const mine = { ...plain('claim'), _rev: '1-a' };
    expect(says(mine, DANA, ben)).toBe('rights');
    expect(says(mine, DANA, { ...ben, until: inHours(-0.001) })).toBe('ok');
    expect(says({ ...mine, by: 'maria' }, MARIA, ben)).toBe('owner');
    expect(says({ ...mine, owner: 'maria', by: 'maria' }, MARIA, ben)).toBe('ok');
    expect(says(plain('claim', 'dana', { until: inHours(24) }))).toBe('ok');
    for (const until of [inHours(25), 'tomorrow', '2026-11-24', '9999', 7, null])
      expect(says({ ...plain('claim'), until }), String(until)).toBe('until');
    expect(says({ ...plain('claim'), _id: `claim:${SUBJECT.toUpperCase()}` })).toBe('id');
  });

  it('let who was assigned say how far they are, in whatever order the fields stand', () => {
    const stands = { ...plain('assignment', 'ben', { to: 'dana' }), _rev: '1-a' };
    const body = Object.fromEntries(
      Object.entries(stands as { body?: object }).flatMap(([, value]) =>
        typeof value === 'object' && value !== null ? Object.entries(value).reverse() : [],
      ),
    );
    const taken = { ...stands, by: 'dana', state: 'taken', body };
    expect(says(taken, DANA, stands)).toBe('ok');
    expect(says({ ...taken, to: 'ben' }, DANA, stands)).toBe('state');
    expect(says({ ...taken, body: { ...body, note: 'No.' } }, DANA, stands)).toBe('state');
    expect(says({ ...taken, state: 'lost' }, DANA, stands)).toBe('fields');
  });

  it('take closed lists of fields only: no note leaves a log', () => {
    const contact = plain('contact');
    const body = contact.body as object;
    for (const field of ['notes', 'howMet', 'tags', 'gaps', 'dates', 'referredBy', 'times'])
      expect(says({ ...contact, body: { ...body, [field]: '' } }), field).toBe('fields');
    expect(says({ ...contact, note: '' })).toBe('fields');
    expect(says({ ...contact, _attachments: { a: {} } })).toBe('fields');
    expect(says({ ...contact, sealed: 'c2VhbGVk' })).toBe('fields');
    expect(says({ ...contact, v: 2 })).toBe('fields');
    expect(says({ ...contact, body: { ...body, name: 'a'.repeat(301) } })).toBe('fields');
    expect(says({ ...contact, body: { ...body, phones: [{ number: '1', label: '', note: '' }] } })).toBe(
      'fields',
    );
    const counts = plain('measures').body as object;
    for (const sales of ['3', -1, 0.5, 1e9, null, [1]])
      expect(says({ ...plain('measures'), body: { ...counts, sales } }), String(sales)).toBe('fields');
    expect(says({ ...plain('measures'), body: { ...counts, words: 1 } })).toBe('fields');
    expect(says({ ...plain('member'), body: { name: 'Dana', phone: '' } })).toBe('fields');
  });

  it('take nothing in clear where bodies are encrypted, and no endless ones', () => {
    const sealed = documentOf(saying('member', 'dana'), true);
    const ask = (doc: unknown) => ruling(DB, { doc, user: DANA, sealed: true });
    expect(ask(sealed)).toBe('ok');
    expect(ask(plain('member'))).toBe('fields');
    expect(ask({ ...sealed, body: {} })).toBe('fields');
    expect(ask({ ...sealed, sealed: 'in clear' })).toBe('fields');
    expect(ask({ ...sealed, sealed: 'AAAA'.repeat(3000) })).toBe('size');
    expect(says(sealed)).toBe('fields');
  });

  it('leave nothing behind in what is deleted', () => {
    const stands = { ...plain('contact'), _rev: '1-a' };
    const deleted = { _id: stands._id, _rev: '1-a', _deleted: true };
    expect(says(deleted, DANA, stands)).toBe('ok');
    expect(says({ ...deleted, words: 'left here' }, DANA, stands)).toBe('fields');
    expect(says({ _id: stands._id, _deleted: true })).toBe('missing');
  });

  it('leave card and rules to administrators', () => {
    for (const _id of ['rapport', '_design/rapport', '_design/more']) {
      expect(says({ _id }, MARIA)).toBe('admins');
      const security = { admins: { names: ['maria'], roles: [] } };
      expect(ruling(DB, { doc: { _id }, user: MARIA, security })).toBe('ok');
      expect(ruling(DB, { doc: { _id }, user: DANA, security })).toBe('admins');
      expect(
        ruling(DB, { doc: { _id }, user: as('dana', 'boss'), security: { admins: { roles: ['boss'] } } }),
      ).toBe('ok');
    }
  });

  it('know no role of another team', () => {
    const lead = as('dana', 'rapport-lead:team-other', 'rapport-lead', 'rapport-lead:team-lindt2');
    expect(says(plain('contact'), lead)).toBe('team');
  });

  it('throw nothing but refusals, whatever is written', () => {
    const value = fc.oneof(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('dana', OWN, 'claim', {}, [], '1-a'),
    );
    const kinds = fc.constantFrom(...TEAM_KIND_IDS);
    const mangled = fc
      .tuple(
        kinds,
        fc.constantFrom('dana', 'ben'),
        fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 4 }),
      )
      .map(([kind, owner, more]) => ({ ...plain(kind, owner), ...more }));
    const document = fc.oneof(
      mangled,
      fc.dictionary(fc.string(), value),
      value.filter((one) => one !== null),
    );
    const user = fc.constantFrom(DANA, MARIA, as('eve'), as(null), as('ben', `rapport-lead:${DB}`));
    const security = fc.oneof(fc.constant({}), fc.dictionary(fc.constantFrom('admins', 'members'), value));
    const before = fc.oneof(
      fc.constant(null),
      mangled.map((one) => ({ _rev: '1-a', ...one })),
    );
    fc.assert(
      fc.property(document, before, user, security, fc.boolean(), (doc, stands, who, secured, sealed) => {
        const said = ruling(DB, { doc, before: stands, user: who, security: secured, sealed });
        expect(['ok', ...TEAM_REFUSALS]).toContain(said);
      }),
      { numRuns: 1500 },
    );
  });
});

const FIELDS = [
  '_id',
  '_rev',
  '_deleted',
  '_revisions',
  'v',
  'kind',
  'by',
  'owner',
  'to',
  'until',
  'state',
  'body',
  'sealed',
  '__proto__',
];

/** What the oldest JavaScript of a CouchDB 3 reads (SpiderMonkey 1.8.5). */
const ES5 =
  `Program ExpressionStatement ParenthesizedExpression FunctionExpression FunctionDeclaration Identifier BlockStatement
  VariableDeclaration VariableDeclarator ObjectExpression ArrayExpression Property Literal ThrowStatement ReturnStatement
  CallExpression NewExpression MemberExpression LogicalExpression BinaryExpression UnaryExpression AssignmentExpression
  ConditionalExpression IfStatement ForStatement ForInStatement TryStatement CatchClause`.split(/\s+/);
const CALLED = 'call indexOf lastIndexOf slice test stringify getTime toISOString floor max'.split(' ');

describe.each([false, true])('the function as text (sealed: %s)', (sealed) => {
  const text = rulesText(DB, sealed);

  it('is a nameless function and nothing else, in words that old servers read', () => {
    expect(text).toMatch(/^function \(doc, before, user, security\) \{[\s\S]*\}$/);
    expect(text).not.toMatch(/[^\n -~]/);
    expect(text).not.toMatch(/^\s*(\/\/|\*)/m);
    expect(text.length).toBeLessThan(20_000);
    const found = new Set<string>();
    const called = new Set<string>();
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) for (const one of node) walk(one);
      if (typeof node !== 'object' || node === null) return;
      const { type, kind, shorthand, callee } = node as Record<string, unknown>;
      if (typeof type === 'string') found.add(type);
      if (type === 'VariableDeclaration') found.add(`${type} ${kind}`);
      if (shorthand) found.add('shorthand');
      const { property } = (type === 'CallExpression' ? callee : {}) as { property?: { name: string } };
      if (property) called.add(property.name);
      for (const inner of Object.values(node)) walk(inner);
    };
    walk(parseSync('rules.js', `(${text})`).program);
    expect(found.size).toBeGreaterThan(20);
    expect([...found].filter((type) => !ES5.includes(type))).toEqual(['VariableDeclaration var']);
    expect([...called].filter((name) => !CALLED.includes(name))).toEqual([]);
  });
});
