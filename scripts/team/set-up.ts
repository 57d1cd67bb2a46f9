import { prepareDatabase } from './database';
import { addPerson, type Person, removePerson } from './people';
import { SetupProblem } from './problem';
import { type Server, serverAt } from './server';
import type { Wishes } from './wishes';

export interface Secrets {
  user: string;
  password: string;
  /** Asked for only where a new database is to be encrypted. */
  passphrase(): Promise<string>;
}

/**
 * Sets a team up, or brings it up to date: run twice, the second time changes nothing. Answers what it did and what each
 * person has to type into Rapport, line by line. Rejects with a `SetupProblem`.
 */
export async function setUp(wishes: Wishes, secrets: Secrets, reach?: typeof fetch): Promise<string[]> {
  const { database, people, remove } = wishes;
  const server = serverAt(wishes.server, secrets, reach);
  await checkServer(server);
  const did = await prepareDatabase(server, {
    database,
    sealed: wishes.sealed,
    passphrase: secrets.passphrase,
  });
  for (const name of remove) {
    const was = await removePerson(server, database, name);
    did.push(
      was
        ? `${name} is out of the team from now on. What ${name} wrote stays; what ${name} has read stays on ${name}’s computer.`
        : `${name} was not in the team.`,
    );
  }
  const added: Person[] = [];
  for (const person of people) added.push(await addPerson(server, database, person));
  did.push(...added.map(became));
  if (did.length === 0) did.push('Everything is as it should be; nothing was changed.');
  const typed = added.flatMap((person) => ['', ...typing(person, wishes)]);
  return [...did, ...typed];
}

/** That it is a CouchDB that is ready to use, and that we are its administrator. */
async function checkServer(server: Server): Promise<void> {
  const { body } = await server.ask('/');
  if (!('couchdb' in body) || typeof body.version !== 'string')
    throw new SetupProblem(`What answers at ${server.address} is no CouchDB.`);
  if (!(Number.parseInt(body.version, 10) >= 3))
    throw new SetupProblem(
      `This is CouchDB ${body.version}. It takes 3.0 or newer: older ones let members do what the rules cannot see.`,
    );
  const session = await server.ask('/_session');
  const { roles } = (session.body.userCtx ?? {}) as { roles?: unknown };
  if (!Array.isArray(roles) || !roles.includes('_admin'))
    throw new SetupProblem('This user is no administrator of the server, and only those can set up a team.');
  const users = await server.ask('/_users', { allow: [404] });
  if (users.status === 404)
    throw new SetupProblem(
      `This server was never set up: it has no database _users. Open ${server.address}/_utils, choose Setup, then “Configure a single node” (or put the database there: PUT /_users), and run the command again.`,
    );
}

function became({ name, role, password, changed }: Person): string {
  if (!changed) return `${name} is a ${role} already.`;
  return password === null ? `${name} is a ${role} now.` : `Made an account for ${name}, who is a ${role}.`;
}

function typing({ name, password }: Person, { server, database }: Wishes): string[] {
  return [
    `${name} types into Rapport, under Settings → Team:`,
    `  Server    ${server}`,
    `  Database  ${database}`,
    `  User      ${name}`,
    password === null
      ? '  Password  the one they have'
      : `  Password  ${password}   (shown this once; give it to nobody but ${name})`,
  ];
}
