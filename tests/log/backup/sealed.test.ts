import { describe, expect, it } from 'vitest';
import { gunzipFile, gzip } from '../../../src/log/backup/gzip';
import { isSealed, openSealed, seal } from '../../../src/log/backup/sealed';

const PASSPHRASE = 'four quiet oak floors';
const TEXT = '{"format":"rapport"}';

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

const sealed = seal(new Blob([TEXT]), PASSPHRASE).then(bytesOf);

async function open(change: (bytes: Uint8Array) => void, passphrase = PASSPHRASE) {
  const bytes = (await sealed).slice();
  change(bytes);
  return openSealed(new Blob([bytes]), passphrase);
}

/** A header that says this, with a checksum that fits. */
async function forged(change: (view: DataView) => void): Promise<Blob> {
  const bytes = (await sealed).slice();
  change(new DataView(bytes.buffer));
  bytes.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice(0, 64))).subarray(0, 16), 64);
  return new Blob([bytes]);
}

describe('a sealed file', () => {
  it('opens with its passphrase, however its letters are composed', async () => {
    const file = await seal(new Blob([TEXT]), 'Kovač und Müller');
    expect(await isSealed(file)).toBe(true);
    expect(new TextDecoder().decode(await bytesOf(file))).not.toContain('rapport"');
    const opened = await openSealed(file, 'Kovač und Müller'.normalize('NFD'));
    expect(opened.ok && (await opened.value.text())).toBe(TEXT);
  });

  it('is never the same twice', async () => {
    const again = await bytesOf(await seal(new Blob([TEXT]), PASSPHRASE));
    const at = (bytes: Uint8Array, from: number, to: number) => [...bytes.slice(from, to)];
    for (const [from, to] of [
      [16, 32],
      [32, 44],
      [48, 64],
      [80, 120],
    ] as const) {
      expect(at(again, from, to)).not.toEqual(at(await sealed, from, to));
    }
  });

  it('tells a wrong passphrase', async () => {
    expect(await open(() => undefined, 'four quiet oak doors')).toMatchObject({ why: 'passphrase' });
    expect(await open(() => undefined, '')).toMatchObject({ why: 'passphrase' });
    await expect(seal(new Blob([TEXT]), '')).rejects.toThrow(RangeError);
  });

  it('adversarial 44: tells one flipped byte anywhere as damage', async () => {
    const { length } = await sealed;
    for (let at = 0; at < length; at++) {
      const bytes = (await sealed).slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x10;
      // What only the key can tell takes long to find out: the first and last bytes will do.
      if (at > 84 && at < length - 4) continue;
      const file = new Blob([bytes]);
      expect(await openSealed(file, PASSPHRASE), `byte ${at}`).toMatchObject({ why: 'broken' });
      expect(await isSealed(file)).toBe(true);
    }
  });

  it('tells a file that was cut short, or that more was added to', async () => {
    const bytes = await sealed;
    for (const cut of [12, 79, 80, 90, bytes.length - 1]) {
      expect(await openSealed(new Blob([bytes.slice(0, cut)]), PASSPHRASE)).toMatchObject({ why: 'broken' });
    }
    expect(await openSealed(new Blob([bytes, 'x']), PASSPHRASE)).toMatchObject({ why: 'broken' });
  });

  it('tells what is no sealed file at all', async () => {
    for (const content of ['', TEXT, 'name,phone\nAna,1', 'x'.repeat(500)]) {
      const file = new Blob([content]);
      expect(await isSealed(file)).toBe(false);
      expect(await openSealed(file, PASSPHRASE)).toMatchObject({ why: 'not-ours' });
    }
  });

  it.each([1_000_000_000, 10_000_001, 599_999, 1, 0])(
    'adversarial 45: refuses %i rounds without working them',
    async (rounds) => {
      const file = await forged((view) => view.setUint32(12, rounds));
      const before = crypto.subtle.deriveBits;
      let derived = 0;
      crypto.subtle.deriveBits = (...args) => {
        derived += 1;
        return before.apply(crypto.subtle, args);
      };
      try {
        expect(await openSealed(file, PASSPHRASE)).toMatchObject({ why: 'broken' });
        expect(derived).toBe(0);
      } finally {
        crypto.subtle.deriveBits = before;
      }
    },
  );

  it('adversarial 45: refuses a length, a kind or a version that cannot be', async () => {
    const at = (byte: number, value: number) => forged((view) => view.setUint8(byte, value));
    expect(await openSealed(await forged((view) => view.setUint32(44, 4e9)), PASSPHRASE)).toMatchObject({
      why: 'broken',
    });
    for (const kind of [9, 10, 11]) {
      expect(await openSealed(await at(kind, 2), PASSPHRASE)).toMatchObject({ why: 'broken' });
    }
    expect(await openSealed(await at(8, 0), PASSPHRASE)).toMatchObject({ why: 'broken' });
    expect(await openSealed(await at(8, 2), PASSPHRASE)).toMatchObject({
      why: 'newer',
      says: expect.stringContaining('Update'),
    });
  });

  it('has its header authenticated: another that fits does not open it', async () => {
    const file = await forged((view) => view.setUint32(12, 600_001));
    expect(await openSealed(file, PASSPHRASE)).toMatchObject({ ok: false });
  });

  it('can be cancelled', async () => {
    const { signal } = { signal: AbortSignal.abort() };
    await expect(seal(new Blob([TEXT]), PASSPHRASE, { signal })).rejects.toThrow();
    await expect(openSealed(new Blob([await sealed]), PASSPHRASE, { signal })).rejects.toThrow();
  });
});

describe('unpacking', () => {
  it('adversarial 38: stops at the limit, however little a bomb weighs', async () => {
    const bomb = await gzip(new Blob(Array.from({ length: 64 }, () => new Uint8Array(1024 * 1024))));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await gunzipFile(bomb, {}, 1024 * 1024)).toMatchObject({ why: 'too-big' });
    expect(await gunzipFile(bomb)).toMatchObject({ ok: true });
  });

  it('tells damage', async () => {
    const packed = await gzip(new Blob([TEXT.repeat(100)]));
    expect(await gunzipFile(packed.slice(0, 20))).toMatchObject({ why: 'broken' });
    expect(await gunzipFile(new Uint8Array(40))).toMatchObject({ why: 'broken' });
  });
});
