import browser from 'webextension-polyfill';

/** A trained model that comes with the extension: its file, and how it is opened. */
export interface Shipped<M> {
  file: string;
  /** Throws where the file is none of its kind. */
  open(bytes: ArrayBuffer): M;
}

/**
 * Opens a model from the extension's own files, once, when it is first asked for. Null where it cannot be read, which is
 * loud in the console; whoever asks works without it until the next start.
 */
export function modelOnce<M>(shipped: Shipped<M>): () => Promise<M | null> {
  let opened: Promise<M | null> | null = null;
  return () => {
    opened ??= read(shipped);
    return opened;
  };
}

async function read<M>({ file, open }: Shipped<M>): Promise<M | null> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return open(await response.arrayBuffer());
  } catch (error) {
    console.error(`${file} could not be read: it is done without until the next start`, error);
    return null;
  }
}
