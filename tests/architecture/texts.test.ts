import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTexts } from '../../scripts/find-texts';
import { type KeptText, languages, messagesFile, readTexts, textFiles, textsOf } from '../../scripts/locales';

const ROOT = path.resolve(import.meta.dirname, '../..');
const ENGLISH = textsOf('en');
const OTHERS = languages().filter((language) => language !== 'en');
const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

const messageOf = (text: KeptText): string => (typeof text === 'string' ? text : text.message);
const placesOf = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
const camelCase = (file: string): string =>
  file.replace('.json', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** `contacts_count` of `contacts_count_other`; null for a text that no number changes. */
function stemOf(key: string): string | null {
  const form = key.split('_').at(-1) ?? '';
  return FORMS.includes(form) && key.split('_').length > 2 ? key.slice(0, -form.length - 1) : null;
}

const stems = (keys: Iterable<string>): string[] => [
  ...new Set([...keys].flatMap((key) => stemOf(key) ?? [])),
];

/** All code but the list of the files of texts. */
const CODE = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(path.join(ROOT, 'src', name), 'utf8'))
  .join('\n');

describe('the texts of the interface', () => {
  it('are there in English and in Spanish', () => {
    expect(languages()).toEqual(expect.arrayContaining(['en', 'es']));
    expect(ENGLISH.size).toBeGreaterThan(1000);
  });

  it('are all in `_locales`', () => {
    expect(findTexts().map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([]);
  });

  it('are all said somewhere', () => {
    const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
    const unsaid = [...ENGLISH.keys()].filter((key) => {
      const name = stemOf(key) ?? key;
      return !CODE.includes(`'${name}'`) && !manifest.includes(`__MSG_${name}__`);
    });
    expect(unsaid).toEqual([]);
  });

  it.each(textFiles('en'))('of %s bear its name, and are no two texts of one key', (file) => {
    const keys = Object.keys(readTexts('en', file));
    const name = new RegExp(`^${camelCase(file)}_[a-z]\\w*$`);
    expect(keys.filter((key) => !name.test(key))).toEqual([]);
    const written = readFileSync(path.join(ROOT, '_locales/en', file), 'utf8').match(/^ {2}"(\w+)":/gm) ?? [];
    expect(written.length).toBe(keys.length);
  });

  it('name every file where the code learns of keys', () => {
    const named = readFileSync(path.join(ROOT, 'src/domain/say/keys.ts'), 'utf8');
    expect(textFiles('en').filter((file) => !named.includes(`_locales/en/${file}'`))).toEqual([]);
  });

  it('have every plural form that English tells apart', () => {
    const { common_pluralForms: forms = '' } = Object.fromEntries(ENGLISH);
    for (const stem of stems(ENGLISH.keys()))
      expect(FORMS.filter((form) => ENGLISH.has(`${stem}_${form}`)).sort(), stem).toEqual(
        forms.split(' ').sort(),
      );
  });
});

describe.each(OTHERS)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it.each(textFiles('en'))('of %s are complete, in the same order', (file) => {
    const plain = (key: string): string => stemOf(key) ?? key;
    const keysIn = (of: string): string[] => [...new Set(Object.keys(readTexts(of, file)).map(plain))];
    expect(textFiles(language)).toContain(file);
    expect(keysIn(language)).toEqual(keysIn('en'));
  });

  it('have every plural form that the language tells apart', () => {
    const forms = (texts.get('common_pluralForms') ?? '').split(' ');
    expect(forms).toContain('other');
    const { pluralCategories } = new Intl.PluralRules(texts.get('common_locale')).resolvedOptions();
    expect(forms.filter((form) => !pluralCategories.includes(form as Intl.LDMLPluralRule))).toEqual([]);
    for (const stem of stems(texts.keys()))
      expect(FORMS.filter((form) => texts.has(`${stem}_${form}`)).sort(), stem).toEqual([...forms].sort());
  });

  it('have the places of the English ones', () => {
    for (const [key, text] of texts) {
      const stem = stemOf(key);
      const english = ENGLISH.get(key) ?? ENGLISH.get(`${stem}_other`) ?? '';
      // One of something may go without its number: "a contact".
      const unsaid = stem === null ? [] : ['{count}'];
      const places = placesOf(text).filter((place) => !unsaid.includes(place));
      expect(places, key).toEqual(placesOf(english).filter((place) => !unsaid.includes(place)));
    }
  });

  it('are not left in English', () => {
    const same = [...texts].filter(
      ([key, text]) =>
        key !== 'common_pluralForms' && text === ENGLISH.get(key) && /\p{L}{3} \p{L}{2}/u.test(text),
    );
    expect(same.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('are no empty texts', () => {
    expect([...texts].filter(([, text]) => text.trim() !== text || text === '').map(([key]) => key)).toEqual(
      [],
    );
  });
});

describe('the file a browser reads', () => {
  it('has each text as it stands, with places that are ours to fill', () => {
    const texts = new Map([['a_price', 'From $1 for {name}']]);
    expect(JSON.parse(messagesFile(texts))).toEqual({ a_price: { message: 'From $$1 for {name}' } });
  });

  it('takes the keys that browsers take', () => {
    expect([...ENGLISH.keys()].filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    // They tell no capitals apart: https://developer.chrome.com/docs/extensions/reference/api/i18n
    expect(new Set([...ENGLISH.keys()].map((key) => key.toLowerCase())).size).toBe(ENGLISH.size);
    expect(
      Object.values(readTexts('en', 'common.json'))
        .map(messageOf)
        .every((text) => text !== ''),
    ).toBe(true);
  });
});
