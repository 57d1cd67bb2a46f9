import type { KeptKind } from './kind';

/**
 * Forgets what it takes to undo old imports. That there was one is still listed, and its rows are still known
 * when the same file comes again.
 */
export const importUndo: KeptKind = {
  setting: 'importUndo',
  async apply(log, until) {
    const old = await log.imports.where('at').below(until.toISOString()).primaryKeys();
    for (const id of old) {
      await log.transaction('rw', log.imports, async () => {
        const row = await log.imports.get(id);
        if (!row || (row.images.length === 0 && !row.rest)) return;
        const { rest: _, ...known } = row;
        await log.imports.put({ ...known, images: [] });
      });
    }
  },
};
