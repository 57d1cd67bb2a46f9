import { describe, expect, it } from 'vitest';
import { dashboardFile, sharedFile, sightFile } from '../../scripts/shared-files';

const main = (room: string) => `/home/somebody/rapport/src/${room}/main.tsx`;
const start = (room: string) => `/home/somebody/rapport/src/${room}/start.tsx`;

/** A bundle told by who imports whom. */
function bundle(importers: Record<string, string[]>) {
  return { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };
}

/** In the order of their rights: the first that names a file for a module has it. */
const GROUPS = [sightFile, sharedFile, dashboardFile];

describe('the files that quick pages load', () => {
  it.each([
    ['the first sights of popup and side panel', [main('popup'), main('sidepanel')], 'first-sight'],
    ['all first sights', [main('popup'), main('sidepanel'), main('dashboard')], 'first-sight'],
    ['a first sight and its page', [main('dashboard'), start('dashboard')], 'first-sight'],
    ['the popup and the dashboard', [start('popup'), start('dashboard')], 'page'],
    ['the dashboard alone', [start('dashboard')], 'dashboard'],
    ['the popup alone', [start('popup')], null],
    ['slow pages only', [main('practice'), main('welcome')], null],
    ['nothing at once', [], null],
  ])('hold what is loaded by %s', (_, entries, file) => {
    const graph = bundle({ deep: ['above'], above: [...entries, 'deep'] });
    const named = GROUPS.map((group) => group('deep', graph)).find((name) => name !== null);
    expect(named ?? null).toBe(file);
  });

  it('leave the entries where they are: each does its work when it is loaded', () => {
    for (const room of ['popup', 'sidepanel', 'dashboard']) {
      expect(GROUPS.map((group) => group(main(room), bundle({})))).toEqual([null, null, null]);
    }
  });
});
