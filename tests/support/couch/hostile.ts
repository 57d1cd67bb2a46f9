import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is no CouchDB, or one that fails. It notes which requests signed in. */
export interface Hostile {
  url: string;
  /** The `Authorization` headers that arrived, at whatever server a redirect led to. */
  signed: string[];
  close(): Promise<void>;
}

type Answer = (request: IncomingMessage, response: ServerResponse, elsewhere: string) => void;

const json = (response: ServerResponse, status: number, body: object, headers = {}) =>
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));

/** What it answers to everything. */
export const ANSWERS = {
  'a page of HTML': (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to the hotel’s network</h1>'),
  'HTML that says it is JSON': (_, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('<!doctype html><p>Sign in'),
  'JSON of something else': (_, response) => json(response, 200, { name: 'search', tagline: 'for search' }),
  'a redirect elsewhere': (_, response, elsewhere) =>
    response.writeHead(302, { Location: `${elsewhere}/` }).end(),
  'a redirect for good': (_, response, elsewhere) =>
    response.writeHead(308, { Location: `${elsewhere}/` }).end(),
  'a body without end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  },
  'a length that is not true, and then the end': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"couchdb":');
    setTimeout(() => response.destroy(), 20);
  },
  'nothing, for ever': () => undefined,
  '401': (_, response) =>
    json(response, 401, { error: 'unauthorized', reason: 'Name or password is incorrect.' }),
  '403': (_, response) => json(response, 403, { error: 'forbidden', reason: 'You are not allowed.' }),
  '429 with a time': (_, response) =>
    json(response, 429, { error: 'too_many_requests' }, { 'Retry-After': '7200' }),
  '500': (_, response) => json(response, 500, { error: 'internal_server_error' }),
  '503 of a proxy': (_, response) =>
    response.writeHead(503, { 'Content-Type': 'text/html' }).end('<h1>Down</h1>'),
  // What the user typed comes back in what it says.
  'an echo for a welcome': ({ headers }, response) =>
    json(response, 200, { couchdb: headers.authorization, version: headers.authorization }),
  'an echo for what is missing': ({ headers }, response) =>
    json(response, 404, { error: headers.authorization, reason: headers.authorization }),
  'an echo for what is there already': ({ headers }, response) =>
    json(response, 409, { error: 'conflict', reason: headers.authorization }),
  'an echo in a redirect': ({ headers }, response, elsewhere) =>
    response.writeHead(301, { Location: `${elsewhere}/?${headers.authorization}` }).end(),
  'an echo in a page': ({ headers }, response) =>
    response.writeHead(404, { 'Content-Type': 'text/html' }).end(`<p>${headers.authorization}`),
  'an echo of what it was sent': ({ headers, url }, response) =>
    json(response, 500, { error: 'bad', reason: `${headers.authorization} at ${url}` }),
} satisfies Record<string, Answer>;

export async function hostile(what: keyof typeof ANSWERS): Promise<Hostile> {
  const signed: string[] = [];
  const open = async (answer: (request: IncomingMessage, response: ServerResponse) => void) => {
    const server = createServer(answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const close = () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
  };
  const elsewhere = await open(({ headers }, response) => {
    if (headers.authorization) signed.push(headers.authorization);
    json(response, 200, { couchdb: 'Welcome', version: '3.3.3' });
  });
  const server = await open((request, response) =>
    (ANSWERS[what] as Answer)(request, response, elsewhere.url),
  );
  return {
    url: server.url,
    signed,
    close: async () => void (await Promise.all([server.close(), elsewhere.close()])),
  };
}
