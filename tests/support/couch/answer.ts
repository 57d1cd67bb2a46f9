import type { ServerResponse } from 'node:http';

/** What a server says instead of what it was asked for, as CouchDB words it. */
export interface Refusal {
  status: number;
  error: string;
  reason: string;
}

export function refusal(status: number, error: string, reason: string): Refusal {
  return { status, error, reason };
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(`${JSON.stringify(body)}\n`);
}

export function refuse(response: ServerResponse, { status, error, reason }: Refusal): void {
  answer(response, status, { error, reason });
}
