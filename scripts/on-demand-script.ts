import type { Plugin } from 'vite';
import { oneFile } from './one-file.ts';

/**
 * Builds a script that the background puts into a page when it is needed (`scripting.executeScript`) as one file, as
 * the content script of the manifest is built. `import '…?script'` would leave the same code in the package twice.
 * @param file from the project's root, `src/content/hands.iife.ts`; it becomes `src/content/hands.iife.js`
 */
export function onDemandScript(file: string): Plugin {
  const fileName = file.replace(/\.ts$/, '.js');
  return {
    name: `on-demand:${file}`,
    apply: 'build',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: await oneFile(file, this.environment.config) });
    },
  };
}
