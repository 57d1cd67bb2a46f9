import { describe, expect, it } from 'vitest';
import { logFileOf } from '../../../scripts/bench/log/made/log-file';
import { inventedLog, SHOWN } from '../../../scripts/tour/invented-log';
import { readLogFile } from '../../../src/log/backup/log-file';
import { NOON } from '../../support/log-fixtures';

describe('the log of the tour and the pictures', () => {
  const made = inventedLog(NOON);

  it('is a backup file from which nothing is left out', async () => {
    const read = await readLogFile(new Blob([logFileOf(made, NOON)]));
    if (!read.ok) throw new Error(read.says);
    expect(read.value.skipped.says).toEqual([]);
    expect(read.value.tables.contacts).toHaveLength(made.contacts.length);
  });

  it('shows somebody who sent others, with a next step', () => {
    const shown = made.contacts.find(({ name }) => name === SHOWN);
    expect(made.contacts.some(({ referredBy }) => referredBy === shown?.id)).toBe(true);
    expect(made.followUps.some(({ contactId }) => contactId === shown?.id)).toBe(true);
  });

  it('names only numbers and addresses that nobody has', () => {
    for (const { phones, emails } of made.contacts) {
      // Ofcom keeps these free for stories.
      for (const { number } of phones) expect(number).toMatch(/^\+44 7700 900\d{3}$/);
      for (const { address } of emails) expect(address).toMatch(/\.example$/);
    }
  });
});
