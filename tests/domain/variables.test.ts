import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTEXT, type FillContext, VARIABLES, variableNamed } from '../../src/domain/variables';
import { speak } from '../support/speak';
import { contextWith } from './template/given';

function value(id: string, context: FillContext): string | null | undefined {
  return variableNamed(id)?.resolve(context);
}

it('every variable gives something in the example, under an id and a label of its own', () => {
  const given = VARIABLES.map(({ id, resolve }) => [id, resolve(EXAMPLE_CONTEXT)]);
  expect(Object.fromEntries(given)).toEqual({
    'contact.firstName': 'Ana',
    'contact.name': 'Ana Silva',
    'contact.handle': '@anasilva',
    'me.firstName': 'Dana',
    'me.name': 'Dana Lindt',
    'me.store': 'Lindt Floors',
    'me.brand': 'Oakline',
    'me.area': 'Porto',
    'site.name': 'X',
    'day.greeting': 'Good morning',
    'day.name': 'Tuesday',
  });
  expect(new Set(VARIABLES.map(({ id }) => id.toLowerCase())).size).toBe(VARIABLES.length);
  expect(new Set(VARIABLES.map(({ label }) => label)).size).toBe(VARIABLES.length);
});

it.each(['__proto__', 'constructor', 'toString', 'contact', 'contact.firstName.x', ''])(
  'there is no variable %j',
  (name) => {
    expect(variableNamed(name)).toBeUndefined();
  },
);

describe('contact', () => {
  it('goes by the saved name when there is one', () => {
    const context = contextWith({ author: 'quinn_5231', contactName: 'Quinn Berg' });
    expect(value('contact.firstName', context)).toBe('Quinn');
    expect(value('contact.name', context)).toBe('Quinn Berg');
  });

  it('looks at the page when the saved name tells no first name', () => {
    expect(value('contact.firstName', contextWith({ author: 'Ana', contactName: 'Berg Ltd' }))).toBe('Ana');
  });

  it.each([
    ['x', 'ana_silva', '@ana_silva'],
    ['x', '@ana', '@ana'],
    ['x', null, null],
    ['x', 'a b', null],
    ['facebook', 'ana.silva.5', null],
    ['facebook', '100004242', null],
  ] as const)('on %s the handle %j reads %j', (site, handle, read) => {
    expect(value('contact.handle', contextWith({ site, handle }))).toBe(read);
  });
});

describe('me', () => {
  it.each([
    ['the only brand', ['Oakline'], 'nice floor', 'Oakline'],
    ['the brand the post names', ['Oakline', 'Parka'], 'is PARKA any good?', 'Parka'],
    ['no guess among several', ['Oakline', 'Parka'], 'nice floor', null],
    ['nothing for blanks', [' '], 'nice floor', null],
    ['nothing for none', [], 'nice floor', null],
  ])('brand: %s', (_, brands, text, brand) => {
    expect(value('me.brand', contextWith({ profile: { brands }, text }))).toBe(brand);
  });

  it('first name: what the user wrote, when it is no ordinary name', () => {
    expect(value('me.firstName', contextWith({ profile: { name: 'DJ Mike' } }))).toBe('DJ Mike');
    expect(value('me.firstName', contextWith({ profile: { name: ' ' } }))).toBeNull();
  });
});

it.each([
  [0, 'Hello'],
  [4, 'Hello'],
  [5, 'Good morning'],
  [11, 'Good morning'],
  [12, 'Good afternoon'],
  [17, 'Good afternoon'],
  [18, 'Good evening'],
  [21, 'Good evening'],
  [22, 'Hello'],
])('at %i o’clock the greeting is %s', (hour, greeting) => {
  expect(value('day.greeting', contextWith({ now: new Date(2026, 10, 24, hour, 59) }))).toBe(greeting);
});

describe('in an interface that speaks Spanish', () => {
  afterEach(() => speak('en'));

  it.each([
    [4, 'Hola'],
    [5, 'Buenos días'],
    [11, 'Buenos días'],
    [12, 'Buenas tardes'],
    [19, 'Buenas tardes'],
    [20, 'Buenas noches'],
    [22, 'Hola'],
  ])('at %i o’clock the greeting is %s', (hour, greeting) => {
    speak('es');
    expect(value('day.greeting', contextWith({ now: new Date(2026, 10, 24, hour, 59) }))).toBe(greeting);
  });

  it('the day is called as inside a sentence', () => {
    speak('es');
    const days = [22, 23, 24, 25, 26, 27, 28].map((day) =>
      value('day.name', contextWith({ now: new Date(2026, 10, day, 12) })),
    );
    expect(days).toEqual(['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado']);
  });
});
