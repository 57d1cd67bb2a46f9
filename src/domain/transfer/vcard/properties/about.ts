import { ANNIVERSARY, BIRTHDAY, SOME_DAY } from '../../../known-labels/known-labels';
import { keptLabel } from '../../../known-labels/read-label';
import type { ContactDate } from '../../../model';
import { say } from '../../../say/say';
import { cleanLine } from '../../clean';
import { readYearlyDay } from '../../read-day';
import type { CardLine } from '../card-line';
import { labelOf, plainLabel } from '../labels';
import {
  type CardProperty,
  type CardSketch,
  noteDown,
  type VcardVersion,
  type WrittenLine,
} from './property';

/** The year Apple writes where none is known. */
const NO_YEAR = '1604';

export const birthday: CardProperty = {
  names: ['bday'],
  kind: 'plain',
  read: (line, card) => readDate(line, BIRTHDAY, card),
  write: ({ contact: { dates } }, version) =>
    onlyOne(dates, BIRTHDAY).map(({ day }) => writtenDay(day, version)),
};

export const anniversary: CardProperty = {
  names: ['anniversary', 'x-anniversary'],
  kind: 'plain',
  read: (line, card) => readDate(line, ANNIVERSARY, card),
  write: ({ contact: { dates } }, version) =>
    anniversaryIn(dates, version).map(({ day }) => writtenDay(day, version)),
};

/** Any other day, the way Apple and Google write it. */
export const date: CardProperty = {
  names: ['x-abdate'],
  kind: 'plain',
  read: (line, card) => readDate(line, plainLabel(labelOf(line, card.labels)) || SOME_DAY, card),
  write: ({ contact: { dates } }, version) => {
    const written = [...onlyOne(dates, BIRTHDAY), ...anniversaryIn(dates, version)];
    return dates
      .filter((one) => !written.includes(one))
      .map(({ what, day }) => ({ ...writtenDay(day, '3.0'), label: what }));
  },
};

export const address: CardProperty = {
  names: ['adr'],
  kind: 'parts',
  read: ({ parts }, { draft }) => {
    const [, , street, city, region, , country] = parts.map((part) => part.join(', ').trim());
    draft.area ||= [city, region, country].filter(Boolean).join(', ') || (street ?? '');
  },
  write: ({ contact: { area } }) =>
    area === '' ? [] : [{ value: ['', '', '', cleanLine(area), '', '', ''] }],
};

export const categories: CardProperty = {
  names: ['categories'],
  kind: 'texts',
  read: ({ parts }, { draft }) => {
    // Outlook puts semicolons between them.
    draft.tags.push(...parts.flat().filter((tag) => tag.trim() !== ''));
  },
  write: ({ contact: { tags } }) => (tags.length === 0 ? [] : [{ value: tags.map(cleanLine) }]),
};

export const note: CardProperty = {
  names: ['note'],
  kind: 'text',
  read: ({ text }, { draft }) => {
    draft.notes = draft.notes === '' ? text : `${draft.notes}\n\n${text}`;
  },
  write: ({ contact: { notes } }) => (notes === '' ? [] : [{ value: notes }]),
};

export const related: CardProperty = {
  names: ['related', 'x-abrelatednames', 'x-spouse', 'x-manager', 'x-assistant'],
  kind: 'text',
  read: (line, card) => {
    const what =
      plainLabel(card.labels.get(line.group) ?? '') || line.types[0] || line.name.replace(/^x-/, '');
    if (!/^urn:/i.test(line.text)) noteDown(card, what.charAt(0).toUpperCase() + what.slice(1), line.text);
  },
};

function readDate(line: CardLine, what: string, { draft }: CardSketch): void {
  const text = line.text.trim();
  if (text === '') return;
  const omitted = line.params['x-apple-omit-year'] ?? NO_YEAR;
  const day = readYearlyDay(
    text.startsWith(`${omitted}`) ? `--${text.slice(4).replace(/^-/, '')}` : text,
    'dmy',
  );
  if (day === null) draft.warnings.push(say('transfer_noDay', { what, text: text.slice(0, 60) }));
  else draft.dates.push({ what, day });
}

function writtenDay(day: string, version: VcardVersion): WrittenLine {
  if (version === '4.0')
    return { value: day.startsWith('--') ? `--${day.slice(2).replace('-', '')}` : day.replaceAll('-', '') };
  if (!day.startsWith('--')) return { value: day };
  return { params: { 'x-apple-omit-year': NO_YEAR }, value: `${NO_YEAR}${day.slice(1)}` };
}

/** A card holds one of each at most; older logs have what was typed, so that there may be another. */
function onlyOne(dates: readonly ContactDate[], label: string): ContactDate[] {
  return dates.filter(({ what }) => keptLabel(what) === label).slice(0, 1);
}

function anniversaryIn(dates: readonly ContactDate[], version: VcardVersion): ContactDate[] {
  return version === '4.0' ? onlyOne(dates, ANNIVERSARY) : [];
}
