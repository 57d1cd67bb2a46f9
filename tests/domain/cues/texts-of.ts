/** What stands for a cue's stand-ins in a text. */
const WORDS: Record<string, string> = {
  ANY: 'zebra',
  NUM: '7',
  MENTION: '@dana',
  URL: 'http://a.example',
  SMILE: ':)',
  FROWN: ':(',
  START: '',
  END: '',
};

/**
 * Texts that a line of a cue must find: one with the first of all choices and nothing that may be left out,
 * and one for each other choice.
 */
export function textsOf(line: string): string[] {
  return choices(line).map((text) =>
    text
      .split(' ')
      .map((word) => WORDS[word] ?? (/^\.\.\d*$/.test(word) ? '' : word))
      .filter((word) => word !== '')
      .join(' '),
  );
}

/** The plainest spelling first. Reads brackets only, so that it knows nothing of how the parser works. */
function choices(line: string): string[] {
  const open = line.search(/[([]/);
  if (open < 0) return [line];
  const close = closingOf(line, open);
  const inside = split(line.slice(open + 1, close)).flatMap(choices);
  const of = line.charAt(open) === '[' ? ['', ...inside] : inside;
  const head = line.slice(0, open);
  const [plain = '', ...others] = choices(line.slice(close + 1));
  const [first = '', ...rest] = of;
  return [
    head + first + plain,
    ...rest.map((each) => head + each + plain),
    ...others.map((each) => head + first + each),
  ];
}

function closingOf(line: string, open: number): number {
  let depth = 0;
  for (let at = open; at < line.length; at++) {
    if ('(['.includes(line.charAt(at))) depth++;
    else if (')]'.includes(line.charAt(at)) && --depth === 0) return at;
  }
  throw new Error(`A bracket is left open in “${line}”`);
}

function split(inside: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of inside) {
    if ('(['.includes(sign)) depth++;
    if (')]'.includes(sign)) depth--;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}
