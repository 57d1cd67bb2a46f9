import { say } from '../say/say';

/** Why a file was not read. */
export type Unread = 'not-ours' | 'newer' | 'broken' | 'too-big' | 'passphrase';

/** What became of reading a file: what it holds, or why not, in words for the user. */
export type Read<T> = { ok: true; value: T } | { ok: false; why: Unread; says: string };

export function read<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function unread(why: Unread, says: string): Read<never> {
  return { ok: false, why, says };
}

export const NEWER: Read<never> = {
  ok: false,
  why: 'newer',
  get says() {
    return say('backup_madeByNewer');
  },
};
