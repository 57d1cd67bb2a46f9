import { passphraseAdvice } from '../../domain/backup/passphrase';
import { say } from '../../domain/say/say';

/** How good a passphrase is, in words, while it is chosen. */
export function adviceOn(passphrase: string): string {
  if (passphrase === '') return say('backup_fourWords');
  return passphraseAdvice(passphrase) ?? say('backup_goodOne');
}
