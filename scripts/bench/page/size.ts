import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kilobytes, zipped, of what the manifest puts into one page: of the site with the biggest script. */
export function scriptSize(extension: string): number {
  const manifest: { content_scripts: { js: string[] }[] } = JSON.parse(
    readFileSync(path.join(extension, 'manifest.json'), 'utf8'),
  );
  const sizes = manifest.content_scripts.map(({ js }) =>
    js.reduce((sum, file) => sum + zipped(path.join(extension, file)), 0),
  );
  return Math.max(...sizes) / 1000;
}

function zipped(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
