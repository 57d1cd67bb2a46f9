import { expect, it } from 'vitest';
import { unknownVariables } from '../../../src/domain/template/hints';
import { VARIABLES } from '../../../src/domain/variables';

it.each([
  ['contact.fristName', 'contact.firstName'],
  ['contact.first_name', 'contact.firstName'],
  ['firstName', 'contact.firstName'],
  ['first name', 'contact.firstName'],
  ['name', 'contact.name'],
  ['store', 'me.store'],
  ['me.stroe', 'me.store'],
  ['my.store', 'me.store'],
  ['greeting', 'day.greeting'],
  ['price', null],
  ['day', null],
  ['time', null],
  ['opening hours', null],
  ['their friend', null],
  ['__proto__.x', null],
])('%s means %s', (name, nearest) => {
  expect(unknownVariables(`{{${name}|x}}`)).toMatchObject([{ name, nearest }]);
});

it('says nothing of variables that are known', () => {
  const all = VARIABLES.map(({ id }) => `{{${id}}} {{${id.toUpperCase()}|x}}`).join(' ');
  expect(unknownVariables(all)).toEqual([]);
});

it('names each unknown once, in order, with what the user will be asked for', () => {
  expect(unknownVariables('{{price}} {{meetingTime}} {{price}}')).toEqual([
    { name: 'price', gap: 'price', nearest: null },
    { name: 'meetingTime', gap: 'meeting time', nearest: null },
  ]);
});
