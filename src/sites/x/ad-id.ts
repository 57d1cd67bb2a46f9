/**
 * A stable id for a promoted post, whose page shows neither permalink nor time. The prefix keeps it apart
 * from status ids, which are digits. Two 32-bit FNV-1a hashes with different seeds: not for secrets.
 */
export function adId(handle: string | null, text: string): string {
  const words = `${handle ?? ''}\n${text}`;
  return `ad:${fnv1a(words, 0x811c9dc5)}${fnv1a(words, 0x01000193)}`;
}

export function isAdId(id: string): boolean {
  return id.startsWith('ad:');
}

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
