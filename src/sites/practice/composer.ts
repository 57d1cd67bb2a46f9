import type { ReadPost } from '../site';
import { own } from './read';
import { BOX, REPLY } from './selectors';

export function practiceComposers(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(BOX)];
}

export function practiceComposerFor({ element }: ReadPost): HTMLElement | null {
  return own(element, BOX) as HTMLElement | null;
}

/** Presses the post's Reply button, which opens its box. */
export function openPracticeComposer({ element }: ReadPost): boolean {
  const reply = own(element, REPLY);
  if (!(reply instanceof HTMLElement)) return false;
  reply.click();
  return true;
}
