import type { Page } from 'puppeteer-core';
import { type Contact, EMPTY_CONTACT, type FollowUp, type Interaction } from '../../../src/domain/model';

const DAY = 86_400_000;
const FIRST = [
  'Ana',
  'Jonas',
  'Priya',
  'Maria',
  '김민준',
  'Fatima',
  'דנה',
  'Olga',
  'Tomás',
  'Élodie',
  'Kofi',
  'Mei',
];
const LAST = [
  'Kovač',
  'Weber',
  'Nair',
  'Santos',
  '',
  'Zahra',
  'לוי',
  'Ivanova',
  'Ferreira',
  'Ångström',
  'Mensah',
  'Lin',
];
const COMPANIES = ['', 'Harbour Inn', '', 'Oakline Interiors', '', '', 'Bright & Daughters', ''];
const TAGS = [[], ['oak'], ['kitchen', 'measure-up'], [], ['stairs'], ['oak', 'terrace', 'newsletter']];
const STAGES: Contact['stage'][] = ['met', 'interested', 'deciding', 'customer', 'regular', 'past', null];
const CHANNELS: Interaction['channel'][] = ['site', 'phone', 'visit', 'message', 'email'];

interface Rows {
  contacts: (Contact & { identityKeys: string[] })[];
  interactions: Interaction[];
  followUps: FollowUp[];
}

/** `count` invented people, the same every time: names of many scripts, every stage, some with a next step. */
export function manyContacts(count: number, now: number): Rows {
  const rows: Rows = { contacts: [], interactions: [], followUps: [] };
  for (let at = 0; at < count; at++) {
    const contact = person(at, now);
    rows.contacts.push({ ...contact, identityKeys: contact.identities.map(({ key }) => key) });
    if (at % 5 !== 4) rows.interactions.push(exchange(at, contact.id, now));
    if (at % 3 === 0) rows.followUps.push(step(at, contact.id, now));
  }
  return rows;
}

function uuid(kind: number, at: number): string {
  return `018f000${kind}-0000-7000-8000-${String(at).padStart(12, '0')}`;
}

function stamp(kind: number, at: number, now: number) {
  const time = new Date(now - (at + 1) * 3_600_000).toISOString();
  return { id: uuid(kind, at), createdAt: time, updatedAt: time, device: 'seed' };
}

function pick<T>(list: readonly T[], at: number): T {
  return list[at % list.length] as T;
}

function person(at: number, now: number): Contact {
  const turn = Math.floor(at / FIRST.length);
  const name = `${pick(FIRST, at)} ${pick(LAST, at + turn)}`.trim() + (turn > LAST.length ? ` ${turn}` : '');
  const handle = `person${at}`;
  return {
    ...stamp(1, at, now),
    ...EMPTY_CONTACT,
    name,
    company: pick(COMPANIES, at),
    identities:
      at % 2 === 0 ? [{ site: 'x', key: `x:${handle}`, name, handle, url: `https://x.com/${handle}` }] : [],
    tags: [...pick(TAGS, at)],
    stage: pick(STAGES, at),
    vip: at % 17 === 0,
  };
}

function exchange(at: number, contactId: string, now: number): Interaction {
  return {
    ...stamp(2, at, now),
    contactId,
    mentionId: null,
    channel: pick(CHANNELS, at),
    site: at % CHANNELS.length === 0 ? 'x' : null,
    at: new Date(now - ((at * 7) % 400) * DAY).toISOString(),
    permalink: null,
    theirText:
      at % 23 === 0 ? 'Two boards have come loose again. Not happy.' : 'Thinking about the herringbone.',
    myText: '',
    note: '',
    templateId: null,
    intents: at % 23 === 0 ? ['complaint'] : [],
    settledAt: null,
    state: 'logged',
  };
}

function step(at: number, contactId: string, now: number): FollowUp {
  return {
    ...stamp(3, at, now),
    contactId,
    mentionId: null,
    interactionId: null,
    due: new Date(now + ((at % 40) - 8) * DAY).toISOString(),
    note: pick(['Send the quote for the stairs', 'Ask how the sample looks', 'Call back'], at),
    status: 'open',
    nudgedAt: null,
  };
}

/** Writes them into the log of a running browser at once; `home` is a page of the extension's origin. */
export async function seedContacts(home: Page, rows: Partial<Rows>): Promise<void> {
  await home.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('rapport');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction([...Object.keys(rows), 'changes'], 'readwrite');
          for (const [table, list] of Object.entries(rows)) {
            for (const row of list) writing.objectStore(table).put(row);
            // As every writer does; see `log/changes.ts`.
            writing.objectStore('changes').add({ table, ids: null, contactIds: [] });
          }
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
    rows,
  );
}
