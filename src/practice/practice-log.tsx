import { useCallback } from 'preact/hooks';
import type { Contact, FollowUp, Interaction } from '../domain/model';
import { say, sayCount } from '../domain/say/say';
import type { LogDatabase } from '../log/database';
import { useLive } from '../ui/live';
import { onDue } from '../ui/say-when';
import { trusted } from '../ui/trusted';
import { startAgain } from './start-again';

/** How far the user has come in the practice feed, read off its log. */
export interface Progress {
  inserted: boolean;
  answered: boolean;
  followUp: boolean;
  /** Customers with an exchange. */
  kept: number;
  people: { contact: Contact; interactions: Interaction[]; followUp: FollowUp | null }[];
}

const NOTHING: Progress = { inserted: false, answered: false, followUp: false, kept: 0, people: [] };

/** The practice log as it changes. */
export function useProgress(log: LogDatabase): Progress {
  return useLive(useCallback(() => readProgress(log), [log])).value ?? NOTHING;
}

async function readProgress(log: LogDatabase): Promise<Progress> {
  const [contacts, interactions, followUps] = await Promise.all([
    log.contacts.toArray(),
    log.interactions.toArray(),
    log.followUps.toArray(),
  ]);
  const open = followUps.filter(({ status, deletedAt }) => status === 'open' && !deletedAt);
  const people = contacts
    .filter(({ deletedAt }) => !deletedAt)
    .map((contact) => ({
      contact,
      interactions: interactions.filter(({ contactId }) => contactId === contact.id),
      followUp: open.find(({ contactId }) => contactId === contact.id) ?? null,
    }));
  return {
    inserted: interactions.some(({ state }) => state !== 'logged'),
    answered: interactions.some(({ state }) => state === 'sent'),
    followUp: open.length > 0,
    kept: people.length,
    people,
  };
}

/** What the coach has kept of the practice so far. */
export function PracticeLog({ log, progress }: { log: LogDatabase; progress: Progress }) {
  const now = new Date();
  return (
    <section class="card log">
      <h2>{say('practice_log')}</h2>
      {progress.people.length === 0 ? (
        <p class="quiet">{say('practice_logEmpty')}</p>
      ) : (
        <>
          <ul class="kept">
            {progress.people.map(({ contact, interactions, followUp }) => (
              <li key={contact.id}>
                <bdi class="person">{contact.name}</bdi>
                <p class="quiet">{sayKept(interactions.length, followUp && onDue(followUp, now))}</p>
              </li>
            ))}
          </ul>
          <button type="button" class="button small" onClick={trusted(() => void startAgain(log))}>
            {say('practice_startAgain')}
          </button>
        </>
      )}
    </section>
  );
}

/** `2 exchanges, follow up tomorrow` */
function sayKept(count: number, when: string | null): string {
  const exchanges = sayCount('practice_exchanges', count);
  return when ? say('practice_exchangesAndNext', { exchanges, when }) : exchanges;
}
