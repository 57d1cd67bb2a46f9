import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, fillText } from '../../../src/domain/template/fill';
import { gapsIn, readyToInsert } from '../../../src/domain/template/gaps';
import { EXAMPLE_CONTEXT, VARIABLES } from '../../../src/domain/variables';
import { contextWith } from './given';

const nameless = contextWith({ author: 'quinn_5231🎗️' });
const bare = contextWith({
  author: 'quinn_5231',
  profile: { name: '', store: ' ', brands: [], area: '' },
});

describe('fillText', () => {
  it.each(VARIABLES.map(({ id, resolve }) => [id, resolve(EXAMPLE_CONTEXT)]))('fills %s', (id, example) => {
    expect(fillText(`a {{${id}}} b`, EXAMPLE_CONTEXT)).toBe(`a ${example} b`);
  });

  it('finds variables whatever their capitals and blanks', () => {
    expect(fillText('{{ CONTACT.firstname | there }}', EXAMPLE_CONTEXT)).toBe('Ana');
  });

  it.each([
    ['Hi {{contact.firstName|there}}.', 'Hi there.'],
    ['Hi {{contact.firstName | dear friend }}.', 'Hi dear friend.'],
    ['Hi {{contact.firstName}}.', 'Hi ⟦first name⟧.'],
    ['It is {{price}}, {{meetingTime}}.', 'It is ⟦price⟧, ⟦meeting time⟧.'],
    ['{{meeting time|}}Done', 'Done'],
    ['⟦left by the user⟧', '⟦left by the user⟧'],
  ])('fills %j without a first name', (text, filled) => {
    expect(fillText(text, nameless)).toBe(filled);
  });

  it('asks for what the user has not told', () => {
    expect(fillText('{{me.name}} {{me.firstName}} {{me.store}} {{me.brand}} {{me.area}}', bare)).toBe(
      '⟦your name⟧ ⟦your first name⟧ ⟦your store⟧ ⟦your brand⟧ ⟦your area⟧',
    );
  });

  it.each([
    ['{{__proto__.x}}', '⟦proto x⟧'],
    ['{{__proto__}}', '⟦proto⟧'],
    ['{{constructor}}', '⟦constructor⟧'],
    ['{{toString}}', '⟦to string⟧'],
    ['{{_}}', '⟦_⟧'],
  ])('%s is unknown like any other name', (text, filled) => {
    expect(fillText(text, EXAMPLE_CONTEXT)).toBe(filled);
  });

  it.each(['{{}}', '{{ }}', '{{|x}}', 'Hi {{contact.firstName', '{{a\nb}}', 'a }} b'])(
    'leaves %j as it is, and never ready',
    (text) => {
      expect(fillText(text, EXAMPLE_CONTEXT)).toBe(text);
      expect(readyToInsert(text).ok).toBe(false);
    },
  );

  it.each([
    ['Hi {{contact.firstName|}}, thanks.', 'Hi, thanks.'],
    ['{{contact.firstName|}}, thanks.', 'Thanks.'],
    ['{{contact.firstName|}}, ¿qué tal?', '¿Qué tal?'],
    ['Hello.\n{{contact.firstName|}}, thanks.', 'Hello.\nThanks.'],
    ['Thanks, {{contact.firstName|}}.', 'Thanks.'],
    ['Thanks, {{contact.firstName|}}', 'Thanks'],
    ['Thanks, {{contact.firstName|}}\nDana', 'Thanks\nDana'],
    ['I know {{contact.firstName|}} well', 'I know well'],
    ['So, {{contact.firstName|}}, tell me', 'So, tell me'],
    ['({{contact.firstName|}})', '()'],
    ['a  b {{contact.firstName|}} c  d', 'a  b c  d'],
  ])('closes the hole in %j', (text, filled) => {
    expect(fillText(text, nameless)).toBe(filled);
  });

  it('does not double the full stop of a store that ends with one', () => {
    const context = contextWith({ profile: { store: 'Lindt & Co.' } });
    expect(fillText('I am at {{me.store}}. Come by {{me.store}}...', context)).toBe(
      'I am at Lindt & Co. Come by Lindt & Co....',
    );
  });

  it('puts values on one line', () => {
    expect(fillText('at {{me.store}}!', contextWith({ profile: { store: ' Lindt\n\tFloors ' } }))).toBe(
      'at Lindt Floors!',
    );
  });

  it.each([
    ['{{contact.firstName}}', '((contact.firstName))'],
    ['⟦price⟧', '[price]'],
    ['$& $1 $`', '$& $1 $`'],
    ['a\u202Eb\u2066c', 'abc'],
  ])('does not look again at a value: %j', (store, shown) => {
    const text = fillText('{{{me.store}}} {{me.store}}', contextWith({ profile: { store } }));
    expect(text).toBe(`{${shown}} ${shown}`);
    expect(gapsIn(text)).toEqual([]);
  });
});

describe('fillTemplate', () => {
  it('says which template it filled and what is missing', () => {
    const text = 'Hi {{contact.firstName|there}}, {{price}} at {{me.store}}, yes, {{price}}.';
    expect(fillTemplate({ id: 't', title: 'Price', text }, EXAMPLE_CONTEXT)).toEqual({
      templateId: 't',
      title: 'Price',
      text: 'Hi Ana, ⟦price⟧ at Lindt Floors, yes, ⟦price⟧.',
      gaps: ['price'],
    });
  });

  const hostile = fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '{{',
        '}}',
        '⟦',
        '⟧',
        '|',
        'me.store',
        'price',
        'contact.firstName',
        ' ',
        '.',
        '\n',
        '\u202E',
        'é',
        '👍',
      ),
    )
    .map((parts) => parts.join(''));

  it('never lets a value become a variable or a gap, whatever it is', () => {
    const text = '{{{me.store}}} {{me.area}}{{me.brand}}{ {{contact.name}} }{{me.name}}';
    fc.assert(
      fc.property(hostile, (value) => {
        const told = `x${value}x`;
        const context = contextWith({
          author: told,
          profile: { store: told, area: told, brands: [told], name: told },
        });
        const filled = fillTemplate(
          { id: 't', title: 't', text: text.replace('contact.name', 'contact.name|x') },
          context,
        );
        expect(filled.gaps).toEqual([]);
        expect(filled.text).not.toMatch(/⟦|⟧|\{\{|\}\}|\u202E/);
      }),
    );
  });

  it('is ready exactly when it has no gaps, whatever the template', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, store) => {
        const filled = fillTemplate({ id: 't', title: 't', text }, contextWith({ profile: { store } }));
        const ready = readyToInsert(filled.text);
        expect(ready.ok).toBe(filled.gaps.length === 0);
        expect(ready.ok).toBe(!/⟦|⟧|\{\{|\}\}/.test(filled.text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps text without variables to the letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(!text.includes('{{'));
        expect(fillText(text, EXAMPLE_CONTEXT)).toBe(text);
      }),
    );
  });
});
