import { BIRTHDAY } from '../../../known-labels/known-labels';
import { keptLabel } from '../../../known-labels/read-label';
import type { ContactDate } from '../../../model';
import { say } from '../../../say/say';
import { readYearlyDay } from '../../read-day';
import { looksLikeDay } from '../shapes';
import type { CsvField } from './field';

export const birthday: CsvField = {
  id: 'birthday',
  label: 'transfer_birthday',
  group: 'transfer_groupAbout',
  header: 'Birthday',
  words: [
    'birthday',
    'birth date',
    'birthdate',
    'date of birth',
    '=dob',
    '=bday',
    '=born',
    'cumpleanos',
    'fecha de nacimiento',
    'aniversario',
    'data de nascimento',
    'anniversaire',
    'date de naissance',
    'geburtstag',
    'geburtsdatum',
    'geboren',
  ],
  days: true,
  // A day of which somebody who buys can have been born.
  fits: (cell) => looksLikeDay(cell) && Number(/(?:19|20)\d\d/.exec(cell)?.[0] ?? Number.NaN) <= 2012,
  put: ({ draft }, cell, { dayOrder }) => {
    const day = readYearlyDay(cell, dayOrder);
    if (day === null) draft.warnings.push(say('transfer_noBirthday', { text: cell.slice(0, 60) }));
    else draft.dates.push({ what: BIRTHDAY, day });
  },
  take: ({ contact }) => [birthdayIn(contact.dates)?.day ?? ''],
};

export const date: CsvField = {
  id: 'date',
  label: 'transfer_otherDate',
  group: 'transfer_groupAbout',
  header: 'Event # - Value',
  words: [
    'anniversary',
    'wedding anniversary',
    'event value',
    'wedding day',
    'name day',
    'hochzeitstag',
    'aniversario de bodas',
    'aniversario de casamento',
    'anniversaire de mariage',
    'jahrestag',
  ],
  wordsIn: { es: ['aniversario'] },
  days: true,
  put: (sketch, cell, { group, column, named, dayOrder }) => {
    const event = sketch.events.at(group);
    const day = readYearlyDay(cell, dayOrder);
    if (day === null)
      sketch.draft.warnings.push(say('transfer_noDay', { what: column, text: cell.slice(0, 60) }));
    else event.day = day;
    // The number of Google's columns names nothing.
    event.what ||= named && !/\d/.test(column) ? column : '';
  },
  take: ({ contact }) => others(contact.dates).map(({ day }) => day),
};

export const dateLabel: CsvField = {
  id: 'dateLabel',
  label: 'transfer_dateLabel',
  group: 'transfer_groupAbout',
  header: 'Event # - Label',
  words: ['event label', 'event type'],
  put: ({ events }, cell, { group, own }) => {
    events.at(group).what = own ? cell : cell.replace(/^\* /, '');
  },
  take: ({ contact }) => others(contact.dates).map(({ what }) => what),
};

function birthdayIn(dates: readonly ContactDate[]): ContactDate | undefined {
  return dates.find(({ what }) => keptLabel(what) === BIRTHDAY);
}

function others(dates: readonly ContactDate[]): ContactDate[] {
  const birthday = birthdayIn(dates);
  return dates.filter((one) => one !== birthday);
}
