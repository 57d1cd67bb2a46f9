/** `10,000 contacts`. */
export function sayContacts(count: number): string {
  return count === 1 ? '1 contact' : `${count.toLocaleString('en')} contacts`;
}
