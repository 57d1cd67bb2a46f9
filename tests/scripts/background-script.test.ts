import path from 'node:path';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { backgroundScript } from '../../scripts/background-script';
import { firefoxManifest } from '../../scripts/firefox-manifest';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = 'src/background/main.js';
const CONFIG = { root: ROOT, mode: 'chrome', build: { target: 'chrome120', minify: true } };

/** What the plugin of the manifest makes of a manifest, and the files that it puts into the package. */
async function built(given: object) {
  const files = new Map<string, string>();
  const emitFile = ({ fileName, source }: { fileName: string; source: string }) =>
    files.set(fileName, source);
  const plugin = backgroundScript(manifest.background.service_worker);
  const call = (hook: unknown, ...args: unknown[]) =>
    (hook as (...args: unknown[]) => unknown).apply({ emitFile }, args);
  call(plugin.configResolved, CONFIG);
  const between = await call(plugin.transformCrxManifest, structuredClone(given));
  return { between, made: await call(plugin.renderCrxManifest, between, {}), files };
}

describe('the background', () => {
  it.each([
    ['Chrome', manifest, { service_worker: BUILT }],
    ['Firefox', firefoxManifest(manifest) as object, { scripts: [BUILT] }],
  ])(
    'is one classic script for %s that asks for no other file',
    async (_, given, background) => {
      const { between, made, files } = await built(given);
      // The manifest's plugin would build it a second time, with the pages.
      expect(between).not.toHaveProperty('background');
      expect(made).toEqual({ ...given, background });
      expect([...files.keys()]).toEqual([BUILT]);
      const code = files.get(BUILT) ?? '';
      // Throws on what stands in modules only.
      new Script(code);
      expect(code).not.toMatch(/\bimport\s*\(|\bimportScripts\b|\bprocess\.env\b/);
      // What is imported later is inside.
      expect(code).toContain('review-model.bin');
    },
    60_000,
  );
});
