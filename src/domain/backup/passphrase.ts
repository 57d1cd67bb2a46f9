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
    return `Take at least ${SHORTEST} characters. Four words that have nothing to do with each other are easy to remember.`;
  }
  if (letters.every((letter) => /\p{N}/u.test(letter))) {
    return 'Numbers alone are guessed quickly. Add words.';
  }
  if (new Set(letters).size < DIFFERENT) {
    return 'The same few characters over and over are guessed quickly. Add words.';
  }
  return null;
}
