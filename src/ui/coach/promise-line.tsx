import type { ComponentChildren } from 'preact';

/** A promise in the user's words, and what can be done about it. */
export function PromiseLine({
  says,
  words,
  children,
}: {
  says: string;
  words: string;
  children: ComponentChildren;
}) {
  return (
    <li class="coach-promise-line" tabIndex={-1}>
      <p>
        {says}:{' '}
        <mark>
          <bdi>{words}</bdi>
        </mark>
      </p>
      <div class="row">{children}</div>
    </li>
  );
}

/** The button leaves by its own act: the focus stays with its promise. */
export function toLine({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('li')?.focus();
}
