import { NOTED, withNoted } from '../../noted';
import type { CsvField } from './field';

export const name: CsvField = {
  id: 'name',
  label: 'transfer_name',
  group: 'transfer_groupWho',
  header: 'Name',
  words: [
    '=name',
    'full name',
    'fullname',
    'display name',
    'contact name',
    'client name',
    'customer name',
    '=contact',
    '=client',
    '=customer',
    '=person',
    '=nombre',
    'nombre completo',
    '=cliente',
    '=contacto',
    'nome completo',
    '=nome',
    '=contato',
    '=nom',
    'nom complet',
    'nom et prenom',
    '=kunde',
    '=kontakt',
    'vollstandiger name',
    'anzeigename',
    'file as',
  ],
  put: ({ name: parts }, cell) => {
    parts.whole ||= cell;
  },
  take: ({ contact }) => [contact.name],
};

export const firstName: CsvField = {
  id: 'firstName',
  label: 'transfer_firstName',
  group: 'transfer_groupWho',
  words: [
    'first name',
    'firstname',
    'given name',
    'forename',
    'primer nombre',
    'primeiro nome',
    'prenom',
    'vorname',
    'nombre de pila',
    '=nombres',
  ],
  put: ({ name: parts }, cell) => {
    parts.first ||= cell;
  },
};

export const middleName: CsvField = {
  id: 'middleName',
  label: 'transfer_middleName',
  group: 'transfer_groupWho',
  words: [
    'middle name',
    'additional name',
    'segundo nombre',
    'nome do meio',
    'deuxieme prenom',
    'zweiter vorname',
  ],
  put: ({ name: parts }, cell) => {
    parts.middle ||= cell;
  },
};

export const lastName: CsvField = {
  id: 'lastName',
  label: 'transfer_lastName',
  group: 'transfer_groupWho',
  words: [
    'last name',
    'lastname',
    'family name',
    'surname',
    'apellido',
    'apellidos',
    'sobrenome',
    'apelido',
    'ultimo nome',
    'nom de famille',
    'nachname',
    'familienname',
  ],
  put: ({ name: parts }, cell) => {
    parts.last ||= cell;
  },
};

export const nameTitle: CsvField = {
  id: 'nameTitle',
  label: 'transfer_title',
  group: 'transfer_groupWho',
  words: [
    'name prefix',
    'salutation',
    '=title',
    '=titulo',
    '=anrede',
    '=civilite',
    'tratamiento',
    'tratamento',
    '=prefix',
  ],
  put: ({ name: parts }, cell) => {
    parts.title ||= cell;
  },
};

export const nameSuffix: CsvField = {
  id: 'nameSuffix',
  label: 'transfer_suffix',
  group: 'transfer_groupWho',
  words: ['name suffix', '=suffix', 'namenszusatz'],
  put: ({ name: parts }, cell) => {
    parts.suffix ||= cell;
  },
};

export const nickname: CsvField = {
  id: 'nickname',
  label: 'transfer_nickname',
  group: 'transfer_groupWho',
  words: ['nickname', 'nick name', '=nick', 'apodo', 'alcunha', 'surnom', 'spitzname'],
  put: (sketch, cell) => {
    sketch.draft.notes = withNoted(sketch.draft.notes, NOTED.nickname, cell);
  },
};

export const company: CsvField = {
  id: 'company',
  label: 'transfer_company',
  group: 'transfer_groupWho',
  header: 'Company',
  words: [
    'company',
    'organization',
    'organisation',
    'organization name',
    'business name',
    'employer',
    'account name',
    'empresa',
    'compania',
    'organizacion',
    'organizacao',
    'entreprise',
    'societe',
    'firma',
    'unternehmen',
    '=org',
  ],
  put: ({ draft }, cell) => {
    draft.company ||= cell;
  },
  take: ({ contact }) => [contact.company],
};

export const rapportId: CsvField = {
  id: 'rapportId',
  label: 'transfer_rapportId',
  group: 'transfer_groupWho',
  header: 'Rapport ID',
  words: [],
  put: ({ draft }, cell) => {
    draft.id = cell.trim();
  },
  take: ({ contact }) => [contact.id],
};
