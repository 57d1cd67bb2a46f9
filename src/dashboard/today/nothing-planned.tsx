import { say, sayParts } from '../../domain/say/say';

/** Today without anything to do: what will stand here, and how it gets here. */
export function NothingPlanned() {
  return (
    <div class="dash-empty">
      <p>
        <strong>{say('today_nothingPlanned')}</strong>
      </p>
      <p class="quiet">
        {sayParts('today_nothingPlannedMore', {
          log: <a href="#log">{say('today_logConversation')}</a>,
          practice: (
            <a href="/src/practice/index.html" target="_blank" rel="noopener">
              {say('today_practiceFeed')}
            </a>
          ),
        })}
      </p>
    </div>
  );
}
