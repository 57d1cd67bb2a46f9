import { describe, expect, it } from 'vitest';
import { makeLog, sizeFor } from '../../../scripts/bench/log/generator';
import { logFileOf } from '../../../scripts/bench/log/made/log-file';
import { Contact, FollowUp, Interaction, Mention, Purchase } from '../../../src/domain/model';
import { readLogFile } from '../../../src/log/backup/log-file';
import { NOON } from '../../support/log-fixtures';

describe('a made log', () => {
  const made = makeLog(sizeFor(500), NOON);

  it('holds records as the log would keep them', () => {
    const schemas = {
      contacts: Contact,
      interactions: Interaction,
      followUps: FollowUp,
      purchases: Purchase,
      mentions: Mention,
    };
    for (const [table, schema] of Object.entries(schemas)) {
      const records = made[table as keyof typeof made];
      expect(records.length).toBeGreaterThan(0);
      for (const record of records) expect(schema.parse(record)).toEqual(record);
    }
  });

  it('is a backup file from which nothing is left out', async () => {
    const read = await readLogFile(new Blob([logFileOf(made, NOON)]));
    if (!read.ok) throw new Error(read.says);
    expect(read.value.skipped.says).toEqual([]);
    expect(read.value.tables.interactions).toHaveLength(made.interactions.length);
  });

  it('is the same every time, and another for another seed', () => {
    expect(makeLog(sizeFor(500), NOON)).toEqual(made);
    expect(makeLog(sizeFor(500), NOON, 2)).not.toEqual(made);
  });

  it('has what makes a log hard: merged people, referrals, names of many scripts, nobody from the future', () => {
    const { contacts, interactions } = made;
    expect(new Set(contacts.map(({ id }) => id)).size).toBe(contacts.length);
    expect(contacts.some(({ mergedInto }) => mergedInto)).toBe(true);
    expect(contacts.some(({ referredBy }) => referredBy)).toBe(true);
    for (const script of [/\p{sc=Han}/u, /\p{sc=Arabic}/u, /\p{sc=Cyrillic}/u, /[ñçřşł]/u])
      expect(contacts.some(({ name }) => script.test(name))).toBe(true);
    const now = NOON.toISOString();
    expect(interactions.every(({ at }) => at <= now)).toBe(true);
    expect(interactions.some(({ intents, settledAt }) => intents.includes('complaint') && !settledAt)).toBe(
      true,
    );
  });
});
