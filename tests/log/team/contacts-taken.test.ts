import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { SharedContact } from '../../../src/domain/team/contacts';
import { ownOf, takeContact } from '../../../src/log/team/contacts/take';
import { freshLog, NOON, value } from '../../support/log-fixtures';
import { meet } from '../../support/log-people';

const RITA: SharedContact = {
  name: 'Rita',
  company: 'Lobo',
  area: 'Porto',
  stage: 'regular',
  identities: [
    // Another one's key: what is kept is made from the handle.
    { site: 'x', key: 'x:somebody', name: '', handle: 'Rita_L', url: 'https://x.com/rita_l' },
    { site: 'facebook', key: 'post facebook:1', name: 'Rita', handle: null, url: null },
  ],
  phones: [
    { number: '+351 912 000 111', label: 'work' },
    { number: '?', label: '' },
  ],
  emails: [{ address: 'no address', label: '' }],
  links: ['https://rita.example.com/'],
};

it('makes a contact of the user’s own, of what fits, with what can be known again', async () => {
  const { log } = freshLog();
  expect(await ownOf(log, RITA)).toBeNull();
  const { value: taken } = value(await takeContact(log, RITA, 'Ben', NOON));
  expect(taken).toMatchObject({
    name: 'Rita',
    identities: [{ key: 'x:rita_l' }],
    phones: [{ number: '+351 912 000 111' }],
    emails: [],
    stage: null,
  });
  expect(await ownOf(log, RITA)).toMatchObject({ id: taken.id });
});

it('is the contact that the user has already, as it stands', async () => {
  const { log } = freshLog();
  const profile = { site: 'x' as const, name: '', handle: 'rita_l', url: 'https://x.com/rita_l' };
  const known = await meet(log, { name: 'R.', identities: [{ ...profile, key: 'x:rita_l' }] });
  const { value: taken, images } = value(await takeContact(log, RITA, 'Ben', NOON));
  expect([taken, images]).toEqual([known, []]);
  expect(await log.contacts.count()).toBe(1);
});
