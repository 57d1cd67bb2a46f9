import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';

const KEYS: readonly [key: string, does: Key][] = [
  ['j', 'today_keyDown'],
  ['k', 'today_keyUp'],
  ['x', 'today_keySelect'],
  ['d', 'today_keyDone'],
  ['l', 'today_keyLater'],
  ['Enter', 'today_keyContact'],
];

/** What the keys do on the box of a row. */
export function KeysLine() {
  return (
    <p class="quiet today-keys">
      {say('today_keys')}{' '}
      {KEYS.map(([key, does]) => (
        <span key={key}>
          <kbd class="key">{key}</kbd> {say(does)}
        </span>
      ))}
    </p>
  );
}
