import type { InfoPack, PackItem } from '../model';

/** A pack as it stands in a reply: one line for each thing in it, in order. Empty ones are left out. */
export function packText({ items }: Pick<InfoPack, 'items'>, most = Number.POSITIVE_INFINITY): string {
  return packLines(items).slice(0, most).join('\n');
}

/** How many lines a pack has. */
export function packSize({ items }: Pick<InfoPack, 'items'>): number {
  return packLines(items).length;
}

function packLines(items: readonly PackItem[]): string[] {
  return items.map(lineOf).filter((line) => line !== '');
}

function lineOf({ says, url }: PackItem): string {
  const words = says.replace(/\s+/g, ' ').trim();
  if (!url) return words && `• ${words}`;
  return words === '' || words === url ? `• ${url}` : `• ${words.replace(/[.:]$/, '')}: ${url}`;
}
