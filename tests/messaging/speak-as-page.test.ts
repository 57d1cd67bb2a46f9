import { afterEach, expect, it, vi } from 'vitest';
import { messagesFile, textsOf } from '../../scripts/locales';
import type { Key } from '../../src/domain/say/keys';
import { say, sayCount, speech } from '../../src/domain/say/say';
import { speakAsPage } from '../../src/messaging/speak-as-page';

/** The package, as a worker asks it for a file. */
function packageWith(files: Record<string, string>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    const file = files[address];
    return file === undefined ? Response.error() : new Response(file);
  });
}
afterEach(() => vi.unstubAllGlobals());

it('speaks the language of the page, from the file that the browser reads it from', async () => {
  packageWith({ '/_locales/es/messages.json': messagesFile(textsOf('es')) });
  await speakAsPage('es');
  expect(speech().language).toBe('es');
  expect(say('when_tomorrow')).toBe('mañana');
  expect(sayCount('when_weeks', 12_000)).toBe('12.000 semanas');
  expect(() => say('nothing_atAll' as Key)).toThrow('There is no text nothing_atAll.');
});

it('gives back what is written otherwise for browsers', async () => {
  const texts = new Map([...textsOf('en'), ['when_today', 'US$ and $1 {name}']]);
  packageWith({ '/_locales/en/messages.json': messagesFile(texts) });
  await speakAsPage('en');
  expect(say('when_today', { name: 'Ana' })).toBe('US$ and $1 Ana');
});

it('does not begin without the file', async () => {
  packageWith({});
  await expect(speakAsPage('es')).rejects.toThrow();
});
