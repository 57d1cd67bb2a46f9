import {
  type Contact,
  EMPTY_CONTACT,
  type FollowUp,
  type Interaction,
  type Mention,
  type Template,
} from '../../../src/domain/model';
import type { ReadLog } from '../../support/journey/log';

const DAY = 86_400_000;
const HOUR = 3_600_000;
let made = 0;

function id(): string {
  made += 1;
  return `018f0000-0000-7000-8000-${String(made).padStart(12, '0')}`;
}

function ago(ms: number): string {
  return new Date(Date.now() - ms).toISOString();
}

function stamp(): { id: string; createdAt: string; updatedAt: string; device: string } {
  return { id: id(), createdAt: ago(HOUR), updatedAt: ago(HOUR), device: 'seed' };
}

interface Said {
  site?: 'x' | 'facebook';
  name: string;
  handle: string;
  text: string;
  hoursAgo: number;
  intent: Mention['verdict']['intents'][number]['intent'];
  why: string;
  reason: string;
  urgency: number;
}

const SAID: Said[] = [
  {
    name: 'Ana Kovač',
    handle: 'anakovac',
    text: 'Our hallway floor finally gave up 😩 Does @LindtFloors still do the smoked oak? Need somebody to measure before the 12th.\n\nAny idea what it costs per m²?',
    hoursAgo: 2,
    intent: 'purchase_intent',
    why: 'need somebody to measure',
    reason: 'Names your store, “Lindt Floors”.',
    urgency: 7.5,
  },
  {
    site: 'facebook',
    name: 'Jonas Weber',
    handle: 'jonas.weber.11',
    text: 'Two boards have come loose again, third visit now. Not happy.',
    hoursAgo: 20,
    intent: 'complaint',
    why: 'not happy',
    reason: 'A comment on your page.',
    urgency: 6,
  },
  {
    name: 'Priya Nair',
    handle: 'priyabuilds',
    text: 'anyone know a good place for wooden floors around Porto? trustworthy fitter would be a dream',
    hoursAgo: 50,
    intent: 'recommendation_request',
    why: 'anyone know a good place',
    reason: 'Asks in public for what you sell, in your area.',
    urgency: 4,
  },
];

function mention(said: Said): Mention {
  const site = said.site ?? 'x';
  const number = String(1000 + made);
  return {
    ...stamp(),
    key: `${site}:${number}`,
    post: {
      site,
      id: number,
      kind: site === 'x' ? 'post' : 'comment',
      author: { name: said.name, handle: said.handle, url: `https://x.com/${said.handle}` },
      text: said.text,
      publishedAt: ago(said.hoursAgo * HOUR),
      permalink: `https://x.com/${said.handle}/status/${number}`,
      promoted: false,
      quoted: null,
      answers: null,
      thread: null,
    },
    verdict: {
      reasons: [{ kind: 'named', says: said.reason }],
      intents: [
        {
          intent: said.intent,
          score: 0.67,
          why: [said.why],
          sum: { base: -12, terms: [{ says: said.why, points: 25, by: 'words' }], rest: 4, total: 17 },
        },
      ],
      sentiment: 'neutral',
      urgency: { score: said.urgency, terms: [{ says: 'Together for this test', points: said.urgency }] },
    },
    status: 'waiting',
    expiresAt: new Date(Date.now() + 30 * DAY).toISOString(),
    contactId: null,
  };
}

/** A small, made-up log: three mentions waiting, a contact with history, a late and a coming follow-up. */
export function smallLog() {
  const mentions = SAID.map(mention);
  const contact: Contact = {
    ...stamp(),
    ...EMPTY_CONTACT,
    name: 'Maria Santos',
    identities: [
      {
        site: 'x',
        key: 'x:mariasantos',
        name: 'Maria Santos',
        handle: 'mariasantos',
        url: 'https://x.com/mariasantos',
      },
    ],
    vip: true,
  };
  const interaction: Interaction = {
    ...stamp(),
    contactId: contact.id,
    mentionId: null,
    channel: 'site',
    site: 'x',
    at: ago(5 * DAY),
    permalink: 'https://x.com/mariasantos/status/5',
    theirText: 'Thinking about the herringbone.',
    myText: 'Happy to lend you a sample, Maria.',
    note: '',
    templateId: null,
    intents: [],
    settledAt: null,
    state: 'sent',
  };
  const followUp = (due: number, note: string): FollowUp => ({
    ...stamp(),
    contactId: contact.id,
    mentionId: null,
    interactionId: interaction.id,
    due: new Date(Date.now() + due).toISOString(),
    note,
    status: 'open',
    nudgedAt: null,
  });
  const followUps = [
    followUp(-2 * DAY, 'Ask how the sample looks in daylight'),
    followUp(4 * DAY, 'Send the quote for the stairs'),
  ];
  const template = (title: string, text: string, order: number): Template => ({
    ...stamp(),
    title,
    text,
    intents: ['purchase_intent'],
    tags: ['seed'],
    order,
    starter: null,
  });
  const templates = [
    template(
      'Offer a measure-up',
      'Hi {{contact.firstName|there}}, I could measure on {{day}}. It is {{price}} per m².',
      -3,
    ),
    template(
      'Answer and invite',
      'Hi {{contact.firstName|there}}, drop in any day and I will put the kettle on.',
      -2,
    ),
  ];
  return { mentions, contact, interaction, followUps, templates };
}

/** Writes it into the log of a running browser. */
export async function seedSmallLog(log: ReadLog): Promise<void> {
  const { mentions, contact, interaction, followUps, templates } = smallLog();
  await log.putAll('mentions', mentions);
  await log.put('contacts', { ...contact, identityKeys: contact.identities.map(({ key }) => key) });
  await log.put('interactions', interaction);
  await log.putAll('followUps', followUps);
  await log.putAll('templates', templates);
}
