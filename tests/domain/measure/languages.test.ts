import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { FIGURES } from '../../../src/domain/measure/figures';
import { periodOf } from '../../../src/domain/measure/period';
import { sayGroup, splitRows } from '../../../src/domain/measure/splits';
import type { Told } from '../../../src/domain/measure/told';
import { writeRows } from '../../../src/domain/measure/write-rows';
import { speak } from '../../support/speak';
import { anyTold, exchange, missed, seen, told } from '../../support/told';

afterAll(() => speak('en'));

const ALL = { from: null, to: '2027-01-01' };

it('files and groups are the same in every language', () => {
  const made = (any: Told, language: string) => {
    speak(language);
    return FIGURES.map((figure) => {
      const rows = figure.rows(any, periodOf('all', any.now));
      const groups = figure.splits.map((split) =>
        splitRows(figure, rows, split)
          .map(({ key }) => key)
          .sort(),
      );
      return [writeRows(figure.columns, rows), groups];
    });
  };
  fc.assert(
    fc.property(anyTold, (any) => {
      expect(made(any, 'es')).toEqual(made(any, 'en'));
    }),
    { numRuns: 30 },
  );
});

it('rows and groups are said in the language of the user', () => {
  speak('es');
  const all = told({
    posts: [
      seen('2026-11-16', { intents: ['complaint', 'churn_risk'] }),
      seen('2026-11-17', { intents: [] }),
    ],
    missed: [missed('2026-11-18', 1, { intent: 'complaint' })],
    exchanges: [exchange('2026-11-16', { templateId: 'gone' })],
  });
  const said = (id: string) => {
    const figure = FIGURES.find((one) => one.id === id);
    if (!figure) throw new Error(`no figure ${id}`);
    const rows = figure.rows(all, ALL);
    const cells = (row: (typeof rows)[number]) =>
      Object.fromEntries(figure.columns.flatMap(({ id, says }) => (says ? [[id, says(row)]] : [])));
    const groups = figure.splits.map((split) =>
      splitRows(figure, rows, split).map(({ key }) => sayGroup(split, key)),
    );
    return { rows: rows.map(cells), groups };
  };
  expect(said('share-answered')).toEqual({
    rows: [
      { person: 'Ana', site: 'X', about: 'Tiene una queja; Puede que se vaya', answered: 'sí' },
      { person: 'Ana', site: 'X', about: 'Otra cosa', answered: 'sí' },
      { person: 'Olvidada, sin respuesta', site: 'X', about: 'Tiene una queja', answered: 'no' },
    ],
    groups: [
      ['X'],
      ['Tiene una queja', 'Otra cosa', 'Puede que se vaya'],
      ['lunes', 'martes', 'miércoles'],
      ['16 nov 26'],
    ],
  });
  expect(said('complaints-recovered').rows).toEqual([
    { person: 'Olvidada, sin respuesta', site: 'X', ended: 'Nunca respondida', recovered: 'no' },
  ]);
  expect(said('templates').rows).toEqual([
    { what: 'Usada', template: 'Una plantilla que ya no existe', site: 'X' },
  ]);
});
