/** What a cell looks like, whatever its column is called. Each is sure: a name never passes for any of them. */
export function looksLikeEmail(cell: string): boolean {
  return /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]{2,}$/.test(cell);
}

export function looksLikePhone(cell: string): boolean {
  const digits = cell.replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15 && /^\+?[\d\s().\-/]+$/.test(cell) && !looksLikeDay(cell);
}

export function looksLikeWebAddress(cell: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+\.\S+$/i.test(cell);
}

export function looksLikeProfileOn(site: 'x' | 'facebook', cell: string): boolean {
  const hosts = site === 'x' ? '(?:x|twitter)\\.com' : '(?:facebook|fb)\\.com';
  return new RegExp(`^(?:https?://)?(?:[a-z-]+\\.)?${hosts}/\\S`, 'i').test(cell);
}

/** `1990-05-12`, `12/05/1990`, `12.5.90`. */
export function looksLikeDay(cell: string): boolean {
  return /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$|^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(cell);
}
