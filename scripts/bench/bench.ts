/**
 * `npm run bench`: how fast Rapport is, beside something simpler in the same run, so that the ratios hold on any
 * machine. `npm run bench -- detection`, `-- log`, `-- page` or `-- sync` runs one part.
 */
export const PARTS: Record<string, () => Promise<void>> = {
  detection: async () => (await import('./detection')).benchDetection(),
  log: async () => (await import('./log/bench-log')).benchLog(),
  sync: async () => (await import('./sync/bench-sync')).benchSync(),
  page: async () => (await import('./page/bench-page')).benchPage(),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(PARTS, name));
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”, only ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}
for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
  await PARTS[name]?.();
}
