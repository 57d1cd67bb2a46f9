/**
 * Asks the browser not to clear the log when disk space runs low. False is not an error: `unlimitedStorage`
 * protects it in Chrome already, and Firefox may ask the user. Pages only: Chromium's workers have no `persist`.
 */
export async function askToPersist(storage: StorageManager | undefined): Promise<boolean> {
  if (!storage?.persist) return false;
  return (await storage.persisted()) || storage.persist();
}
