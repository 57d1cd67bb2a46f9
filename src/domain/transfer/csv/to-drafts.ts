import { isDay } from '../../days';
import { identityFrom } from '../../identity-from';
import { profileAddress } from '../../profile-address';
import { say } from '../../say/say';
import type { ContactDraft } from '../draft';
import { numberEqualRows } from '../mark';
import { NOTED, withNoted } from '../noted';
import { type Pace, paced, WITHOUT_PAUSE } from '../pace';
import { settleDraft } from '../settle-draft';
import type { ColumnMap, CsvRow, CsvTable, DayOrder } from './csv-table';
import { type CsvField, fieldOf } from './fields';
import { isOwnExport, ownFieldNamed } from './header';
import { columnName } from './read-csv';
import { type CellPlace, newSketch, type Sketch } from './sketch';

/** How the user reads a file's columns. */
export interface CsvChoices {
  map: ColumnMap;
  dayOrder: DayOrder;
  /** Of amounts that have no sign of one: `EUR`. */
  currency: string;
}

interface Column {
  index: number;
  field: CsvField;
  place: CellPlace;
}

/** What the rows of a file say of people, a draft each, under the user's reading of the columns. Throws what `pace` throws. */
export async function toDrafts(
  table: CsvTable,
  choices: CsvChoices,
  pace: Pace = WITHOUT_PAUSE,
): Promise<ContactDraft[]> {
  const columns = columnsOf(table, choices);
  const own = table.header && isOwnExport(table.columns);
  const drafts = await paced(table.rows, pace, (row) => settleDraft(draftOf(row, columns, own, choices)));
  return numberEqualRows(drafts);
}

function columnsOf(table: CsvTable, { map, dayOrder, currency }: CsvChoices): Column[] {
  const ownFile = table.header && isOwnExport(table.columns);
  const counts = new Map<string, number>();
  return map.flatMap((id, index) => {
    const field = fieldOf(id);
    if (!field) return [];
    const count = (counts.get(field.id) ?? 0) + 1;
    counts.set(field.id, count);
    const column = table.columns[index] ?? '';
    const own = ownFile && ownFieldNamed(column) === field.id;
    return [
      {
        index,
        field,
        place: {
          column,
          named: column !== columnName(index),
          group: groupOf(column, count),
          own,
          dayOrder,
          currency,
        },
      },
    ];
  });
}

/** The number in a column's name; where there is none, how many of its kind came before. */
function groupOf(column: string, count: number): number {
  const named = /(?<=\p{L} )\d{1,5}(?= |$)/u.exec(column)?.[0];
  // Apart from all numbers that names hold.
  return named ? Number(named) : count + 100_000;
}

function draftOf(row: CsvRow, columns: readonly Column[], own: boolean, choices: CsvChoices): ContactDraft {
  const sketch = newSketch(row.row);
  for (const { index, field, place } of columns) {
    const cell = row.cells[index] ?? '';
    if (cell.trim() !== '') field.put(sketch, place.own ? cell : cell.trim(), place);
  }
  const draft = finish(sketch, choices);
  return own ? draft : withProfilesFound(draft);
}

/** Puts together what several columns told. */
function finish(sketch: Sketch, { currency }: CsvChoices): ContactDraft {
  const { draft, name, place, referrer, nextStep } = sketch;
  const parts = [name.title, name.first, name.middle, name.last, name.suffix];
  const purchases = sketch.purchases.all().map((purchase) => ({
    ...purchase,
    currency: purchase.currency || currency,
  }));
  return {
    ...draft,
    name: name.first || name.last ? parts.filter(Boolean).join(' ') : name.whole,
    phones: sketch.phones.all().filter(({ number }) => number !== ''),
    emails: sketch.emails.all().filter(({ address }) => address !== ''),
    dates: [...draft.dates, ...sketch.events.all().filter(({ day }) => day !== '')],
    gaps: sketch.gaps.all().filter(({ text }) => text !== ''),
    // A price or a day alone tells of no purchase.
    purchases: purchases.filter(({ what }) => what !== ''),
    area: place.area || [place.city, place.region, place.country].filter(Boolean).join(', ') || place.address,
    referredBy: referrer.id || referrer.name ? { id: referrer.id || null, name: referrer.name } : null,
    nextStep: nextStepOf(nextStep, draft),
  };
}

function nextStepOf({ day, note }: Sketch['nextStep'], draft: ContactDraft): ContactDraft['nextStep'] {
  if (isDay(day)) return { day, note };
  if (note !== '') {
    draft.warnings.push(say('transfer_stepBecomesNote'));
    draft.notes = withNoted(draft.notes, NOTED.nextStep, note);
  }
  return null;
}

/** Web addresses that lead to a profile tell who somebody is. */
function withProfilesFound(draft: ContactDraft): ContactDraft {
  const profiles = draft.links.flatMap((link) => {
    const address = profileAddress(link);
    const identity = address && identityFrom(link, address.site);
    return identity ? [{ link, identity }] : [];
  });
  if (profiles.length === 0) return draft;
  const found = new Set(profiles.map(({ link }) => link));
  return {
    ...draft,
    identities: [...draft.identities, ...profiles.map(({ identity }) => identity)],
    links: draft.links.filter((link) => !found.has(link)),
  };
}
