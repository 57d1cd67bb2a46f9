import { useState } from 'preact/hooks';
import type { RecoveryOutcome } from '../../../domain/model';
import { OUTCOMES } from '../../../domain/recovery/outcomes';
import { closeRecovery } from '../../../log/recovery';
import { doAct } from '../../../ui/do-act';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';

/** Only the user closes a complaint, and says how it ended. */
export function CloseRecovery({ contactId }: { contactId: string }) {
  const [closing, setClosing] = useState(false);
  const close = async (outcome: RecoveryOutcome, label: string): Promise<void> => {
    const done = await closeRecovery(logs.real, contactId, outcome, new Date());
    doAct(`Closed: ${label.toLowerCase()}.`, done);
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
          Close it
        </button>
        {closing && <span class="quiet">How did it end?</span>}
      </p>
      {closing && (
        <ul class="recovery-ends" aria-label="How it ended">
          {OUTCOMES.map(({ id, label, means }) => (
            <li key={id}>
              <button
                type="button"
                class="button small"
                aria-describedby={`recovery-${id}`}
                onClick={trusted(() => void close(id, label))}
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
