/** What replicas are called, and what PouchDB's idb adapter puts before it. */
const REPLICA = 'rapport-replica-';
const IDB_PREFIX = '_pouch_';

export function newReplicaName(): string {
  return `${REPLICA}${crypto.randomUUID()}`;
}

/** Deletes replicas, of this and earlier connections, but not `kept`. They hold nothing that log and server do not. */
export async function dropReplicas(kept?: string): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name = '' }) =>
    name.startsWith(`${IDB_PREFIX}${REPLICA}`) && name !== `${IDB_PREFIX}${kept}` ? [name] : [],
  );
  await Promise.all(names.map(drop));
}

/** Waits for no page that still holds it: it goes when that lets go. */
function drop(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
