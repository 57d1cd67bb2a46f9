import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type WireOptions, wireOf } from '../../../src/log/sync/wire';

const signal = new AbortController().signal;
const JSON_SAID = { 'Content-Type': 'application/json' };
const LOGIN = { user: 'dana', password: 'pä55:wörd' };

/** What a request to a server comes to that answers so. */
async function asked(answer: RequestListener, path = 'db/_changes', options: Partial<WireOptions> = {}) {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const wire = wireOf({ ...LOGIN, server: url }, { signal, ...options });
  try {
    const { status, ...said } = await wire(`${url}/${path}`);
    return { status, said };
  } catch (error) {
    return error;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const says =
  (status: number, body: unknown, headers: object = JSON_SAID): RequestListener =>
  (_, response) =>
    response.writeHead(status, { ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));

describe('the wire', () => {
  it('signs in as CouchDB reads it, and sends nothing else of the user’s along', async () => {
    const heard: object[] = [];
    await asked(({ headers, url }, response) => {
      heard.push({ ...headers, url });
      says(200, {})({} as never, response as never);
    }, '');
    const [{ authorization, cookie, referer, url } = {} as never] = heard as Record<string, string>[];
    const signed = Buffer.from(authorization?.replace('Basic ', '') ?? '', 'base64').toString('utf8');
    expect(signed).toBe('dana:pä55:wörd');
    expect([cookie, referer, url]).toEqual([undefined, undefined, '/']);
  });

  it('asks no other server', async () => {
    let reached = false;
    const wire = wireOf(
      { ...LOGIN, server: 'https://couch.example.com' },
      {
        signal,
        fetch: async () => {
          reached = true;
          return new Response('{}');
        },
      },
    );
    for (const address of ['https://couch.example.com.evil.example/', 'http://couch.example.com/'])
      await expect(wire(address)).rejects.toThrow('another server');
    expect(reached).toBe(false);
  });

  it.each([
    ['an answer that breaks off where nobody said how long it is', 200, '{"results":[', 'cut'],
    ['bytes that are no text', 200, Buffer.from([0x22, 0xff, 0x22]).toString('latin1'), 'not-couch'],
    ['a bare word', 200, '"welcome"', 'not-couch'],
    ['an error of something else', 404, '{"message":"no route"}', 'not-couch'],
    ['a page where nothing is', 404, '<h1>Not found</h1>', 'not-couch'],
    ['a method that is not allowed', 405, '{"error":"method_not_allowed"}', 'not-couch'],
    ['a request that is not understood', 400, '<h1>Bad request</h1>', 'not-couch'],
    ['a hotel that wants a login', 511, '<h1>Welcome</h1>', 'not-couch'],
    ['a document that is too large', 413, '{"error":"document_too_large"}', 'too-big'],
    [
      'a database that was deleted',
      404,
      '{"error":"not_found","reason":"Database does not exist."}',
      'no-database',
    ],
  ])('tells %s for what it is', async (_, status, body, problem) => {
    const bytes = Buffer.from(body, body.includes('\u00ff') ? 'latin1' : 'utf8');
    const error = await asked((_request, response) => response.writeHead(status, JSON_SAID).end(bytes));
    expect(error).toMatchObject({ name: 'WireError', problem, status });
  });

  it('takes nothing for written that was not', async () => {
    const wire = wireOf(
      { ...LOGIN, server: 'https://couch.example.com' },
      {
        signal,
        fetch: async () => Response.json({ error: 'not_found', reason: 'no route' }, { status: 404 }),
      },
    );
    for (const path of ['db', 'db/rapport', 'db/_local/a'])
      await expect(wire(`https://couch.example.com/${path}`, { method: 'PUT' })).rejects.toMatchObject({
        problem: 'no-database',
      });
  });

  it.each([
    ['120', 120_000],
    [new Date(Date.now() + 3_600_000).toUTCString(), 3_600_000],
    ['soon', null],
    ['-5', null],
    ['Mon, 01 Jan 2001 00:00:00 GMT', null],
  ])('reads when to come again: %s', async (said, ms) => {
    const error = (await asked(says(429, {}, { 'Retry-After': said }))) as { retryAfterMs: number | null };
    if (ms === null) expect(error.retryAfterMs).toBeNull();
    else expect(Math.abs((error.retryAfterMs ?? 0) - ms)).toBeLessThan(10_000);
  });

  it('does not wait for a server that sends a byte now and then', async () => {
    let timer: NodeJS.Timeout | undefined;
    const error = await asked(
      (_, response) => {
        response.writeHead(200, JSON_SAID);
        timer = setInterval(() => response.write(' '), 20);
      },
      'db/_changes',
      { timeoutMs: 200 },
    );
    clearInterval(timer);
    expect(error).toMatchObject({ problem: 'cut' });
  });

  it('ends with what ended it when it is called off', async () => {
    const off = new AbortController();
    const ended = await asked(() => off.abort(new Error('no longer')), 'db', { signal: off.signal });
    expect(ended).toEqual(new Error('no longer'));
  });

  it('hands on why documents were refused in words that cannot hold what was sent', async () => {
    const echo: RequestListener = ({ headers, url }, response) => {
      const row = { id: 'a', error: 'forbidden', reason: headers.authorization };
      const bulk = url?.includes('_bulk_docs');
      const body = bulk ? [row] : { error: 'conflict', reason: headers.authorization };
      says(bulk ? 201 : 409, body)({} as never, response as never);
    };
    const server = createServer(echo);
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const wire = wireOf({ ...LOGIN, server: url }, { signal });
    try {
      const bulk = await wire(`${url}/db/_bulk_docs`, { method: 'POST', body: '{}' });
      expect(await bulk.json()).toEqual([{ id: 'a', error: 'forbidden', reason: '' }]);
      expect(await (await wire(`${url}/db/a`, { method: 'PUT' })).json()).toEqual({
        error: 'conflict',
        reason: '',
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
