declare module 'express-pouchdb' {
  import type { RequestListener } from 'node:http';

  /** https://github.com/pouchdb/pouchdb-server/tree/master/packages/node_modules/express-pouchdb */
  export default function express(
    PouchDB: unknown,
    options: { mode: 'minimumForPouchDB'; overrideMode: { exclude: string[] } },
  ): RequestListener;
}

declare module 'pouchdb-mapreduce' {
  const plugin: unknown;
  export default plugin;
}
