import '../speak-english';
import { passphraseAdvice } from '../../src/domain/backup/passphrase';
import { askSecret } from './ask-secret';
import { SetupProblem } from './problem';
import { setUp } from './set-up';
import { readWishes } from './wishes';

/**
 * `npm run team:setup -- https://admin@couch.example.com/team-store --lead maria --member dana`: makes a team's database on
 * a CouchDB, or brings it up to date. See `docs/team.md`.
 */
try {
  const wishes = readWishes(process.argv.slice(2));
  const user = wishes.user ?? 'admin';
  const password = wishes.password ?? (await askSecret(`Password of ${user} on ${wishes.server}: `));
  const did = await setUp(wishes, { user, password, passphrase: askPassphrase });
  console.log(did.join('\n'));
} catch (error) {
  // What we did not foresee may hold what was typed: only what kind of thing it is is said.
  console.error(
    error instanceof SetupProblem
      ? error.message
      : `It went wrong (${error instanceof Error ? error.name : 'unknown'}).`,
  );
  process.exitCode = 1;
}

async function askPassphrase(): Promise<string> {
  const passphrase = await askSecret('A passphrase for the team, which everybody in it will type once: ');
  const advice = passphraseAdvice(passphrase);
  if (advice !== null) throw new SetupProblem(advice);
  if ((await askSecret('The same again: ')) !== passphrase)
    throw new SetupProblem('The two are not the same.');
  return passphrase;
}
