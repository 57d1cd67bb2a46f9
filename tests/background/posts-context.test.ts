import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { knownAuthors } from '../../src/background/posts-context';
import { logByHand } from '../../src/log/by-hand';
import { closeRecovery } from '../../src/log/recovery';
import { freshenSummaries } from '../../src/log/summaries';
import { onX } from '../support/contact-fixtures';
import { days, freshLog, NOON, post, value } from '../support/log-fixtures';
import { meet } from '../support/log-people';

describe('who is known among authors', () => {
  it('is known with an open complaint, until it is closed', async () => {
    const { log } = freshLog();
    const ana = await meet(log, { name: 'Ana', vip: true, identities: [onX('anasilva')] });
    const known = async () => {
      await freshenSummaries(log);
      return (await knownAuthors(log, [post()]))('x:anasilva');
    };
    const person = { contactId: ana.id, name: 'Ana', vip: true };
    expect(await known()).toEqual(person);
    const entry = {
      contactId: ana.id,
      channel: 'phone' as const,
      at: NOON,
      note: 'It creaks',
      complaint: true,
    };
    value(await logByHand(log, { ...entry, followUp: null, nudgeHour: 9 }, NOON));
    expect(await known()).toEqual({ ...person, openRecovery: true });
    value(await closeRecovery(log, ana.id, 'settled', days(1)));
    expect(await known()).toEqual(person);
  });
});
