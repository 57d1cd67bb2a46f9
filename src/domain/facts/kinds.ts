import type { FactKind } from '../model';
import { say } from '../say/say';

interface FactKindFacts {
  id: FactKind;
  label: string;
  /** Examples for an empty field: what it is about, and what is to say. */
  about: string;
  says: string;
}

/** The kinds of facts in the order they are shown. */
export const FACT_KIND_LIST: readonly FactKindFacts[] = [
  {
    id: 'price',
    get label() {
      return say('facts_price');
    },
    get about() {
      return say('facts_priceAbout');
    },
    get says() {
      return say('facts_priceSays');
    },
  },
  {
    id: 'hours',
    get label() {
      return say('facts_hours');
    },
    about: '',
    get says() {
      return say('facts_hoursSays');
    },
  },
  {
    id: 'stock',
    get label() {
      return say('facts_stock');
    },
    get about() {
      return say('facts_stockAbout');
    },
    get says() {
      return say('facts_stockSays');
    },
  },
  {
    id: 'delivery',
    get label() {
      return say('facts_delivery');
    },
    about: '',
    get says() {
      return say('facts_deliverySays');
    },
  },
  {
    id: 'policy',
    get label() {
      return say('facts_policy');
    },
    get about() {
      return say('facts_policyAbout');
    },
    get says() {
      return say('facts_policySays');
    },
  },
  {
    id: 'other',
    get label() {
      return say('facts_other');
    },
    get about() {
      return say('facts_otherAbout');
    },
    get says() {
      return say('facts_otherSays');
    },
  },
];

/** What a kind is called where one thing of it is meant. */
export function factKindFacts(id: FactKind): FactKindFacts {
  const kind = FACT_KIND_LIST.find((one) => one.id === id);
  if (!kind) throw new Error(`There is no kind of fact ${id}.`);
  return kind;
}
