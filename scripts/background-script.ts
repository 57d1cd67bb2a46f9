import type { CrxPlugin } from '@crxjs/vite-plugin';
import type { ResolvedConfig } from 'vite';
import { oneFile } from './one-file.ts';

/**
 * Builds the background as one classic script, not as the module that the manifest's plugin would make of it, with
 * parts shared with the pages. A sleeping worker is started by every message: asking for a hundred files took longer
 * than running them, and Chromium keeps compiled code for classic scripts only. What is imported later (`import('…')`)
 * stands in the same file and runs when it is first asked for.
 * @param file as the manifest names it, `src/background/main.ts`; it becomes `src/background/main.js`
 */
export function backgroundScript(file: string): CrxPlugin {
  const fileName = file.replace(/\.ts$/, '.js');
  let config: ResolvedConfig;
  let isPage = false;
  return {
    name: 'background-script',
    apply: 'build',
    // After the plugin's own: what it finds no background for, it leaves alone.
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    transformCrxManifest({ background, ...manifest }) {
      isPage = background !== undefined && 'scripts' in background;
      return manifest;
    },
    async renderCrxManifest(manifest) {
      this.emitFile({ type: 'asset', fileName, source: await oneFile(file, config) });
      return { ...manifest, background: isPage ? { scripts: [fileName] } : { service_worker: fileName } };
    },
  };
}
