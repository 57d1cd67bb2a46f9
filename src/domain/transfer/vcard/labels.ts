import { labelName } from '../../known-labels/read-label';
import type { CardLine } from './card-line';

/** The types of a phone or address that say what kind it is, and what we call it. */
const BY_TYPE: Readonly<Record<string, string>> = {
  fax: 'fax',
  pager: 'pager',
  cell: 'mobile',
  iphone: 'mobile',
  home: 'home',
  work: 'work',
  main: 'main',
  other: 'other',
};
const TYPES = new Map(
  Object.entries(BY_TYPE)
    .filter(([type]) => type !== 'iphone')
    .map(([type, label]) => [label, type]),
);

/** What kind a line is of: by its label, as Apple and Google write it, else by its types. */
export function labelOf({ group, types }: CardLine, labels: ReadonlyMap<string, string>): string {
  const label = labels.get(group);
  if (label !== undefined) return label;
  const type = Object.keys(BY_TYPE).find((one) => types.includes(one));
  return type === undefined ? '' : (BY_TYPE[type] ?? '');
}

/** `_$!<Mobile>!$_` of Apple as `mobile`; any other label as it is. */
export function plainLabel(label: string): string {
  const known = /^_\$!<(.+)>!\$_$/.exec(label)?.[1];
  return known ? known.toLowerCase() : label;
}

/** The type that says the same as a label; null where none does. */
export function typeFor(label: string): string | null {
  return TYPES.get(labelName(label)) ?? null;
}
