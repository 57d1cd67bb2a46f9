/** Where a log is synced to, without what opens it. */
export interface Connection {
  /** The server's address without a slash at its end: `https://couch.example.com`. */
  server: string;
  database: string;
  user: string;
  /** Whether what is sent is encrypted with a passphrase that the server never sees. */
  sealed: boolean;
}

/** What it takes to open a connection. Never in a log, an error or a file. */
export interface Login extends Pick<Connection, 'server' | 'database' | 'user'> {
  password: string;
}
