import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { makeLog, sizeFor } from './bench/log/generator';
import { logFileOf } from './bench/log/made/log-file';

/**
 * `npm run generate -- --contacts 200 --out people.json`: writes a log of invented people as a backup file without a
 * passphrase, to restore in the dashboard. `--seed 2` makes others.
 */
const { values } = parseArgs({
  options: {
    contacts: { type: 'string', default: '200' },
    out: { type: 'string', default: 'people.json' },
    seed: { type: 'string', default: '1' },
  },
});
const contacts = Number(values.contacts);
if (!Number.isInteger(contacts) || contacts < 1) {
  console.error(`--contacts takes a whole number, not “${values.contacts}”.`);
  process.exit(2);
}
const now = new Date();
writeFileSync(values.out, logFileOf(makeLog(sizeFor(contacts), now, Number(values.seed)), now));
console.log(`${contacts} contacts in ${values.out}`);
