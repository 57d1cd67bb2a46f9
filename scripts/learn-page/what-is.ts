import { REPORT } from '../../src/in-page/structure/report-head';
import { READABLE, type Readable } from '../reader';

/** How a page of each site says where it is from. */
const SIGNS: Record<Readable, RegExp> = {
  x: /https:\/\/(?:x|twitter)\.com[/"']/,
  facebook: /https:\/\/(?:www|web)\.facebook\.com[/"']/,
};

/**
 * What a file holds: a report says its site itself, a saved page by its address, else the caller has to.
 * @param said the site as the caller says it
 */
export function whatIs(html: string, said: Readable | null): { site: Readable; isReport: boolean } {
  if (!/<(?:!doctype|html|head|body|meta|div)\b/i.test(html)) {
    throw new Error('this is no page: it holds no HTML');
  }
  const meta = html.match(new RegExp(`<meta name="${REPORT}" content="([^"]*)">`));
  if (meta) {
    const site = siteOf(meta[1]?.replaceAll('&quot;', '"') ?? '');
    if (!site) throw new Error('this report does not say of which site it is: it was changed or cut off');
    return { site, isReport: true };
  }
  const tags = html.match(/<(?:link|meta)\b[^>]*>/gi)?.filter((tag) => /canonical|og:url/i.test(tag)) ?? [];
  const found = said ?? READABLE.find((site) => tags.some((tag) => SIGNS[site].test(tag)));
  if (!found) throw new Error('this page does not say where it is from: add --site x or --site facebook');
  return { site: found, isReport: false };
}

function siteOf(json: string): Readable | null {
  try {
    const { site } = JSON.parse(json) as { site?: unknown };
    return READABLE.find((id) => id === site) ?? null;
  } catch {
    return null;
  }
}
