import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web proxy that writes down whom a browser wants to reach, and lets it reach nobody. */
export interface Wire {
  port: number;
  /** What was asked for so far: an address, or `host:port` where the rest would have been encrypted. */
  asked(): string[];
  close(): Promise<void>;
}

/** Everything a browser sends over TCP passes its proxy, whoever in it asked: a page, a worker or the browser itself. */
export async function listenIn(): Promise<Wire> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
