import { afterEach, describe, expect, it, vi } from 'vitest';
import { modelBuffer } from '../../scripts/shipped-classifier';
import { openModel } from '../../src/domain/trained/model-file';
import { DETECTION } from '../../src/domain/trained/outputs';
import { modelOnce } from '../../src/messaging/shipped-model';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { getURL: (file: string) => `own:${file}` } },
}));
afterEach(() => vi.restoreAllMocks());

const shipped = {
  file: 'detection-model.bin',
  open: (bytes: ArrayBuffer) => openModel(bytes, DETECTION),
};

describe('a model that comes with the extension', () => {
  it('is read from its own files when it is asked for, once', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response(modelBuffer()));
    const model = modelOnce(shipped);
    expect(fetched).not.toHaveBeenCalled();
    const [one, other] = await Promise.all([model(), model()]);
    expect(one?.thresholds).toHaveLength(DETECTION.outputs);
    expect(other).toBe(one);
    expect(fetched.mock.calls).toEqual([['own:detection-model.bin']]);
  });

  it.each([
    ['is not there', () => Promise.reject(new Error('no such file'))],
    ['is damaged', async () => new Response(modelBuffer().slice(0, 900))],
    ['is of another shape', async () => new Response(new Uint8Array(64))],
  ])('is done without where its file %s, and the console says so', async (_, answer) => {
    vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await modelOnce(shipped)()).toBeNull();
    expect(said.mock.calls[0]?.[0]).toBe(
      'detection-model.bin could not be read: it is done without until the next start',
    );
  });
});
