import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';

const LETTERS: readonly [key: string, does: Key][] = [
  ['j', 'today_keyDown'],
  ['k', 'today_keyUp'],
  ['x', 'today_keySelect'],
  ['d', 'today_keyDone'],
  ['l', 'today_keyLater'],
];

/** What the keys do on the box of a row. */
export function KeysLine() {
  const keys = [...LETTERS, [say('today_enterKey'), 'today_keyContact'] as const];
  return (
    <p class="quiet today-keys">
      {say('today_keys')}{' '}
      {keys.map(([key, does]) => (
        <span key={key}>
          <kbd class="key">{key}</kbd> {say(does)}
        </span>
      ))}
    </p>
  );
}
