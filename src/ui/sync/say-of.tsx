import type { ComponentChildren } from 'preact';
import type { Key } from '../../domain/say/keys';
import { sayParts } from '../../domain/say/say';
import type { Connection } from '../../domain/sync/connection';

/** Where a connection leads, in words: `couch.example.com:6984`, `example.com/couch`. */
export function hostOf(server: string): string {
  const { host, pathname } = new URL(server);
  return host + pathname.replace(/\/+$/, '');
}

/** A sentence about a connection, and what else stands in it. Its names keep their own direction. */
export function sayOf(
  text: Key,
  { server, database, user }: Pick<Connection, 'server' | 'database' | 'user'>,
  more: Readonly<Record<string, ComponentChildren>> = {},
): ComponentChildren[] {
  const names = {
    host: <bdi>{hostOf(server)}</bdi>,
    database: <bdi>{database}</bdi>,
    user: <bdi>{user}</bdi>,
  };
  return sayParts<ComponentChildren>(text, { ...names, ...more });
}
