import 'fake-indexeddb/auto';
import { contactRow } from '../../../src/log/contacts';
import { contactOf } from '../../../tests/support/contact-fixtures';
import { type Peer, startPeer } from '../../../tests/support/couch/peer';
import { type Line, layOut } from '../../measure/table';
import { aDevice, type Device } from './devices';
import { Meter, sizeOf, type Traffic } from './meter';
import { teamTraffic } from './people';

const RECORDS = [100, 1000, 10_000];
const DEVICES = [1, 3, 10];
const PEOPLE = [2, 5, 10, 20];
/** In each contact. */
const NOTES = 'x'.repeat(300);
const BATCH = 200;

/**
 * What grows with records, devices and people: requests, bytes and time, against a server in memory over HTTP, and the
 * logs in a stand-in for IndexedDB. Beside it the least that could be sent: the same contacts, as they are, in one direction.
 */
export async function benchSync(): Promise<void> {
  const peer = await startPeer();
  try {
    console.log('Records: the first round of a first device, and of a second one (encrypted)\n');
    console.log(layOut(await records(peer)).join('\n'));
    console.log(
      '\nDevices of one person, with 1,000 contacts: a quiet minute, and one change until all have it\n',
    );
    console.log(layOut(await devices(peer)).join('\n'));
  } finally {
    await peer.close();
  }
  console.log(
    '\nPeople in a team with 500 shared contacts: a quiet minute, somebody begins a reply, somebody joins\n',
  );
  console.log(layOut(await people()).join('\n'));
}

async function records(peer: Peer): Promise<Line[]> {
  const lines: Line[] = [
    [
      '',
      'up, s',
      'requests',
      'bytes',
      'a record',
      'beside raw',
      'down, s',
      'requests',
      'bytes',
      'beside raw',
    ],
  ];
  for (const count of RECORDS) {
    const login = await peer.login();
    const first = await aDevice(login);
    await fill(first, count);
    const raw = await rawUp(peer, count);
    const up = await first.round();
    const second = await aDevice(login);
    const down = await second.round();
    lines.push([
      `  ${count} contacts`,
      ...[
        seconds(up.ms),
        `${up.requests}`,
        sizeOf(up.bytes),
        sizeOf(up.bytes / count),
        ratio(up.ms / raw.ms),
      ],
      ...[seconds(down.ms), `${down.requests}`, sizeOf(down.bytes), ratio(down.ms / raw.ms)],
    ]);
  }
  return lines;
}

async function devices(peer: Peer): Promise<Line[]> {
  const lines: Line[] = [['', 'quiet: requests', 'bytes', 'a change: requests', 'bytes']];
  for (const count of DEVICES) {
    const login = await peer.login();
    const all: Device[] = [];
    for (let at = 0; at < count; at += 1) all.push(await aDevice(login));
    await fill(all[0] as Device, 1000);
    for (const device of [...all, ...all]) await device.round();
    const quiet = await rounds(all);
    await (all[0] as Device).log.contacts.put(contactRow(contactOf(1, { notes: 'changed' })));
    const change = await rounds(all);
    lines.push([
      `  ${count}`,
      `${quiet.requests}`,
      sizeOf(quiet.bytes),
      `${change.requests}`,
      sizeOf(change.bytes),
    ]);
  }
  return lines;
}

async function people(): Promise<Line[]> {
  const lines: Line[] = [
    ['', 'quiet: requests', 'bytes', 'a reply: requests', 'bytes', 'joining: requests', 'bytes'],
  ];
  for (const count of PEOPLE) {
    const { quiet, claim, joining } = await teamTraffic(count);
    lines.push([
      `  ${count}`,
      ...[quiet, claim, joining].flatMap(({ requests, bytes }) => [`${requests}`, sizeOf(bytes)]),
    ]);
  }
  return lines;
}

async function rounds(all: readonly Device[]): Promise<Traffic> {
  const sum: Traffic = { requests: 0, bytes: 0 };
  for (const device of all) {
    const { requests, bytes } = await device.round();
    sum.requests += requests;
    sum.bytes += bytes;
  }
  return sum;
}

async function fill({ log }: Device, count: number): Promise<void> {
  await log.contacts.bulkPut(
    Array.from({ length: count }, (_, at) => contactRow(contactOf(at + 1, { notes: NOTES }))),
  );
}

/** The same contacts, in clear, put straight into a database. */
async function rawUp(peer: Peer, count: number): Promise<Traffic & { ms: number }> {
  const { server, database, user, password } = await peer.login();
  const meter = new Meter();
  const signed = { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
  const begun = performance.now();
  for (let from = 0; from < count; from += BATCH) {
    const docs = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => {
      const contact = contactOf(from + at + 1, { notes: NOTES });
      return { _id: contact.id, contact };
    });
    await meter.fetch(`${server}/${database}/_bulk_docs`, {
      method: 'POST',
      headers: { ...signed, 'Content-Type': 'application/json' },
      body: JSON.stringify({ docs }),
    });
  }
  return { ...meter.read(), ms: performance.now() - begun };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function ratio(of: number): string {
  return of.toFixed(of < 10 ? 1 : 0);
}
