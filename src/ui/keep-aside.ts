/**
 * Keeps a text in a page's storage, beside the log: what makes a page stand as it was left. On a full disk it is not
 * kept, and nothing that matters fails by that.
 */
export function keepAside(storage: Pick<Storage, 'setItem'>, name: string, text: string): void {
  try {
    storage.setItem(name, text);
  } catch (error) {
    console.warn(`“${name}” could not be kept`, error);
  }
}
