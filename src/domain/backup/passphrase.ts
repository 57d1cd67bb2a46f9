import { say } from '../say/say';

const SHORTEST = 12;
/** Fewer different letters are a pattern: `aaaaaaaaaaaa`, `121212121212`. */
const DIFFERENT = 6;

/** A passphrase as it counts: the same however a keyboard composes its letters. */
export function asTyped(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** What would make a passphrase better, in words for the user; null when it will do. */
export function passphraseAdvice(passphrase: string): string | null {
  const letters = [...asTyped(passphrase)];
  if (letters.length < SHORTEST) {
    return say('backup_adviceLonger', { least: SHORTEST });
  }
  if (letters.every((letter) => /\p{N}/u.test(letter))) {
    return say('backup_adviceNumbers');
  }
  if (new Set(letters).size < DIFFERENT) {
    return say('backup_adviceSame');
  }
  return null;
}
