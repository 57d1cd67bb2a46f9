import type { Page } from 'puppeteer-core';

/**
 * Everything the extension keeps in the browser, as one text: every row of every database, unpacked where it is
 * packed, and the storages. `home` is a page of the extension's origin.
 */
export function everythingKept(home: Page): Promise<string> {
  return home.evaluate(async () => {
    const texts: string[] = [];
    const bytesOf = (value: unknown): Uint8Array<ArrayBuffer> | null => {
      if (value instanceof ArrayBuffer) return new Uint8Array(value);
      return ArrayBuffer.isView(value)
        ? new Uint8Array(value.buffer as ArrayBuffer, value.byteOffset, value.byteLength)
        : null;
    };
    const tell = async (value: unknown): Promise<void> => {
      const bytes = bytesOf(value);
      if (bytes) {
        texts.push(new TextDecoder().decode(bytes));
        try {
          const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
          texts.push(await new Response(plain).text());
        } catch {
          // Not packed.
        }
      } else if (value instanceof Blob) {
        texts.push(await value.text());
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value)) {
          texts.push(key);
          await tell(inner);
        }
      } else {
        texts.push(String(value));
      }
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        const [rows, keys] = [done(reading.getAll()), done(reading.getAllKeys())];
        await tell(await rows);
        await tell(await keys);
      }
      database.close();
    }
    await tell({ ...localStorage });
    const api = (
      globalThis as unknown as Record<
        'browser' | 'chrome',
        { storage?: { local: { get(): Promise<unknown> }; session: { get(): Promise<unknown> } } } | undefined
      >
    ).chrome;
    if (api?.storage) {
      await tell(await api.storage.local.get());
      await tell(await api.storage.session.get());
    }
    return texts.join('\n');
  });
}
