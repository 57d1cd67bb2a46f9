import type { Key } from '../../domain/say/keys';

/** The fields of a contact that are one text. */
export type TextFieldName = 'name' | 'company' | 'area' | 'howMet' | 'notes';

interface FieldWords {
  label: Key;
  /** For the way back: what was done. */
  changed: Key;
  /** What another window wrote was taken over. */
  taken: Key;
}

export const TEXT_FIELDS: Record<TextFieldName, FieldWords> = {
  name: { label: 'contact_name', changed: 'contact_nameChanged', taken: 'contact_nameTaken' },
  company: { label: 'contact_company', changed: 'contact_companyChanged', taken: 'contact_companyTaken' },
  area: { label: 'contact_area', changed: 'contact_areaChanged', taken: 'contact_areaTaken' },
  howMet: { label: 'contact_howMet', changed: 'contact_howMetChanged', taken: 'contact_howMetTaken' },
  notes: { label: 'contact_notes', changed: 'contact_notesChanged', taken: 'contact_notesTaken' },
};
