import { runInNewContext } from 'node:vm';
import { rulesText } from '../../scripts/team/design-document';
import {
  plainDocument,
  sealedDocument,
  type TeamDocument,
  type TeamSaid,
} from '../../src/domain/team/document';
import type { TeamKindId } from '../../src/domain/team/kind';

export const OWN = '0b6f6c1e-7d0f-4a53-9a0e-3a6d7f3f2b11';
export const SUBJECT = 'ab12'.repeat(16);

/** In so many hours; below nothing: ago. */
export function inHours(hours: number): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

const AT = '2026-11-24T09:00:00.000Z';
const BODIES: Record<TeamKindId, object> = {
  template: {
    title: 'Thanks',
    text: 'Thank you, {{contact.firstName|there}}.',
    intents: ['praise'],
    tags: ['kind'],
  },
  fact: { kind: 'price', about: 'Oak', says: 'Oak costs 49 € a square metre.', expiresOn: null },
  infoPack: {
    title: 'Care',
    stages: ['interested'],
    items: [{ kind: 'link', says: 'How to', url: 'https://lindt.example/' }],
  },
  contact: {
    name: 'Ana Ruiz',
    company: '',
    area: 'Old town',
    stage: null,
    identities: [{ site: 'x', key: 'x:@ana', name: 'Ana', handle: 'ana', url: 'https://x.com/ana' }],
    phones: [],
    emails: [{ address: 'ana@ruiz.example', label: '' }],
    links: [],
  },
  interaction: {
    contactId: OWN,
    channel: 'site',
    site: 'x',
    at: AT,
    permalink: 'https://x.com/ana/status/1',
    theirText: 'Where do I find oak?',
    myText: 'With us.',
    intents: ['purchase_intent'],
    settledAt: null,
  },
  claim: { about: 'post', since: AT },
  assignment: {
    post: {
      site: 'x',
      id: '1',
      author: { name: 'Ana', handle: 'ana', url: null },
      text: 'Where do I find oak?',
      publishedAt: null,
      permalink: 'https://x.com/ana/status/1',
    },
    intents: [],
    note: 'You know her.',
    at: AT,
  },
  measures: {
    answered: 3,
    missed: 1,
    answerMinutes: 90,
    exchanges: 7,
    newContacts: 2,
    followUpsDone: 4,
    followUpsOnTime: 4,
    complaints: 1,
    complaintsRecovered: 1,
    referrals: 0,
    meetings: 1,
    sales: 1,
  },
  member: { name: 'Dana' },
};

const OWNS: Partial<Record<TeamKindId, string | null>> = {
  claim: SUBJECT,
  measures: '2026-11-23',
  member: null,
};

/** What somebody would say with a document of a kind, written by its owner. */
export function saying(kind: TeamKindId, owner: string, more: Partial<TeamSaid> = {}): TeamSaid {
  const own = kind in OWNS ? (OWNS[kind] ?? null) : OWN;
  return {
    kind,
    owner,
    own,
    by: owner,
    ...(kind === 'claim' ? { until: inHours(1) } : {}),
    ...(kind === 'assignment' ? { to: 'nobody-else', state: 'open' as const } : {}),
    body: BODIES[kind],
    ...more,
  };
}

export function documentOf(said: TeamSaid, sealed = false): TeamDocument {
  return sealed ? sealedDocument(said, 'c2VhbGVk') : plainDocument(said);
}

export interface Asker {
  name: string | null;
  roles: string[];
}

const TEXTS = new Map<string, (given: string) => void>();

/**
 * What the rules say to a document, run as text in a place of their own as CouchDB does: `ok`, the reason, or what else
 * they threw.
 */
export function ruling(
  database: string,
  asked: { doc: unknown; before?: unknown; user: Asker; security?: object; sealed?: boolean },
): string {
  const { doc, before = null, user, security = {}, sealed = false } = asked;
  const key = `${database} ${sealed}`;
  const run =
    TEXTS.get(key) ??
    (runInNewContext(
      `(function (rules) { return function (given) { rules.apply(null, JSON.parse(given)); }; })(${rulesText(database, sealed)})`,
    ) as (given: string) => void);
  TEXTS.set(key, run);
  try {
    run(JSON.stringify([doc, before, { ...user, db: database }, security]));
    return 'ok';
  } catch (thrown) {
    const { forbidden, unauthorized } = thrown as { forbidden?: string; unauthorized?: string };
    return forbidden ?? unauthorized ?? `THREW ${String(thrown)}`;
  }
}
