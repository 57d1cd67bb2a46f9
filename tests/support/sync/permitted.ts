import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../../scripts/browser/find';
import { distOf } from '../../../scripts/build';

/**
 * A copy of the built extension that may reach servers on this machine, as if the user had said so: the browser's own
 * question cannot be pressed from outside. To be deleted when its browser was given back.
 */
export function permitted(browser: BrowserName): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'rapport-permitted-'));
  cpSync(distOf(browser === 'firefox' ? 'firefox' : 'chrome'), folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push('http://127.0.0.1/*');
  // Firefox gives what a manifest requires to a temporary extension, and asks for what is optional.
  delete manifest.browser_specific_settings?.gecko.data_collection_permissions.optional;
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
