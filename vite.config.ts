import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { firefoxManifest } from './scripts/firefox-manifest.ts';
import {
  dashboardFile,
  dashboardSightFile,
  everywhereFile,
  sharedFile,
  sightFile,
} from './scripts/shared-files.ts';

const output = {
  // Libraries in files of their own names: what the stores' linter says of them stays theirs.
  codeSplitting: {
    groups: [
      // A file takes along what its modules import, so those that others need come first.
      { name: everywhereFile, debugName: 'everywhere', priority: 6 },
      { name: sightFile, debugName: 'first sight', priority: 5 },
      { name: dashboardSightFile, debugName: 'dashboard sight', priority: 4 },
      ...['preact', 'zod', 'dexie'].map((name) => ({
        name,
        test: new RegExp(`node_modules[\\\\/]@?${name}[\\\\/]`),
        priority: 3,
      })),
      { name: 'cues', test: /src[\\/]domain[\\/]cues[\\/]\w\w[\\/]/ },
      { name: sharedFile, debugName: 'shared', priority: 2 },
      { name: dashboardFile, debugName: 'dashboard', priority: 1 },
    ],
  },
};

/** `vite build --mode chrome` or `--mode firefox`; `npm run build` makes both. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    publicDir: 'assets',
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox128' : 'chrome120',
      modulePreload: false,
      // The cues of five languages are one file of text that only the worker reads.
      chunkSizeWarningLimit: 900,
      rollupOptions: {
        // The pages that the manifest does not name.
        input: {
          welcome: 'src/welcome/index.html',
          practice: 'src/practice/index.html',
          dashboard: 'src/dashboard/index.html',
          sidepanel: 'src/sidepanel/index.html',
        },
        output,
      },
    },
    worker: { format: 'es', rollupOptions: { output } },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: false }),
      crx({
        manifest: (browser === 'firefox' ? firefoxManifest(manifest) : manifest) as ManifestV3Export,
        browser,
      }),
    ],
  };
});
