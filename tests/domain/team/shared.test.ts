import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS } from '../../../src/domain/channels';
import { knowledgeKind } from '../../../src/domain/handover';
import { Contact, Interaction } from '../../../src/domain/model';
import { teamKind } from '../../../src/domain/team';
import { SharedContact, sharedContact } from '../../../src/domain/team/contacts';
import { SharedInteraction, sharedInteraction } from '../../../src/domain/team/interactions';
import { TeamMeasures } from '../../../src/domain/team/measures';

const AT = '2026-11-24T09:00:00.000Z';
const ID = '0b6f6c1e-7d0f-4a53-9a0e-3a6d7f3f2b11';
const STAMP = { id: ID, createdAt: AT, updatedAt: AT, device: 'PRIVATE' };

const CONTACT: Contact = {
  ...STAMP,
  times: { notes: `${AT} PRIVATE` },
  rivals: [{ path: 'area', stamp: `${AT} PRIVATE`, value: 'PRIVATE' }],
  name: 'Ana Ruiz',
  company: 'Ruiz & Co',
  identities: [
    { site: 'practice', key: 'practice:PRIVATE', name: 'PRIVATE', handle: null, url: null },
    ...Array.from({ length: 40 }, (_, at) => ({
      site: 'x' as const,
      key: `x:@ana${at}`,
      name: 'Ana',
      handle: `ana${at}`,
      url: null,
    })),
  ],
  phones: Array.from({ length: 40 }, (_, at) => ({ number: `+34 600 00 00 ${at}`, label: 'shop' })),
  emails: [{ address: 'ana@ruiz.example', label: '' }],
  links: ['https://ruiz.example/'],
  dates: [{ what: 'PRIVATE', day: '--05-12' }],
  howMet: 'PRIVATE',
  area: 'Old town',
  tags: ['PRIVATE'],
  stage: 'deciding',
  stageNotNow: 'PRIVATE',
  vip: true,
  notes: 'PRIVATE',
  gaps: [{ id: ID, text: 'PRIVATE', heardOn: '2026-11-24' }],
  referredBy: ID,
  cadenceDays: 30,
  mergedInto: null,
  apart: [],
};

const EXCHANGE: Interaction = {
  ...STAMP,
  contactId: ID,
  mentionId: ID,
  channel: 'site',
  site: 'x',
  at: AT,
  permalink: 'https://x.com/ana/status/1',
  theirText: 'THEIRS',
  myText: 'MINE',
  note: 'PRIVATE',
  templateId: ID,
  intents: ['complaint'],
  settledAt: AT,
  outcome: 'won-back',
  ask: 'review',
  findings: ['PRIVATE'],
  appointment: '2026-11-26',
  state: 'sent',
};

describe('what leaves of a shared contact', () => {
  it('is who they are and how to reach them, and nothing of what the user thinks', () => {
    expect(Contact.safeParse(CONTACT).success).toBe(true);
    const shared = sharedContact(CONTACT);
    expect(SharedContact.strict().safeParse(shared).success).toBe(true);
    expect(Object.keys(shared)).toEqual([
      'name',
      'company',
      'area',
      'stage',
      'identities',
      'phones',
      'emails',
      'links',
    ]);
    expect(JSON.stringify(shared)).not.toContain('PRIVATE');
    expect(shared.identities).toHaveLength(30);
    expect(shared.phones).toHaveLength(20);
  });
});

describe('what leaves of an exchange with them', () => {
  it('is public words, and otherwise that it took place', () => {
    expect(Interaction.safeParse(EXCHANGE).success).toBe(true);
    const told = sharedInteraction(EXCHANGE);
    expect(SharedInteraction.strict().safeParse(told).success).toBe(true);
    expect(told).toMatchObject({
      theirText: 'THEIRS',
      myText: 'MINE',
      outcome: 'won-back',
      appointment: '2026-11-26',
    });
    expect(JSON.stringify(told)).not.toContain('PRIVATE');
    for (const channel of CHANNEL_IDS.filter((id) => id !== 'site' && id !== 'note')) {
      const other = sharedInteraction({ ...EXCHANGE, channel, site: null });
      expect(other, channel).toMatchObject({ channel, at: AT, theirText: '', myText: '', permalink: null });
    }
    expect(sharedInteraction({ ...EXCHANGE, permalink: null })).toMatchObject({ theirText: '', myText: '' });
  });

  it('is nothing of a note or of practice', () => {
    expect(sharedInteraction({ ...EXCHANGE, channel: 'note' })).toBeNull();
    expect(sharedInteraction({ ...EXCHANGE, site: 'practice' })).toBeNull();
  });
});

describe('shared knowledge and measures', () => {
  it('say what a knowledge file would', () => {
    for (const [kind, table] of [
      ['template', 'templates'],
      ['fact', 'facts'],
      ['infoPack', 'infoPacks'],
    ] as const)
      expect(teamKind(kind).schema).toBe(knowledgeKind(table).schema);
  });

  it('are counts and nothing else', () => {
    for (const [field, schema] of Object.entries(TeamMeasures.shape)) {
      expect(schema.safeParse(3).success, field).toBe(true);
      for (const value of ['3', 0.5, -1, null, {}])
        expect(schema.safeParse(value).success, field).toBe(false);
    }
  });
});
