/**
 * The text of a quoted-printable value (RFC 2045), its soft line breaks gone already. A charset that the browser
 * does not know, and bytes that are none of it, are read as Windows-1252, which has a sign for every byte.
 */
export function decodeQuotedPrintable(value: string, charset: string): string {
  const bytes = Uint8Array.from(
    [
      ...value.replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    ].flatMap((sign) =>
      sign.charCodeAt(0) < 256 ? [sign.charCodeAt(0)] : [...new TextEncoder().encode(sign)],
    ),
  );
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
