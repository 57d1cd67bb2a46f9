import type { Viewer } from '../site';
import { cleanName } from '../visible-text';

const MARK = '"CurrentUserInitialData",[],{';
/** The data is a few hundred characters; its keys come in any order. */
const LENGTH = 2000;

/**
 * Who is logged in, from the data Facebook puts into a script of the page (7 of 7 unsaved pages). Read as text,
 * never run. Logged-out pages say user 0.
 */
export function viewer(document: Document): Viewer {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const at = text.indexOf(MARK);
    if (at < 0) continue;
    const data = text.slice(at + MARK.length, at + MARK.length + LENGTH);
    const id = stated(data, 'USER_ID');
    if (id === null || !/^[1-9]\d{0,29}$/.test(id)) continue;
    return { name: cleanName(stated(data, 'NAME') ?? '').trim() || null, handle: id };
  }
  return { name: null, handle: null };
}

function stated(data: string, key: string): string | null {
  const [, quoted] = new RegExp(`"${key}":("(?:[^"\\\\]|\\\\.)*")`).exec(data) ?? [];
  if (quoted === undefined) return null;
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === 'string' ? value : null;
  } catch {
    // A string that is not JSON says nothing.
    return null;
  }
}
