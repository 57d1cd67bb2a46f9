import type { ComponentChildren } from 'preact';
import type { Key } from '../../domain/say/keys';
import { sayParts } from '../../domain/say/say';

/** A promise in the user's words, and what can be done about it. */
export function PromiseLine({
  says,
  words,
  children,
}: {
  /** A text with a place for the words. */
  says: Key;
  words: string;
  children: ComponentChildren;
}) {
  return (
    <li class="coach-promise-line" tabIndex={-1}>
      <p>
        {sayParts(says, {
          words: (
            <mark>
              <bdi>{words}</bdi>
            </mark>
          ),
        })}
      </p>
      <div class="row">{children}</div>
    </li>
  );
}

/** The button leaves by its own act: the focus stays with its promise. */
export function toLine({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('li')?.focus();
}
