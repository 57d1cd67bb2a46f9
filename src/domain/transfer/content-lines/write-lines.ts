import ICAL from 'ical.js';
import { cleanLine, cleanText } from '../clean';
import { escapeValue } from './escape';
import { foldLine } from './fold-line';

/** A line of a vCard or calendar before it is written. */
export interface ContentLine {
  /** Lower case, as ical.js wants it. */
  name: string;
  params?: Record<string, string>;
  /** One text; several, between commas or semicolons as the property asks. */
  value: string | readonly string[];
}

/** How a property's value is written; anything else is one text. */
export type ValueKind = 'text' | 'texts' | 'parts' | 'plain';

const SHAPES: Record<ValueKind, object> = {
  text: { defaultType: 'text' },
  texts: { defaultType: 'text', multiValue: ',' },
  parts: { defaultType: 'text', structuredValue: ';' },
  plain: { defaultType: 'plain' },
};

/** What ical.js needs to know to write lines: our own escaping, because its own differs between versions. */
const DESIGN = {
  name: 'rapport',
  value: { text: { toICAL: escapeValue }, plain: {} },
  param: {},
  property: {},
  propertyGroups: true,
};

/**
 * Writes a line, folded and ended. ical.js lets line breaks through in many places, so every control character
 * goes before it sees anything: nothing in a value or parameter can begin a line of its own.
 */
export function writeLine({ name, params = {}, value }: ContentLine, kind: ValueKind): string {
  const { defaultType } = SHAPES[kind] as { defaultType: string };
  const values = (typeof value === 'string' ? [value] : value).map((one) =>
    kind === 'plain' ? cleanLine(one).replace(/\s+/g, '').replaceAll('\\', '\\\\') : cleanText(one),
  );
  const clean = Object.fromEntries(Object.entries(params).map(([key, param]) => [key, cleanLine(param)]));
  const property =
    kind === 'parts' ? [name, clean, defaultType, values] : [name, clean, defaultType, ...values];
  const design = { ...DESIGN, property: { [name]: SHAPES[kind] } };
  return `${foldLine(ICAL.stringify.property(property, design as never, true))}\r\n`;
}
