import { readDay } from '../../read-day';
import type { CsvField } from './field';

export const howMet: CsvField = {
  id: 'howMet',
  label: 'transfer_howMet',
  group: 'transfer_groupBetween',
  header: 'How we met',
  words: [
    'how we met',
    'how met',
    'source',
    'lead source',
    'original source',
    'origin',
    'met at',
    'como nos conocimos',
    'origen',
    'fuente',
    'como nos conhecemos',
    'origem',
    'comment connu',
    'origine',
    'kennengelernt',
    'quelle',
    'herkunft',
  ],
  put: ({ draft }, cell) => {
    draft.howMet ||= cell;
  },
  take: ({ contact }) => [contact.howMet],
};

export const notes: CsvField = {
  id: 'notes',
  label: 'transfer_notes',
  group: 'transfer_groupAbout',
  header: 'Notes',
  words: [
    'note',
    'notes',
    'comment',
    'comments',
    'description',
    'remarks',
    'nota',
    'notas',
    'comentarios',
    'observaciones',
    'observacoes',
    'remarque',
    'remarques',
    'commentaire',
    'commentaires',
    'notiz',
    'notizen',
    'bemerkung',
    'bemerkungen',
    'kommentar',
    'descripcion',
    'memo',
  ],
  put: ({ draft }, cell) => {
    draft.notes = draft.notes === '' ? cell : `${draft.notes}\n\n${cell}`;
  },
  take: ({ contact }) => [contact.notes],
};

export const noteLine: CsvField = {
  id: 'noteLine',
  label: 'transfer_noteLine',
  group: 'transfer_groupAbout',
  words: [
    'job title',
    'occupation',
    '=position',
    '=role',
    'organization title',
    'spouse',
    'children',
    'hobby',
    '=puesto',
    '=cargo',
    'profesion',
    'profissao',
    'poste',
    'profession',
    'beruf',
    'position',
    'conjuge',
    'conjoint',
    'ehepartner',
    '=gender',
    'relation value',
  ],
  put: ({ draft }, cell, { column }) => {
    draft.notes = [draft.notes, `${column}: ${cell}`].filter(Boolean).join('\n');
  },
};

export const gap: CsvField = {
  id: 'gap',
  label: 'transfer_gap',
  group: 'transfer_groupAbout',
  header: 'Cares about #',
  words: [
    'cares about',
    '=interest',
    'looking for',
    'wants',
    'needs',
    'preferences',
    'busca',
    'le interesa',
    'interesse',
    'procura',
    'cherche',
    'besoin',
    'sucht',
    'wunsch',
    'bedarf',
    'necesidades',
    'preferencias',
  ],
  put: (sketch, cell, { group }) => {
    sketch.gaps.at(group).text = cell;
  },
  take: ({ contact }) => contact.gaps.map(({ text }) => text),
};

export const gapDay: CsvField = {
  id: 'gapDay',
  label: 'transfer_gapDay',
  group: 'transfer_groupAbout',
  header: 'Cares about # - Heard on',
  words: [],
  days: true,
  put: (sketch, cell, { group, dayOrder }) => {
    sketch.gaps.at(group).heardOn = readDay(cell, dayOrder);
  },
  take: ({ contact }) => contact.gaps.map(({ heardOn }) => heardOn),
};
