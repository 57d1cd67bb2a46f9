import browser from 'webextension-polyfill';
import { openModel, type Shape, type TrainedModel } from '../domain/trained/model-file';

/** A trained model that comes with the extension: its file, and what the loss of it means, for the console. */
export interface Shipped {
  file: string;
  shape: Shape;
  without: string;
}

/**
 * Opens a model from the extension's own files, once, when it is first asked for. Null where it cannot be read, which is
 * loud in the console; whoever asks works without it until the next start.
 */
export function modelOnce(shipped: Shipped): () => Promise<TrainedModel | null> {
  let opened: Promise<TrainedModel | null> | null = null;
  return () => {
    opened ??= read(shipped);
    return opened;
  };
}

async function read({ file, shape, without }: Shipped): Promise<TrainedModel | null> {
  try {
    const response = await fetch(browser.runtime.getURL(file));
    return openModel(await response.arrayBuffer(), shape);
  } catch (error) {
    console.error(`${file} could not be read; ${without}`, error);
    return null;
  }
}
