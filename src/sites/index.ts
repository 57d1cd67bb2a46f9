import { facebook } from './facebook';
import { practice } from './practice';
import type { Site } from './site';
import { x } from './x';

/** Every site Rapport reads. */
export const SITES: readonly Site[] = [x, facebook, practice];

/** The site whose pages live at an address; null for all others. */
export function siteFor(url: URL): Site | null {
  return SITES.find((site) => site.matches(url)) ?? null;
}
