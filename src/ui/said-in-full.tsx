import type { Key } from '../domain/say/keys';
import { say, type Values } from '../domain/say/say';

/** No text holds it. */
const MARK = '\u0000';

/**
 * The words of a button: all see `shown`, what the text says around its place `{shown}` is for those who do not see
 * what the button belongs to. `Merge` of “Merge with Ana Silva”.
 */
export function saidInFull(key: Key, shown: string, values: Values = {}) {
  const [before, after] = say(key, { ...values, shown: MARK }).split(MARK);
  return (
    <>
      {before && <span class="hidden-words">{before}</span>}
      {shown}
      {after && <span class="hidden-words">{after}</span>}
    </>
  );
}
