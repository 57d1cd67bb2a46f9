import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { backgroundScript } from './scripts/background-script.ts';
import { firefoxManifest } from './scripts/firefox-manifest.ts';
import { locales } from './scripts/locales.ts';
import { onDemandScript } from './scripts/on-demand-script.ts';
import { dashboardFile, partsFile, sharedFile, sightFile } from './scripts/shared-files.ts';

/** What a first sight takes of preact; its hooks and signals come with the page. */
const PREACT = /node_modules[\\/]preact[\\/](dist|jsx-runtime)[\\/]/;
const LIBRARIES = {
  'preact-more': /node_modules[\\/]@?preact[\\/]/,
  zod: /node_modules[\\/]zod[\\/]/,
  dexie: /node_modules[\\/]dexie[\\/]/,
  pouchdb: /node_modules[\\/](pouchdb-[\w-]+|events|spark-md5|vuvuzela)[\\/]/,
};

const output = {
  // Libraries in files of their own names: what the stores' linter says of them stays theirs.
  codeSplitting: {
    groups: [
      // A file takes along what its modules import, so those that others need come first.
      { name: 'preact', test: PREACT, priority: 6 },
      { name: sightFile, debugName: 'first sight', priority: 4 },
      ...Object.entries(LIBRARIES).map(([name, test]) => ({ name, test, priority: 3 })),
      { name: sharedFile, debugName: 'shared', priority: 2 },
      { name: dashboardFile, debugName: 'dashboard', priority: 1 },
      { name: partsFile, debugName: 'parts', priority: 0 },
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
      rollupOptions: {
        // The pages that the manifest does not name.
        input: {
          welcome: 'src/welcome/index.html',
          practice: 'src/practice/index.html',
          dashboard: 'src/dashboard/index.html',
          sidepanel: 'src/sidepanel/index.html',
          sync: 'src/sync/index.html',
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
      locales(),
      backgroundScript(manifest.background.service_worker),
      onDemandScript('src/content/hands.iife.ts'),
    ],
  };
});
