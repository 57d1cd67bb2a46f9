import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildFor } from '../../scripts/build';

/**
 * Builds both extensions once before the browser tests, into a folder of this run's own; nothing where RAPPORT_DIST
 * says that they are built.
 */
export async function setup(): Promise<() => void> {
  if (process.env.RAPPORT_DIST) return () => undefined;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-dist-'));
  process.env.RAPPORT_DIST = folder;
  for (const target of ['chrome', 'firefox'] as const) await buildFor(target);
  return () => rmSync(folder, { recursive: true, force: true });
}
