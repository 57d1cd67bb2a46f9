import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** What a pipe holds, line by line; read once. */
let piped: string[] | null = null;

/** Asks for something that nobody may see; what is typed is not shown. From a pipe it takes the next line. */
export async function askSecret(question: string): Promise<string> {
  if (!process.stdin.isTTY) {
    piped ??= readFileSync(0, 'utf8').split(/\r?\n/);
    return piped.shift() ?? '';
  }
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true, historySize: 0 });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      lines.once('close', () => reject(new Error('cancelled')));
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
