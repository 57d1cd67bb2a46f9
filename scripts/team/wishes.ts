import { parseArgs } from 'node:util';
import { isDatabaseName, readServerAddress } from '../../src/domain/sync/server-address';
import type { TeamRole } from '../../src/domain/team/roles';
import { SetupProblem } from './problem';

/** What the command was asked to do. */
export interface Wishes {
  server: string;
  database: string;
  /** The administrator's; null: to be asked for. */
  user: string | null;
  password: string | null;
  people: { name: string; role: TeamRole }[];
  remove: string[];
  /** The documents' bodies are to be encrypted. */
  sealed: boolean;
}

export const USAGE = `npm run team:setup -- URL [--member NAME]… [--lead NAME]… [--remove NAME]… [--sealed]

  URL       https://admin@couch.example.com/team-store: the server, its administrator, the team's database
  --member  makes somebody a member, --lead a lead; who has no account on the server gets one
  --remove  takes somebody out of the team
  --sealed  a new team's documents are encrypted with a passphrase of the team's`;

/** Reads the command's arguments. Throws a `SetupProblem` that never quotes an address, since it may hold a password. */
export function readWishes(args: string[]): Wishes {
  const { values, positionals } = parsed(args);
  const [address, ...more] = positionals;
  if (address === undefined || more.length > 0) throw new SetupProblem(USAGE);
  const read = readServerAddress(address);
  if (!read.ok) throw new SetupProblem(UNREAD[read.why]);
  const { server, database, user = null, password = null } = read;
  if (database === undefined)
    throw new SetupProblem(
      'Name the team’s database at the end of the address: https://couch.example.com/team-store',
    );
  if (!isDatabaseName(database))
    throw new SetupProblem(
      'CouchDB takes names of databases in small letters, digits and _ $ ( ) + / -, and they begin with a letter.',
    );
  const people = [
    ...(values.member ?? []).map((name) => ({ name, role: 'member' as const })),
    ...(values.lead ?? []).map((name) => ({ name, role: 'lead' as const })),
  ];
  const remove = values.remove ?? [];
  const names = [...people.map(({ name }) => name), ...remove];
  const unfit = names.find((name) => !isUserName(name));
  if (unfit !== undefined)
    throw new SetupProblem(
      `“${unfit}” cannot be a user’s name: letters, digits and . _ - @ +, beginning with a letter or digit, 60 at most.`,
    );
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new SetupProblem(`“${twice}” is named twice: say what they are to be once.`);
  if (user !== null && names.includes(user))
    throw new SetupProblem(
      `“${user}” is the administrator, whom no rule holds back. Use a name of its own for daily work.`,
    );
  return { server, database, user, password, people, remove, sealed: values.sealed };
}

/** Basic authentication ends a name at its first colon; the rest keeps names easy to type and to read out. */
function isUserName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{0,59}$/u.test(name);
}

const UNREAD: Record<Extract<ReturnType<typeof readServerAddress>, { ok: false }>['why'], string> = {
  empty: USAGE,
  'not-an-address': 'That is no address of a server. It looks like https://couch.example.com/team-store',
  'not-https':
    'Without https everybody on the way could read passwords and customers. Give the server a certificate, or work at the server itself (http://localhost:5984).',
  extras: 'The address ends with the name of the database, without ? or #, and without folders before it.',
  brackets:
    'Give the server by its name, not by an IPv6 number: browsers cannot name it so (localhost for this computer).',
};

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        member: { type: 'string', multiple: true },
        lead: { type: 'string', multiple: true },
        remove: { type: 'string', multiple: true },
        sealed: { type: 'boolean', default: false },
      },
    });
  } catch {
    // What Node says of it quotes what was typed.
    throw new SetupProblem(USAGE);
  }
}
