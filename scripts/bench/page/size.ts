import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, zipped, of everything that the manifest puts into one page. */
export function scriptSize(extension: string): number {
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(path.join(extension, 'manifest.json'), 'utf8'),
  );
  const files = new Set(manifest.content_scripts.flatMap(({ js }) => js));
  const bytes = [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(extension, file)), { level: 9 }).length,
    0,
  );
  return bytes / 1000;
}
