import { vi } from 'vitest';

/** Stands in for the window that scripts of ours run in, until `vi.unstubAllGlobals`. */
export function fakePage(): EventTarget {
  const page = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, page[name].bind(page));
  return page;
}
