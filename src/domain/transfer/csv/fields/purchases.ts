import type { Purchase } from '../../../model';
import type { Key } from '../../../say/keys';
import { say } from '../../../say/say';
import { readAmount } from '../../read-amount';
import { readDay } from '../../read-day';
import type { CsvField } from './field';

export const purchaseWhat = purchasePart('purchaseWhat', 'transfer_purchaseWhat', 'Purchase # - What', {
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

export const purchaseDay = purchasePart('purchaseDay', 'transfer_purchaseDay', 'Purchase # - Day', {
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

export const purchaseAmount = purchasePart(
  'purchaseAmount',
  'transfer_purchaseAmount',
  'Purchase # - Amount',
  {
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
      if (!read) sketch.draft.warnings.push(say('transfer_noAmount', { text: cell.slice(0, 60) }));
      purchase.amount = read?.amount ?? null;
      purchase.currency ||= read?.currency ?? '';
    },
    of: ({ amount }) => (amount === null ? '' : String(amount)),
  },
);

export const purchaseCurrency = purchasePart(
  'purchaseCurrency',
  'transfer_purchaseCurrency',
  'Purchase # - Currency',
  {
    words: ['currency', 'moneda', 'moeda', 'devise', 'wahrung'],
    put: (sketch, cell, { group }) => {
      sketch.purchases.at(group).currency = cell.trim().toUpperCase();
    },
    of: ({ currency }) => currency,
  },
);

export const purchaseNext = purchasePart('purchaseNext', 'transfer_purchaseNext', 'Purchase # - Next need', {
  words: ['next need', 'next purchase', 'proxima compra', 'prochain achat', 'nachster kauf'],
  put: (sketch, cell, { group }) => {
    sketch.purchases.at(group).nextWhat = cell;
  },
  of: ({ nextWhat }) => nextWhat,
});

export const purchaseNextDay = purchasePart(
  'purchaseNextDay',
  'transfer_purchaseNextDay',
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
  label: Key,
  header: string,
  { words, days = false, put, of }: PurchasePart,
): CsvField {
  return {
    id,
    label,
    group: 'transfer_groupBetween',
    header,
    words,
    days,
    put,
    take: ({ purchases }) => purchases.map(of),
  };
}
