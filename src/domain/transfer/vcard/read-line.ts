import ICAL from 'ical.js';
import { unescapeValue } from '../content-lines/escape';
import type { CardLine } from './card-line';
import { decodeQuotedPrintable } from './quoted-printable';

/** What vCard 2.1 names without saying that it is an encoding. */
const ENCODINGS = new Set(['quoted-printable', 'base64', '8bit', '7bit']);

/** What ical.js needs to know to read lines: values stay as they are written, we take them apart. */
const DESIGN = {
  name: 'rapport',
  value: {},
  param: { type: { multiValue: ',' } },
  property: {},
  propertyGroups: true,
};

/** Reads an unfolded line of a vCard, 2.1 to 4.0. Throws where it is none. */
export function readLine(line: string): CardLine {
  const { head, value } = halves(line);
  const params = withNames(head);
  const encoded = /;encoding=(?:quoted-printable|q)(?:;|$)/i.test(params);
  const charset = /;charset="?([^;"]+)/i.exec(params)?.[1] ?? 'utf-8';
  const plain = encoded ? decodeQuotedPrintable(value, charset).replace(/\r\n?|\n/g, '\\n') : value;
  const read = ICAL.parse.property(`${params}:${plain}`, DESIGN as never) as [
    string,
    Record<string, string | string[]>,
    string,
    string,
  ];
  const [name, all, , text] = read;
  const { type = [], group = '', ...others } = all;
  return {
    name,
    group: String(group).toLowerCase(),
    types: [type].flat().map((one) => one.toLowerCase()),
    params: Object.fromEntries(Object.entries(others).map(([key, one]) => [key, String(one)])),
    parts: split(text, ';').map((part) => split(part, ',').map(unescapeValue)),
    text: unescapeValue(text),
  };
}

/** What stands before the colon and after, quoted colons left alone. */
function halves(line: string): { head: string; value: string } {
  const head = /^(?:[^":]|"[^"]*")*/.exec(line)?.[0] ?? '';
  if (line[head.length] !== ':' || !/^[\w.-]+(?:;|$)/.test(head)) throw new Error('No name and value.');
  return { head, value: line.slice(head.length + 1) };
}

/** `TEL;HOME;QUOTED-PRINTABLE` of vCard 2.1 as `TEL;TYPE=HOME;ENCODING=QUOTED-PRINTABLE`. */
function withNames(head: string): string {
  const [name = '', ...params] = head.match(/(?:[^";]|"[^"]*")+/g) ?? [];
  const named = params.map((param) => {
    if (param.includes('=')) return param;
    return ENCODINGS.has(param.toLowerCase()) ? `ENCODING=${param}` : `TYPE=${param}`;
  });
  return [name, ...named].join(';');
}

/** Splits at a sign that no backslash stands before. */
function split(text: string, sign: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === sign) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}
