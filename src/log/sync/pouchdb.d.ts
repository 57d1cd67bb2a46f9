// Of PouchDB's packages what Rapport uses (https://pouchdb.com/api.html). Their own types make a global `Buffer` that
// clashes with Node's.

declare module 'pouchdb-core' {
  export interface Stored {
    _id: string;
    _rev: string;
    /** Revisions that were written beside it; only where `conflicts` was asked for. */
    _conflicts?: string[];
  }

  export interface Change {
    id: string;
    seq: number | string;
    deleted?: boolean;
    changes: { rev: string }[];
    doc?: Stored;
  }

  export interface Info {
    db_name: string;
    doc_count: number;
    update_seq: number | string;
  }

  export interface Replicated {
    ok: boolean;
    docs_read: number;
    docs_written: number;
    doc_write_failures: number;
    errors: unknown[];
  }

  export interface Replication extends Promise<Replicated> {
    on(event: 'change', hear: (progress: Replicated & { pending?: number }) => void): this;
    on(event: 'denied', hear: (why: { doc: { id?: string; reason?: string } }) => void): this;
    on(event: 'error', hear: (error: unknown) => void): this;
    cancel(): void;
  }

  export interface ReplicateOptions {
    batch_size?: number;
    batches_limit?: number;
    checkpoint?: 'source' | 'target' | false;
    since?: number;
  }

  /** What became of a document. `error`: CouchDB's word over http (`conflict`, `forbidden`), `true` of other adapters. */
  export interface Written {
    id?: string;
    rev?: string;
    error?: string | true;
    reason?: string;
  }

  export interface Database {
    readonly name: string;
    info(): Promise<Info>;
    get(id: string, options?: { rev?: string; conflicts?: boolean }): Promise<Stored>;
    put(document: object): Promise<{ id: string; rev: string }>;
    bulkDocs(documents: object[], options?: { new_edits?: boolean }): Promise<Written[]>;
    bulkGet(options: {
      docs: { id: string; rev?: string }[];
    }): Promise<{ results: { id: string; docs: ({ ok: Stored } | { error: unknown })[] }[] }>;
    allDocs(options: {
      keys?: string[];
      startkey?: string;
      endkey?: string;
      include_docs?: boolean;
      conflicts?: boolean;
    }): Promise<{
      rows: (
        | { id: string; key: string; value: { rev: string; deleted?: boolean }; doc?: Stored | null }
        | { key: string; error: string }
      )[];
    }>;
    changes(options: {
      since: number | string;
      limit?: number;
      include_docs?: boolean;
      conflicts?: boolean;
      style?: 'all_docs';
    }): Promise<{ results: Change[]; last_seq: number | string }>;
    replicate: {
      from(source: Database, options?: ReplicateOptions): Replication;
      to(target: Database, options?: ReplicateOptions): Replication;
    };
    /** Of an http database only. The path begins after the database. */
    fetch(path: string, request: RequestInit): Promise<Response>;
    close(): Promise<void>;
    destroy(): Promise<void>;
  }

  export interface DatabaseOptions {
    adapter?: string;
    auto_compaction?: boolean;
    revs_limit?: number;
    skip_setup?: boolean;
    fetch?: typeof fetch;
  }

  export interface PouchDBStatic {
    new (name: string, options?: DatabaseOptions): Database;
    plugin(plugin: unknown): PouchDBStatic;
    defaults(options: DatabaseOptions & { prefix?: string }): PouchDBStatic;
  }

  const PouchDB: PouchDBStatic;
  export default PouchDB;
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: unknown;
  export default plugin;
}
