import { labelIn } from '../labels';
import { looksLikeEmail, looksLikePhone, looksLikeWebAddress } from '../shapes';
import type { Groups, Sketch } from '../sketch';
import type { CsvField } from './field';

export const phone: CsvField = {
  id: 'phone',
  label: 'transfer_phone',
  group: 'transfer_groupReach',
  header: 'Phone # - Value',
  words: [
    'phone',
    'phone number',
    'telephone',
    '=tel',
    'mobile',
    'mobile phone',
    'cell',
    'cell phone',
    'whatsapp',
    'fax',
    'home phone',
    'business phone',
    'work phone',
    'phone value',
    'other phone',
    'car phone',
    'primary phone',
    'company main phone',
    'business fax',
    'home fax',
    'pager',
    'telefono',
    'movil',
    'celular',
    'telefone',
    'telemovel',
    'telephone portable',
    '=portable',
    'telefon',
    'handy',
    'mobiltelefon',
    'rufnummer',
    'telefonnummer',
    'festnetz',
  ],
  fits: looksLikePhone,
  denies: (cell) => !/\d/.test(cell),
  put: severalOf('number', ({ phones }) => phones, / ::: |[;\n]/),
  take: ({ contact }) => contact.phones.map(({ number }) => number),
};

export const phoneLabel: CsvField = {
  id: 'phoneLabel',
  label: 'transfer_phoneLabel',
  group: 'transfer_groupReach',
  header: 'Phone # - Label',
  words: ['phone label', 'phone type'],
  put: kindOf(({ phones }) => phones),
  take: ({ contact }) => contact.phones.map(({ label }) => label),
};

export const email: CsvField = {
  id: 'email',
  label: 'transfer_email',
  group: 'transfer_groupReach',
  header: 'E-mail # - Value',
  words: [
    'e mail',
    'email',
    'mail',
    'e mail address',
    'email address',
    'e mail value',
    'email value',
    'correo',
    'correo electronico',
    'adresse mail',
    'courriel',
    'adresse e mail',
    'e mail adresse',
    'endereco de e mail',
    '=mail',
  ],
  fits: looksLikeEmail,
  denies: (cell) => !cell.includes('@'),
  put: severalOf('address', ({ emails }) => emails, / ::: |[;,\n\s]+/),
  take: ({ contact }) => contact.emails.map(({ address }) => address),
};

export const emailLabel: CsvField = {
  id: 'emailLabel',
  label: 'transfer_emailLabel',
  group: 'transfer_groupReach',
  header: 'E-mail # - Label',
  words: ['e mail label', 'email label', 'e mail type', 'email type'],
  put: kindOf(({ emails }) => emails),
  take: ({ contact }) => contact.emails.map(({ label }) => label),
};

export const link: CsvField = {
  id: 'link',
  label: 'transfer_link',
  group: 'transfer_groupReach',
  header: 'Website # - Value',
  words: [
    'website',
    'web site',
    'web page',
    'webpage',
    'homepage',
    '=url',
    '=web',
    '=link',
    'company url',
    'website value',
    'sitio web',
    'pagina web',
    '=site',
    'site web',
    'webseite',
    'linkedin',
    'instagram',
    'linkedin url',
    'personal web page',
  ],
  fits: looksLikeWebAddress,
  denies: (cell) => !cell.includes('.'),
  put: ({ draft }, cell, { own }) => {
    for (const one of own ? [cell] : cell.split(/ ::: |[;\n]/)) {
      const address = one.trim();
      if (address === '') continue;
      const whole = own || /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
      draft.links.push(whole);
    }
  },
  take: ({ contact }) => [...contact.links],
};

/** Takes in a number or an address, or several: Google writes them into one cell, with this `between`. */
function severalOf<K extends string>(
  key: K,
  of: (sketch: Sketch) => Groups<Record<K | 'label', string>>,
  between: RegExp,
): CsvField['put'] {
  return (sketch, cell, { group, own, column }) => {
    const [first = '', ...more] = own ? [cell] : cell.split(between);
    const entry = of(sketch).at(group);
    entry[key] = first;
    entry.label ||= own ? '' : labelIn(column);
    for (const [index, one] of more.entries()) {
      Object.assign(of(sketch).at(group + (index + 1) / 100), { [key]: one, label: entry.label });
    }
  };
}

/** Takes in what kind of number or address it is. Google puts a star before the main one. */
function kindOf(of: (sketch: Sketch) => Groups<{ label: string }>): CsvField['put'] {
  return (sketch, cell, { group, own }) => {
    of(sketch).at(group).label = own ? cell : cell.replace(/^\* /, '').toLowerCase();
  };
}
