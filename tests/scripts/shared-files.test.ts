import { describe, expect, it } from 'vitest';
import { dashboardFile, partsFile, sharedFile, sightFile } from '../../scripts/shared-files';

const main = (room: string) => `/home/somebody/rapport/src/${room}/main.tsx`;
const start = (room: string) => `/home/somebody/rapport/src/${room}/start.tsx`;

/** A bundle told by who imports whom, at once and later. */
function bundle(importers: Record<string, string[]>, later: Record<string, string[]> = {}) {
  return {
    getModuleInfo: (id: string) => ({ importers: importers[id] ?? [], dynamicImporters: later[id] ?? [] }),
  };
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

describe('the files that parts share which are loaded later', () => {
  const later = {
    contact: [start('dashboard')],
    today: [start('dashboard')],
    week: [start('dashboard')],
    coach: [start('popup')],
  };
  it.each([
    ['three screens of the dashboard', ['contact', 'today', 'week'], 'shared-dashboard'],
    ['screens and what the popup opens', ['contact', 'today', 'coach'], 'shared-dashboard-popup'],
    ['two screens', ['contact', 'today'], null],
  ])('hold what is taken by %s', (_, parts, file) => {
    expect(partsFile('deep', bundle({ deep: ['above'], above: parts }, later))).toBe(file);
  });

  it('hold what their modules import, or another does that more pages take: they never import in circles', () => {
    const graph = bundle({ deeper: ['deep', 'coach'], deep: ['contact', 'today', 'week', 'deeper'] }, later);
    expect(partsFile('deep', graph)).toBe('shared-dashboard-popup');
    expect(partsFile('deeper', graph)).toBe('shared-dashboard-popup');
    const oneWay = bundle({ deeper: ['deep', 'coach'], deep: ['contact', 'today', 'week'] }, later);
    expect(partsFile('deep', oneWay)).toBe('shared-dashboard');
    expect(partsFile('deeper', oneWay)).toBe('shared-dashboard-popup');
  });
});
