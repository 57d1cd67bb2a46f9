import { type ComponentChild, render } from 'preact';
import type { FirstRows } from '../log/first-rows';
import { afterFirstRows } from './after-first-rows';
import { readFirstRows } from './first-rows';

/** A page without its first rows is better than none. */
const LONGEST_WAIT_MS = 500;

/**
 * Shows a page in two steps. Its first sight is its frame and its first rows, by code small enough to be loaded and
 * run in a moment, which nobody can press yet; the page itself is loaded after that frame and takes its place, to
 * look the same. `sight` answers null where the first rows are not what the page begins with.
 */
export async function firstSight(
  sight: (rows: FirstRows) => ComponentChild | null,
  page: () => Promise<{ show: () => void }>,
): Promise<void> {
  const rows = await Promise.race([readFirstRows().catch(told), wait(LONGEST_WAIT_MS)]);
  const seen = rows && sight(rows);
  // The letters of the page's html, see `.first-letters`.
  document.body.replaceChildren();
  if (seen) {
    document.body.inert = true;
    render(seen, document.body);
    await afterFirstRows();
  }
  try {
    const { show } = await page();
    document.body.inert = false;
    show();
  } catch (error) {
    told(error);
    document.body.inert = false;
    render(
      <p class="rapport notice bad" role="alert">
        Rapport could not be loaded here. Reload this page; if Rapport was just updated, that mends it.
      </p>,
      document.body,
    );
  }
}

function told(error: unknown): null {
  console.error(error);
  return null;
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
