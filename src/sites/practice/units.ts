import { POST } from './selectors';

export function unitsIn(root: ParentNode): Element[] {
  const inside = [...root.querySelectorAll(POST)];
  return root instanceof Element && root.matches(POST) ? [root, ...inside] : inside;
}

/** A comment stands inside its post, and is read with it. */
export function unitsAround(changed: Element): Element[] {
  let found: Element | null = null;
  for (let at = changed.closest(POST); at; at = at.parentElement?.closest(POST) ?? null) found = at;
  return found ? [found] : unitsIn(changed);
}
