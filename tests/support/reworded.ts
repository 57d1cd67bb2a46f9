import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../scripts/browser/find';
import { distOf } from '../../scripts/build';
import { messagesFile, textsOf } from '../../scripts/locales';

/** Says something else instead of a text; what is no words (`common_locale` and the like) is left as it is. */
export type Reword = (text: string) => string;

const NO_WORDS = [
  'common_locale',
  'common_language',
  'common_pluralForms',
  'common_direction',
  'common_name',
];
const OPEN = '⟦';
const CLOSE = '⟧';

/** The built extension with other texts in place of the English ones, in a folder of its own. */
export function reworded(
  browser: BrowserName,
  texts: ReadonlyMap<string, string>,
): { folder: string; end(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-words-'));
  cpSync(distOf(browser === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  // No other language: the texts are these, whatever the browser speaks.
  const locales = path.join(folder, '_locales');
  for (const language of readdirSync(locales))
    if (language !== 'en') rmSync(path.join(locales, language), { recursive: true });
  // Workers read the file of the language that the texts say they are of.
  for (const language of new Set(['en', texts.get('common_language') ?? 'en'])) {
    mkdirSync(path.join(locales, language), { recursive: true });
    writeFileSync(path.join(locales, language, 'messages.json'), messagesFile(texts));
  }
  return { folder, end: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** The English texts, put otherwise. */
export function englishAs(reword: Reword, changes: Record<string, string> = {}): Map<string, string> {
  const put = [...textsOf('en')].map(([key, text]): [string, string] => [
    key,
    changes[key] ?? (NO_WORDS.includes(key) ? text : reword(text)),
  ]);
  return new Map(put);
}

/** 40 % longer, in marks by which a text of ours is known and its end is seen. */
export function longer(text: string): string {
  const bare = text.replace(/\{\w+\}/g, '');
  const more = Math.ceil(bare.length * 0.4) - 2;
  // Words of a usual length: what is one word stays one.
  const filler = 'lorem ipsum dolor sit amet elit '
    .repeat(Math.ceil(Math.max(more, 1) / 32))
    .slice(0, Math.max(more, 0));
  const glued = /\s/.test(bare.trim()) ? ` ${filler}`.trimEnd() : filler.replaceAll(' ', '');
  return `${OPEN}${text}${glued}${CLOSE}`;
}

/** The same in letters that are written from right to left. */
export function hebrew(text: string): string {
  return longer(text).replace(/\{\w+\}|\p{L}/gu, (found) =>
    found.startsWith('{') ? found : String.fromCharCode(0x05d0 + ((found.codePointAt(0) ?? 0) % 27)),
  );
}
