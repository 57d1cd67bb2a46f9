import { SetupProblem } from './problem';

/** A CouchDB, asked by its administrator. */
export interface Server {
  /** `https://couch.example.com` */
  address: string;
  /** Asks for a path. Rejects with a `SetupProblem` unless the answer is CouchDB's own, with one of these statuses or 2xx. */
  ask(path: string, asking?: { method?: string; body?: unknown; allow?: number[] }): Promise<Answer>;
}

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

const TIMEOUT = 30_000;

/** @param reach what reaches the server; Node's own if absent */
export function serverAt(
  address: string,
  login: { user: string; password: string },
  reach: typeof fetch = fetch,
): Server {
  const signature = Buffer.from(`${login.user}:${login.password}`, 'utf8').toString('base64');
  return {
    address,
    async ask(path, { method = 'GET', body, allow = [] } = {}) {
      // Redirects are not followed: the password would go along.
      const answer = await reach(`${address}${path}`, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
        headers: { Authorization: `Basic ${signature}`, 'Content-Type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }).catch((error: unknown) => {
        throw unreachable(address, error);
      });
      const { status } = answer;
      if (status === 401)
        throw new SetupProblem(
          'The server refused the administrator’s name or password. Nothing was changed by this step.',
        );
      const said = await answer.json().catch(() => null);
      if (status >= 300 && status < 400)
        throw new SetupProblem(
          'The server sends us elsewhere (a redirect). Give the address that it really has.',
        );
      if (typeof said !== 'object' || said === null)
        throw new SetupProblem(
          `What answers at ${address} is no CouchDB. Is that its address, and does a proxy pass everything on?`,
        );
      if (answer.ok || allow.includes(status)) return { status, body: said as Record<string, unknown> };
      throw new SetupProblem(refused(status));
    },
  };
}

/** By what Node says of it; never its whole message, which may quote an address. */
function unreachable(address: string, error: unknown): SetupProblem {
  const { name, cause } = error as { name?: string; cause?: { code?: unknown } };
  const code = String(cause?.code ?? '');
  if (/CERT|SELF_SIGNED|TLS|ISSUER/.test(code))
    return new SetupProblem(
      `The certificate of ${address} is not trusted here (${code}). Browsers will refuse it too: give the server one they trust, or tell this computer about yours (NODE_EXTRA_CA_CERTS=your-ca.pem) and every browser as well.`,
    );
  if (name === 'TimeoutError')
    return new SetupProblem(`${address} did not answer within ${TIMEOUT / 1000} seconds.`);
  return new SetupProblem(`Nothing answers at ${address}${code === '' ? '' : ` (${code})`}.`);
}

function refused(status: number): string {
  if (status === 403)
    return 'The server does not let this user do that. It takes an administrator of the server.';
  if (status === 409)
    return 'Somebody changed the same thing at this moment. Run the command again: it goes on from here.';
  if (status === 429 || status >= 500)
    return `The server cannot answer right now (${status}). Run the command again later: it goes on from here.`;
  return `The server answered ${status}, which we did not expect.`;
}
