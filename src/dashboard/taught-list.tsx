import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../domain/say/say';
import { trusted } from '../ui/trusted';

/** A settings page is no place for a long list: a few at first, the rest on request. */
const FIRST = 10;
const STEP = 50;

interface Props<T> {
  title: string;
  all: readonly T[];
  row: (one: T) => ComponentChildren;
}

/** A list of things taught, latest first; nothing at all where there are none. */
export function TaughtList<T>({ title, all, row }: Props<T>) {
  const [shown, setShown] = useState(FIRST);
  const list = useRef<HTMLUListElement>(null);
  const first = useRef<number | null>(null);
  // The keyboard goes on where the new rows begin.
  useEffect(() => {
    if (first.current === null) return;
    list.current?.children[first.current]?.querySelector<HTMLElement>('[data-row]')?.focus();
    first.current = null;
  });
  if (all.length === 0) return null;
  return (
    <div class="stack">
      <h3 class="taught-name">
        {title} <span class="quiet">{all.length}</span>
      </h3>
      <ul ref={list} class="dash-list">
        {all.slice(0, shown).map(row)}
      </ul>
      {all.length > shown && (
        <p>
          <button
            type="button"
            class="button small"
            onClick={trusted(() => {
              first.current = shown;
              setShown(shown + STEP);
            })}
          >
            {say('dashboard_showMore')}
            <span class="hidden-words">: {title}</span>
          </button>
        </p>
      )}
    </div>
  );
}
