import type { Key } from '../../../say/keys';
import type { Sketch } from '../sketch';
import type { CsvField } from './field';

export const area = placePart(
  'area',
  'transfer_area',
  [
    '=area',
    '=location',
    'neighborhood',
    'neighbourhood',
    'zona',
    'barrio',
    'bairro',
    'localidad',
    'localidade',
    'quartier',
    'gegend',
    'stadtteil',
    'territory',
    '=place',
    '=lugar',
    '=lieu',
    '=ort',
  ],
  {
    header: 'Area',
    take: ({ contact }) => [contact.area],
  },
);

export const city = placePart('city', 'transfer_city', [
  'city',
  'town',
  'ciudad',
  'cidade',
  'ville',
  'stadt',
  'wohnort',
  'poblacion',
  'municipio',
  'home city',
  'address city',
]);

export const region = placePart('region', 'transfer_region', [
  'region',
  '=state',
  'province',
  'county',
  'home state',
  'provincia',
  'estado',
  'comunidad',
  'distrito',
  'departement',
  'bundesland',
  'kanton',
  'address region',
]);

export const country = placePart('country', 'transfer_country', [
  'country',
  'country region',
  'pais',
  'pays',
  'land',
  'home country',
  'address country',
]);

export const address = placePart('address', 'transfer_address', [
  '=address',
  'address formatted',
  'street address',
  'mailing address',
  'home address',
  'postal address',
  '=direccion',
  'domicilio',
  'morada',
  '=endereco',
  '=adresse',
  'anschrift',
  'full address',
]);

/** All of these make the area: an area of its own, else city, region and country, else the whole address. */
function placePart(
  id: keyof Sketch['place'],
  label: Key,
  words: readonly string[],
  own: Pick<CsvField, 'header' | 'take'> = {},
): CsvField {
  return {
    id,
    label,
    group: 'transfer_groupAbout',
    words,
    put: ({ place }, cell, { own: byLetter }) => {
      place[id] ||= byLetter ? cell : cell.trim().replace(/\s*\n\s*/g, ', ');
    },
    ...own,
  };
}
