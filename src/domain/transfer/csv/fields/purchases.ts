import type { Purchase } from '../../../model';
import { readAmount } from '../../read-amount';
import { readDay } from '../../read-day';
import type { CsvField } from './field';

export const purchaseWhat = purchasePart('purchaseWhat', 'What they bought', 'Purchase # - What', {
  words: [
    'purchase',
    'bought',
    'product',
    'last purchase',
    'item',
    'compra',
    'producto',
    'produto',
    'achat',
    'produit',
    'gekauft',
    'kauf',
    'produkt',
    'comprado',
    'order',
    'pedido',
  ],
  put: (sketch, cell, { group }) => {
    sketch.purchases.at(group).what = cell;
  },
  of: ({ what }) => what,
});

export const purchaseDay = purchasePart('purchaseDay', 'When they bought it', 'Purchase # - Day', {
  words: [
    'purchase date',
    'date of purchase',
    'last purchase date',
    'order date',
    'bought on',
    'fecha de compra',
    'data da compra',
    'data de compra',
    'date d achat',
    'kaufdatum',
    'bestelldatum',
    'fecha de pedido',
    'purchase day',
  ],
  put: (sketch, cell, { group, dayOrder }) => {
    sketch.purchases.at(group).day = readDay(cell, dayOrder);
  },
  days: true,
  of: ({ day }) => day,
});

export const purchaseAmount = purchasePart('purchaseAmount', 'What it cost', 'Purchase # - Amount', {
  words: [
    'amount',
    'price',
    'value',
    'purchase amount',
    'purchase value',
    'total spent',
    'order total',
    'revenue',
    'importe',
    'precio',
    'valor',
    'preco',
    'montant',
    'prix',
    'betrag',
    'preis',
    'umsatz',
    'monto',
  ],
  put: (sketch, cell, { group, own, currency }) => {
    const purchase = sketch.purchases.at(group);
    if (own) {
      purchase.amount = Number(cell);
      return;
    }
    const read = readAmount(cell, currency);
    if (!read) sketch.draft.warnings.push(`“${cell.slice(0, 60)}” is no amount.`);
    purchase.amount = read?.amount ?? null;
    purchase.currency ||= read?.currency ?? '';
  },
  of: ({ amount }) => (amount === null ? '' : String(amount)),
});

export const purchaseCurrency = purchasePart('purchaseCurrency', 'Its currency', 'Purchase # - Currency', {
  words: ['currency', 'moneda', 'moeda', 'devise', 'wahrung'],
  put: (sketch, cell, { group }) => {
    sketch.purchases.at(group).currency = cell.trim().toUpperCase();
  },
  of: ({ currency }) => currency,
});

export const purchaseNext = purchasePart('purchaseNext', 'What they need next', 'Purchase # - Next need', {
  words: ['next need', 'next purchase', 'proxima compra', 'prochain achat', 'nachster kauf'],
  put: (sketch, cell, { group }) => {
    sketch.purchases.at(group).nextWhat = cell;
  },
  of: ({ nextWhat }) => nextWhat,
});

export const purchaseNextDay = purchasePart(
  'purchaseNextDay',
  'When they need it',
  'Purchase # - Next need on',
  {
    words: [],
    put: (sketch, cell, { group, dayOrder }) => {
      sketch.purchases.at(group).nextDay = readDay(cell, dayOrder);
    },
    days: true,
    of: ({ nextDay }) => nextDay ?? '',
  },
);

interface PurchasePart extends Pick<CsvField, 'words' | 'put'> {
  days?: boolean;
  of(purchase: Purchase): string;
}

function purchasePart(
  id: string,
  label: string,
  header: string,
  { words, days = false, put, of }: PurchasePart,
): CsvField {
  return {
    id,
    label,
    group: 'Between you',
    header,
    words,
    days,
    put,
    take: ({ purchases }) => purchases.map(of),
  };
}
