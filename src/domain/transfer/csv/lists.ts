/** Several values in one cell: `oak; vip customer`. A semicolon or backslash within a value gets a backslash. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The values of a cell that `joinValues` made, by the letter. */
export function splitOwnValues(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at++) {
    const sign = cell.charAt(at);
    if (sign === '\\' && at + 1 < cell.length) value += cell.charAt(++at);
    else if (sign === ';') {
      values.push(value);
      value = '';
      if (cell.charAt(at + 1) === ' ') at++;
    } else value += sign;
  }
  return cell === '' ? [] : [...values, value];
}

/** The values of anybody's cell: between `:::` as Google writes, semicolons, line breaks, or else commas. */
export function splitValues(cell: string): string[] {
  const sign = [':::', ';', '\n', ','].find((one) => cell.includes(one)) ?? ';';
  return cell
    .split(sign)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
