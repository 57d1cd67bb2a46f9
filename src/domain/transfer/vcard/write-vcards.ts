import { writeLine } from '../content-lines/write-lines';
import { type Pace, paced, WITHOUT_PAUSE } from '../pace';
import { typeFor } from './labels';
import { CARD_PROPERTIES } from './properties';
import type { CardProperty, VcardVersion, WrittenContact, WrittenLine } from './properties/property';

export type { VcardVersion, WrittenContact } from './properties/property';

/** Tells our own cards when they are read. */
export const PRODUCT = '-//Rapport//Contacts//EN';

/** Contacts as a vCard file, one card each. Throws what `pace` throws. */
export async function writeVcards(
  contacts: readonly WrittenContact[],
  version: VcardVersion,
  pace: Pace = WITHOUT_PAUSE,
): Promise<string> {
  const cards = await paced(contacts, pace, (contact) => writeCard(contact, version));
  return cards.join('');
}

function writeCard(written: WrittenContact, version: VcardVersion): string {
  let groups = 0;
  const lines = CARD_PROPERTIES.flatMap((property) =>
    (property.write?.(written, version) ?? []).map((line) => {
      const labelled = line.label ? typeFor(line.label) : '';
      if (labelled === null) groups += 1;
      return writeProperty(property, line, labelled, `item${groups}`);
    }),
  );
  const { updatedAt } = written.contact;
  const revised = version === '4.0' ? updatedAt.replace(/[-:]|\.\d+/g, '') : updatedAt;
  return [
    'BEGIN:VCARD\r\n',
    `VERSION:${version}\r\n`,
    `PRODID:${PRODUCT}\r\n`,
    ...lines,
    writeLine({ name: 'rev', value: revised }, 'plain'),
    'END:VCARD\r\n',
  ].join('');
}

/** A line, and one with its label where `type` is null: no type says the same. */
function writeProperty(
  property: CardProperty,
  { value, params = {}, label = '', name = property.names[0] ?? '' }: WrittenLine,
  type: string | null,
  group: string,
): string {
  if (type === null) {
    const line = writeLine({ name, params: { ...params, group }, value }, property.kind);
    return line + writeLine({ name: 'x-ablabel', params: { group }, value: label }, 'text');
  }
  return writeLine({ name, params: type === '' ? params : { ...params, type }, value }, property.kind);
}
