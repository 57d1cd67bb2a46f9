import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { databaseAddress, isDatabaseName, readServerAddress } from '../../../src/domain/sync/server-address';

describe('a server’s address', () => {
  it.each([
    ['couch.example.com', 'https://couch.example.com'],
    ['  couch.example.com:6984/ ', 'https://couch.example.com:6984'],
    ['https://couch.example.com', 'https://couch.example.com'],
    ['HTTPS://Couch.Example.COM:443/', 'https://couch.example.com'],
    ['https://couch.example.com/_utils/', 'https://couch.example.com'],
    ['https://couch.example.com/_utils/index.html', 'https://couch.example.com'],
    ['10.0.0.7:6984', 'https://10.0.0.7:6984'],
    ['localhost:5984', 'http://localhost:5984'],
    ['LOCALHOST:5984', 'http://localhost:5984'],
    ['127.0.0.1', 'http://127.0.0.1'],
    ['http://localhost:5984/', 'http://localhost:5984'],
    ['https://localhost:6984', 'https://localhost:6984'],
    ['müller.example', 'https://xn--mller-kva.example'],
  ])('%s is %s', (typed, server) => {
    expect(readServerAddress(typed)).toEqual({ ok: true, server });
  });

  it('is taken apart when all of it was pasted', () => {
    const server = 'https://couch.example.com';
    expect(readServerAddress('https://dana:pw@couch.example.com/rapport')).toEqual({
      ok: true,
      server,
      user: 'dana',
      password: 'pw',
      database: 'rapport',
    });
    expect(readServerAddress('dana@couch.example.com/rapport/')).toEqual({
      ok: true,
      server,
      user: 'dana',
      database: 'rapport',
    });
    expect(readServerAddress('https://d%40na:p%3Aw%2F%C3%A4@couch.example.com/a%2Bb')).toEqual({
      ok: true,
      server,
      user: 'd@na',
      password: 'p:w/ä',
      database: 'a+b',
    });
    expect(readServerAddress('https://dana:100%@couch.example.com')).toMatchObject({ password: '100%' });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://couch.example.com', 'not-https'],
    ['http://localhost.example.com', 'not-https'],
    ['http://127.0.0.1.example.com', 'not-https'],
    ['http://10.0.0.7:5984', 'not-https'],
    ['http://0.0.0.0:5984', 'not-https'],
    ['ftp://couch.example.com', 'not-an-address'],
    ['file:///etc/passwd', 'not-an-address'],
    ['javascript:alert(1)', 'not-an-address'],
    ['data:text/html,x', 'not-an-address'],
    ['https://', 'not-an-address'],
    ['https://couch.example.com:99999', 'not-an-address'],
    ['my server', 'not-an-address'],
    ['couch.example.com?x=1', 'extras'],
    ['couch.example.com/rapport#top', 'extras'],
    ['couch.example.com/rapport/document', 'extras'],
    ['http://[::1]:5984', 'brackets'],
    ['[::1]:5984', 'brackets'],
    ['https://[2001:db8::1]:6984/rapport', 'brackets'],
  ])('is not “%s”: %s', (typed, why) => {
    expect(readServerAddress(typed)).toEqual({ ok: false, why });
  });

  it('is read again as it was read', () => {
    fc.assert(
      fc.property(
        fc.webAuthority({ withPort: true }),
        fc.constantFrom('https://', ''),
        (authority, scheme) => {
          const read = readServerAddress(`${scheme}${authority}`);
          if (read.ok) expect(readServerAddress(read.server)).toEqual({ ok: true, server: read.server });
        },
      ),
    );
  });

  it('never leads anywhere in clear but to this very machine, and holds nothing but the server', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map((url) => url.replace('https', 'http')),
        ),
        (typed) => {
          const read = readServerAddress(typed);
          if (!read.ok) return;
          const url = new URL(read.server);
          expect(url.origin).toBe(read.server);
          if (url.protocol !== 'https:') expect(['localhost', '127.0.0.1']).toContain(url.hostname);
        },
      ),
    );
  });
});

describe('a database’s name', () => {
  it.each(['rapport', 'a', 'team-2026', 'a_b$c(d)+e/f', 'a'.repeat(128)])('may be %s', (name) => {
    expect(isDatabaseName(name)).toBe(true);
  });
  it.each(['', 'Rapport', '1team', '_users', 'a b', 'a.b', 'ä', '../x', 'a'.repeat(129), 'a\n'])(
    'may not be “%s”',
    (name) => {
      expect(isDatabaseName(name)).toBe(false);
    },
  );

  it('stands in an address as one part of it', () => {
    const of = (database: string) => databaseAddress({ server: 'https://couch.example.com', database });
    expect(of('rapport')).toBe('https://couch.example.com/rapport');
    expect(of('a/b+c')).toBe('https://couch.example.com/a%2Fb%2Bc');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_$()+/-]{0,20}$/), (name) => {
        expect(readServerAddress(of(name))).toMatchObject({ ok: true, database: name });
      }),
    );
  });
});
