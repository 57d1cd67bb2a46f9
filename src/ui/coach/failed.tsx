import { say } from '../../domain/say/say';
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
            <p>
              {stage.why} {say('coach_keptHere')}
            </p>
            <div class="row">
              <button type="button" class="button small" onClick={trusted(() => void coach.copy())}>
                <Icon name="copy" />{' '}
                {coach.drafting.copied.value ? say('coach_isCopied') : say('coach_copyReply')}
              </button>
              {link && (
                <a class="button small" href={link} target="_blank" rel="noopener noreferrer">
                  <Icon name="open" /> {say('coach_openFilled', { site: coach.site.name })}
                </a>
              )}
            </div>
          </>
        ) : (
          <>
            <p>
              {stage.how === 'inserted' && `${say('coach_notNoted')} `}
              {stage.why}
            </p>
            <div class="row">
              <button type="button" class="button small" onClick={trusted(() => void coach.keepAgain())}>
                {say('coach_tryAgain')}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}
