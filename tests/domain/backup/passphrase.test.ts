import { expect, it } from 'vitest';
import { passphraseAdvice } from '../../../src/domain/backup/passphrase';

it.each([
  ['', 'at least 12'],
  ['short', 'at least 12'],
  ['👩‍👩‍👧‍👦', 'at least 12'],
  ['123456789012345', 'Numbers'],
  ['aaaaaaaaaaaaaaaa', 'same few'],
  ['abababababababab', 'same few'],
])('advises against %j', (passphrase, advice) => {
  expect(passphraseAdvice(passphrase)).toContain(advice);
});

it.each(['four quiet oak floors', 'čtyři dubové podlahy', '正しい馬の電池ホチキスと椅子'])(
  'is content with %j',
  (passphrase) => {
    expect(passphraseAdvice(passphrase)).toBeNull();
  },
);
