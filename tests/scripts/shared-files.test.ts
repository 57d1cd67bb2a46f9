import { describe, expect, it } from 'vitest';
import { dashboardFile, sharedFile } from '../../scripts/shared-files';

const main = (room: string, ending = 'tsx') => `/home/somebody/rapport/src/${room}/main.${ending}`;

/** A bundle told by who imports whom. */
function bundle(importers: Record<string, string[]>) {
  return { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };
}

describe('the files that quick pages load', () => {
  it.each([
    ['the popup and the background', [main('popup'), main('background', 'ts')], 'common', null],
    ['the popup and the dashboard', [main('popup'), main('dashboard')], 'page', null],
    ['the dashboard alone', [main('dashboard')], null, 'dashboard'],
    ['the popup alone', [main('popup')], null, null],
    ['the background alone', [main('background', 'ts')], null, null],
    ['slow pages only', [main('practice'), main('welcome')], null, null],
    ['nothing at once', [], null, null],
  ])('hold what is shared by %s', (_, entries, shared, dashboards) => {
    const graph = bundle({ deep: ['above'], above: [...entries, 'deep'] });
    expect(sharedFile('deep', graph)).toBe(shared);
    expect(dashboardFile('deep', graph)).toBe(dashboards);
  });
});
