import type { Key } from '../say/keys';

/** What a day, a phone or an e-mail address is, as far as Rapport knows it. */
export interface KnownLabel {
  /** What logs and files call it, whatever language the interface speaks. */
  word: string;
  /** What the interface calls it. */
  says: Key;
  /** What it is called in the languages we have texts in, folded: typed or found in a file, it is kept as `word`. */
  called: readonly string[];
  /** As `called`, where the interface speaks that language: elsewhere the word means something else. */
  calledIn?: Readonly<Record<string, readonly string[]>>;
  /** Means it as well and is kept as it was written, folded. */
  means?: readonly string[];
  /** Of days: how they are thought of. */
  day?: 'birthday' | 'anniversary';
}

/** The day everybody has. */
export const BIRTHDAY = 'Birthday';
export const ANNIVERSARY = 'Anniversary';
/** Of a day of which a file does not say what it is. */
export const SOME_DAY = 'Date';

/** To know another label: an entry here. */
export const KNOWN_LABELS: readonly KnownLabel[] = [
  {
    word: BIRTHDAY,
    says: 'contact_birthday',
    called: ['birthday', 'cumpleanos'],
    // In Portuguese `aniversario`, unless the interface speaks Spanish.
    means: [
      'birth day',
      'bday',
      'b-day',
      'date of birth',
      'dob',
      'born',
      'cumple',
      'nacimiento',
      'aniversario',
      'nascimento',
      'anniversaire',
      'naissance',
      'geburtstag',
      'geburtsdatum',
    ],
    day: 'birthday',
  },
  {
    word: ANNIVERSARY,
    says: 'contact_anniversary',
    called: ['anniversary'],
    calledIn: { es: ['aniversario'] },
    day: 'anniversary',
  },
  { word: 'Name day', says: 'contact_nameDay', called: ['name day', 'santo'], means: ['nameday'] },
  { word: 'Moved in', says: 'contact_movedIn', called: ['moved in', 'mudanza'] },
  { word: SOME_DAY, says: 'contact_someDay', called: ['date', 'fecha'] },
  { word: 'Mobile', says: 'contact_phoneMobile', called: ['mobile', 'movil'] },
  { word: 'Work', says: 'contact_labelWork', called: ['work', 'trabajo'] },
  { word: 'Home', says: 'contact_phoneHome', called: ['home', 'casa'] },
  {
    word: 'Private',
    says: 'contact_emailPrivate',
    called: ['private'],
    calledIn: { es: ['personal'] },
  },
  { word: 'Main', says: 'contact_labelMain', called: ['main', 'principal'] },
  { word: 'Other', says: 'contact_labelOther', called: ['other', 'otro'] },
  { word: 'Fax', says: 'contact_phoneFax', called: ['fax'] },
  { word: 'Pager', says: 'contact_phonePager', called: ['pager', 'busca'] },
];
