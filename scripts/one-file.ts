import path from 'node:path';
import { build, type ResolvedConfig, type Rolldown } from 'vite';

/**
 * Builds a script with all that it imports, at once or later, as one classic script.
 * @param file from the project's root
 * @param around the build that it is for
 */
export async function oneFile(
  file: string,
  { root, mode, build: settings }: Pick<ResolvedConfig, 'root' | 'mode' | 'build'>,
): Promise<string> {
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
      lib: { entry: path.join(root, file), formats: ['iife'], name: 'rapport', fileName: () => 'it.js' },
    },
  })) as Rolldown.RolldownOutput[];
  const [entry, ...more] = outputs.flatMap(({ output }) => output);
  if (entry?.type !== 'chunk' || more.length > 0) throw new Error(`${file} did not become one file`);
  return entry.code;
}
