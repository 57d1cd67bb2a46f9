import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FOLDER = path.resolve(import.meta.dirname, '../_locales');

/** A text as it is kept: alone, or with a word for translators on where it stands. */
export type KeptText = string | { message: string; description?: string };

/** Every language that has texts: `['en', 'es']`. */
export function languages(): string[] {
  return readdirSync(FOLDER).sort();
}

/** A language's files: each room of the interface has one. */
export function textFiles(language: string): string[] {
  return readdirSync(path.join(FOLDER, language)).sort();
}

/** What a file of texts holds, by key. */
export function readTexts(language: string, file: string): Record<string, KeptText> {
  return JSON.parse(readFileSync(path.join(FOLDER, language, file), 'utf8')) as Record<string, KeptText>;
}

/** All texts of a language, by key. */
export function textsOf(language: string): Map<string, string> {
  const kept = textFiles(language).flatMap((file) => Object.entries(readTexts(language, file)));
  return new Map(kept.map(([key, text]) => [key, typeof text === 'string' ? text : text.message]));
}

/**
 * The one file that browsers read a language's texts from. Theirs are places such as `$1`, ours are filled by
 * `domain/say`, so that they have names: a `$` of ours is nothing but a `$`.
 * https://developer.chrome.com/docs/extensions/how-to/ui/localization-message-formats
 */
export function messagesFile(texts: ReadonlyMap<string, string>): string {
  const messages = [...texts].map(([key, text]) => [key, { message: text.replaceAll('$', '$$$$') }]);
  return `${JSON.stringify(Object.fromEntries(messages), null, 1)}\n`;
}

/** Puts the texts into the package, each language's in one file. */
export function locales(): Plugin {
  return {
    name: 'locales',
    apply: 'build',
    generateBundle() {
      for (const language of languages()) {
        const fileName = `_locales/${language}/messages.json`;
        this.emitFile({ type: 'asset', fileName, source: messagesFile(textsOf(language)) });
      }
    },
  };
}
