import { Icon } from '../icon';
import { safeLink } from '../safe-link';
import { trusted } from '../trusted';
import type { CoachState, Stage } from './coach-state';

/** The text could not be put in, or could not be noted: why, and the ways on. */
export function Failed({
  coach,
  stage,
}: {
  coach: CoachState;
  stage: Extract<Stage, { at: 'not-inserted' | 'not-kept' }>;
}) {
  const link = stage.at === 'not-inserted' ? safeLink(stage.link) : undefined;
  return (
    <div class="notice bad" tabIndex={-1} data-outcome>
      <Icon name="warning" size={20} />
      <div class="body">
        {stage.at === 'not-inserted' ? (
          <>
            <p>{stage.why} Your reply is kept here: copy it and paste it yourself.</p>
            <div class="row">
              <button type="button" class="button small" onClick={trusted(() => void coach.copy())}>
                <Icon name="copy" /> {coach.drafting.copied.value ? 'Copied' : 'Copy the reply'}
              </button>
              {link && (
                <a class="button small" href={link} target="_blank" rel="noopener noreferrer">
                  <Icon name="open" /> Open it filled in on {coach.site.name}
                </a>
              )}
            </div>
          </>
        ) : (
          <>
            <p>
              {stage.how === 'inserted' && 'Your reply is in the reply box, but it could not be noted. '}
              {stage.why}
            </p>
            <div class="row">
              <button type="button" class="button small" onClick={trusted(() => void coach.keepAgain())}>
                Try again
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
