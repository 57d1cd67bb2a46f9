import { type ComponentChild, render } from 'preact';
import { say } from '../domain/say/say';
import type { FirstRows } from '../log/first-rows';
import { afterFirstRows } from './after-first-rows';
import { dropFirstRows, readFirstRows } from './first-rows';

/** A page without its first rows is better than none. */
const LONGEST_WAIT_MS = 500;

/**
 * Shows a page in two steps. Its first sight is its frame and its first rows, by code small enough to be loaded and
 * run in a moment, which nobody can press yet; the page itself is loaded after that frame and takes its place, to
 * look the same. `sight` answers nothing where the first rows are not what the page begins with.
 */
export async function firstSight(
  sight: (rows: FirstRows) => ComponentChild | null,
  page: () => Promise<{ show: () => void }>,
): Promise<void> {
  const rows = await Promise.race([readFirstRows().catch(told), wait(LONGEST_WAIT_MS)]);
  // The letters of the page's html, see `.first-letters`.
  document.body.replaceChildren();
  const place = rows && shown(rows, sight);
  if (place) await afterFirstRows();
  const { show } = await page().catch((error: unknown) => ({ show: () => sayNotLoaded(error) }));
  place?.remove();
  show();
}

/** Where the first sight stands; null where there is nothing to see. */
function shown(rows: FirstRows, sight: (rows: FirstRows) => ComponentChild | null): HTMLElement | null {
  const place = document.createElement('div');
  place.className = 'first-sight';
  place.inert = true;
  document.body.append(place);
  try {
    const seen = sight(rows);
    if (seen) {
      render(seen, place);
      return place;
    }
  } catch (error) {
    // Not what the background leaves; the page itself has to do without as well.
    told(error);
    dropFirstRows();
  }
  place.remove();
  return null;
}

function sayNotLoaded(error: unknown): void {
  told(error);
  render(
    <p class="rapport notice bad" role="alert">
      {say('ui_notLoaded')}
    </p>,
    document.body,
  );
}

function told(error: unknown): null {
  console.error(error);
  return null;
}

function wait(ms: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), ms));
}
