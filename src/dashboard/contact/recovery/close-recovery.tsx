import { useState } from 'preact/hooks';
import type { RecoveryOutcome } from '../../../domain/model';
import { OUTCOMES } from '../../../domain/recovery/outcomes';
import type { Key } from '../../../domain/say/keys';
import { say } from '../../../domain/say/say';
import { closeRecovery } from '../../../log/recovery';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';

const CLOSED: Record<RecoveryOutcome, Key> = {
  'won-back': 'contact_closedWonBack',
  settled: 'contact_closedSettled',
  lost: 'contact_closedLost',
  'no-fault': 'contact_closedNoFault',
};

/** Only the user closes a complaint, and says how it ended. */
export function CloseRecovery({ contactId }: { contactId: string }) {
  const [closing, setClosing] = useState(false);
  const close = async (outcome: RecoveryOutcome): Promise<void> => {
    const done = await closeRecovery(logs.real, contactId, outcome, new Date());
    doAct(say(CLOSED[outcome]), done);
  };
  return (
    <>
      <p class="row">
        <button
          type="button"
          class="button small"
          aria-expanded={closing}
          onClick={trusted(() => setClosing(!closing))}
        >
          {say('contact_closeIt')}
        </button>
        {closing && <span class="quiet">{say('contact_howEnds')}</span>}
      </p>
      {closing && (
        <ul class="recovery-ends" aria-label={say('contact_howEnded')}>
          {OUTCOMES.map(({ id, label, means }) => (
            <li key={id}>
              <button
                type="button"
                class="button small"
                aria-describedby={`recovery-${id}`}
                onClick={trusted(() => void close(id))}
              >
                {label}
              </button>
              <span id={`recovery-${id}`} class="quiet">
                {means}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
