import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/** One file and all it imports as a classic script. `file` is absolute. */
export function classicScript(file: string): Promise<string> {
  const made = bundles.get(file) ?? bundle(file);
  bundles.set(file, made);
  return made;
}

/**
 * The real editor of a site as a script for a test page: it defines `window.mountDraft` (X) or
 * `window.mountLexical` (Facebook), see mounted.ts. Built once a process, about a second.
 */
export function editorBundle(name: 'draft' | 'lexical'): Promise<string> {
  return classicScript(fileURLToPath(new URL(`./${name}.ts`, import.meta.url)));
}

async function bundle(file: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    // Draft.js and React ask for Node's globals.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      rollupOptions: { input: file, output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(made) ? made : [made];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    return one.output[0].code;
  }
  throw new Error(`${file} made no script`);
}
