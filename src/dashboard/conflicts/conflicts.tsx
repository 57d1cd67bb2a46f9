import './conflicts.css';
import { useCallback } from 'preact/hooks';
import { say, sayCount, sayParts } from '../../domain/say/say';
import { conflictsOf } from '../../log/conflicts';
import { useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import type { ScreenProps } from '../screens';
import { ConflictCard } from './conflict-card';

/** All that two devices wrote differently, for the user to choose; `#conflicts/<contact>`: of one contact. */
export function Conflicts({ rest: contactId }: ScreenProps) {
  const now = useNow();
  const { value, failed } = useLive(useCallback(() => readConflicts(contactId), [contactId]));
  if (failed && !value) return <p role="alert">{say('contacts_unread')}</p>;
  if (!value) return null;
  const { conflicts, names } = value;
  return (
    <>
      {conflicts.length > 0 && <p class="dash-words">{say('conflicts_means')}</p>}
      <p class="quiet" role="status">
        {conflicts.length > 0 && sayCount('conflicts_count', conflicts.length)}
      </p>
      {contactId !== '' && (
        <p class="quiet">
          {sayParts('conflicts_ofContact', {
            name: <bdi>{names.get(contactId) ?? say('conflicts_somebody')}</bdi>,
          })}{' '}
          <a href="#conflicts">{say('conflicts_all')}</a>
        </p>
      )}
      {conflicts.length === 0 && (
        <div class="dash-empty">
          <p>
            <strong>{say('conflicts_none')}</strong>
          </p>
          <p class="quiet">{say('conflicts_noneWhy')}</p>
        </div>
      )}
      <ul class="conflicts">
        {conflicts.map((conflict) => (
          <ConflictCard
            key={`${conflict.table} ${conflict.id} ${conflict.path}`}
            conflict={conflict}
            telling={{ now, names }}
          />
        ))}
      </ul>
    </>
  );
}

/** Open conflicts, of one contact or of all (''), with the names that are needed to tell them. */
async function readConflicts(contactId: string) {
  const all = await conflictsOf(logs.real);
  const conflicts = contactId === '' ? all : all.filter((one) => one.contactId === contactId);
  const referred = conflicts
    .filter(({ path }) => path === 'referredBy')
    .flatMap(({ values }) => values.map(({ value }) => value));
  const ids = [contactId, ...conflicts.map((one) => one.contactId), ...referred].filter(
    (id) => typeof id === 'string' && id !== '',
  ) as string[];
  const found = await logs.real.contacts.bulkGet([...new Set(ids)]);
  const names = new Map(found.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  return { conflicts, names };
}
