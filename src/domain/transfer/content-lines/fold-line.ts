/** The most octets of a line, its break not counted. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const MOST_OCTETS = 75;

/**
 * A content line of a vCard or calendar broken into lines of 75 octets of UTF-8, never within a sign. (ical.js
 * does not count the blank that begins a following line, so that its lines are one octet too long.)
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
