import type { Fact } from '../../../src/domain/model';
import type { FactRow } from './trades/trade';

/** What made-up shops know of themselves, as their owners would write it. Told on Tuesday 24 November 2026. */
const ROWS = {
  floors: [
    ['natural', 'price', 'Oakline Natural', '49 €/m²'],
    ['smoked', 'price', 'Oakline Smoked', '62 € per m²'],
    ['fitting', 'price', 'Fitting', '18 €/m²'],
    ['table', 'price', 'Oak table', '890 €', '2027-03-31'],
    ['walnut', 'price', 'Walnut planks', '79 €/m²', '2026-10-31'],
    ['hours', 'hours', '', 'Mon–Fri 9:00–18:00, Sat 10:00–14:00, closed on Sundays'],
    ['natural-stock', 'stock', 'Oakline Natural', 'in stock'],
    ['smoked-stock', 'stock', 'Oakline Smoked', 'sold out until January', '2027-01-10'],
    ['delivery', 'delivery', '', '3 to 5 working days'],
    ['delivery-cost', 'delivery', '', 'free from 500 €, otherwise 39 €'],
    ['returns', 'policy', 'Returns', '14 days, unopened boxes only'],
    ['warranty', 'policy', 'Oakline', '25 years warranty'],
  ],
  bikes: [
    ['lisboa', 'price', 'Lisboa city bike', '649 €'],
    ['urbano', 'price', 'Urbano e-bike', '2.199 €'],
    ['service', 'price', 'Service', 'from 45 €'],
    ['hours', 'hours', '', 'Tuesday to Saturday 10–19'],
    ['urbano-stock', 'stock', 'Urbano e-bike', '4 left', '2026-12-05'],
    ['helmet-stock', 'stock', 'Kids helmets', 'out of stock'],
    ['delivery', 'delivery', '', 'Within Porto in 2 days, free'],
    ['returns', 'policy', '', 'You can return a bike within 30 days'],
    ['warranty', 'policy', 'Warranty', '2 years on all bikes'],
    ['cash', 'policy', 'Payment', 'Card or MB Way, no cash'],
    ['winter', 'price', 'Winter check', '39 €', '2026-11-20'],
  ],
  cafe: [
    ['cake', 'price', 'Birthday cake', '$48'],
    ['catering', 'price', 'Catering', '$14 per person'],
    ['hours', 'hours', '', 'Every day 7am–4pm, Sundays 8am–2pm'],
    ['bread', 'stock', 'Gluten-free bread', 'only on Fridays'],
    ['delivery', 'delivery', '', '$8 within 5 miles'],
    ['dogs', 'policy', 'Dogs', 'welcome on the terrace'],
    ['deposit', 'policy', 'Deposit', '20% for catering'],
    ['cancel', 'policy', 'Cancellation', 'free up to 48 hours before'],
    ['pumpkin', 'price', 'Pumpkin pie', '$26', '2026-11-01'],
  ],
  salon: [
    ['cut', 'price', 'Cut', '£38'],
    ['colour', 'price', 'Colour', 'from £75'],
    ['hours', 'hours', '', 'Mon closed, Tue–Fri 9.30am–7pm, Sat 9am–5pm, Sun closed'],
    ['cancel', 'policy', 'Cancelling', 'free of charge until 24 hours before'],
    ['students', 'policy', 'Students', '15% off on weekdays'],
    ['balayage', 'price', 'Balayage', '£95', '2026-10-31'],
    ['parking', 'other', 'Parking', 'free behind the building'],
  ],
  phones: [
    ['display', 'price', 'Displaytausch iPhone 13', '149 €'],
    ['battery', 'price', 'Akkutausch', '69 €'],
    ['hours', 'hours', '', 'Mo–Fr 10–19 Uhr, Sa 10–16 Uhr'],
    ['warranty', 'policy', 'Garantie', '12 Monate auf jede Reparatur'],
    ['delivery', 'delivery', 'Versand', '2–3 Werktage, 5,90 €'],
    ['pixel', 'stock', 'Pixel 8', 'ausverkauft'],
    ['trade-in', 'price', 'Ankauf iPhone 12', '210 €', '2026-11-15'],
  ],
  garden: [
    ['mower', 'price', 'Robot mower G3', '1,150 €'],
    ['soil', 'price', 'Potting soil 40 l', '8.90 €'],
    ['planting', 'price', 'Planting service', '55 € an hour'],
    ['hours', 'hours', '', '8:30am to 6pm Monday to Saturday. Closed on Sundays and public holidays.'],
    ['trees', 'stock', 'Christmas trees', 'from 28 November', '2026-12-24'],
    ['mower-stock', 'stock', 'Robot mower G3', '2 left'],
    ['delivery', 'delivery', '', 'Trees and soil: 25 € up to 20 km, next working day'],
    ['returns', 'policy', 'Plants', 'We replace plants that die within 12 months'],
    ['voucher', 'policy', 'Vouchers', 'valid for 3 years'],
    ['bulbs', 'price', 'Tulip bulbs', '4.50 € a bag', '2026-11-10'],
  ],
} as const satisfies Record<string, readonly FactRow[]>;

export type Shop = keyof typeof ROWS;

/** A fact of a row; its id ends on its place in the list. */
export function factOf([, kind, about, says, expiresOn]: FactRow, place: number): Fact {
  return {
    id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
    createdAt: '2026-09-01T10:00:00.000Z',
    updatedAt: '2026-09-01T10:00:00.000Z',
    device: 'test',
    times: {},
    kind,
    about,
    says,
    expiresOn: expiresOn ?? null,
    order: place,
  };
}

/** The facts of a shop. */
export function factsOf(shop: Shop): Fact[] {
  return (ROWS[shop] as readonly FactRow[]).map(factOf);
}

/** What the lists of drafts call a fact. */
export function keyOf(shop: Shop, fact: Fact): string {
  return ROWS[shop][fact.order]?.[0] ?? '';
}
