import { describe, expect, it, vi } from 'vitest';
import { readImportFile } from '../../../src/log/transfer/read-import-file';
import { value } from '../../support/log-fixtures';

describe('choosing a file', () => {
  it.each(['contacts.csv', 'contacts.vcf'])(
    'adversarial 39: 500 MB of %s are refused before they are read',
    async (name) => {
      const read = vi.fn();
      const file = {
        name,
        size: 500 * 1024 * 1024,
        arrayBuffer: read,
        text: read,
        stream: read,
        slice: read,
      };
      const outcome = await readImportFile(file as unknown as File);
      expect(outcome).toMatchObject({ ok: false, failure: { why: 'refused' } });
      expect(outcome.ok ? '' : outcome.failure.says).toContain('500 MB');
      expect(outcome.ok ? '' : outcome.failure.says).toContain('50 MB');
      expect(read).not.toHaveBeenCalled();
    },
  );

  it('tells cards from tables', async () => {
    const format = async (text: string, name: string) =>
      value(await readImportFile(new File([text], name))).format;
    expect(await format('BEGIN:VCARD\nEND:VCARD', 'all.txt')).toBe('vcard');
    expect(await format('Name\nAna', 'a.csv')).toBe('csv');
  });

  it.each([
    ['empty', ''],
    ['blank', ' \n'],
    ['binary', 'PK\u0003\u0004\0\0'],
  ])('refuses what is %s', async (_, text) => {
    expect(await readImportFile(new File([text], 'a.csv'))).toMatchObject({
      ok: false,
      failure: { why: 'refused' },
    });
  });
});
