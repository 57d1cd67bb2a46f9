import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

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
      const { root, mode, build: settings } = this.environment.config;
      const outputs = (await build({
        configFile: false,
        root,
        mode,
        logLevel: 'warn',
        publicDir: false,
        build: {
          write: false,
          target: settings.target,
          minify: settings.minify,
          lib: { entry: path.join(root, file), formats: ['iife'], name: 'rapport', fileName: () => fileName },
        },
      })) as Rolldown.RolldownOutput[];
      for (const { output } of outputs) {
        const [entry, ...more] = output;
        if (more.length > 0) throw new Error(`${file} became more than one file`);
        this.emitFile({ type: 'asset', fileName, source: entry.code });
      }
    },
  };
}
