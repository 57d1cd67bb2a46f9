import type { FactKind } from '../model';

interface FactKindFacts {
  id: FactKind;
  label: string;
  /** Examples for an empty field: what it is about, and what is to say. */
  about: string;
  says: string;
}

/** The kinds of facts in the order they are shown. */
export const FACT_KIND_LIST: readonly FactKindFacts[] = [
  { id: 'price', label: 'Prices', about: 'Oak table', says: '890 €' },
  { id: 'hours', label: 'Opening hours', about: '', says: 'Mon–Fri 9:00–18:00, Sat 10:00–14:00' },
  { id: 'stock', label: 'Stock', about: 'Oak table', says: '4 left' },
  { id: 'delivery', label: 'Delivery', about: '', says: '3 to 5 working days, free from 500 €' },
  { id: 'policy', label: 'House rules', about: 'Returns', says: '14 days, unopened boxes only' },
  { id: 'other', label: 'More to know', about: 'Parking', says: 'behind the house, free' },
];

/** What a kind is called where one thing of it is meant. */
export function factKindFacts(id: FactKind): FactKindFacts {
  const kind = FACT_KIND_LIST.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no kind of fact ${id}.`);
  return kind;
}
