import { say, sayParts } from '../../domain/say/say';
import { Icon } from '../../ui/icon';
import { SETUP } from './setup-command';

/** What the team's administrator has to do, where the database's rules are older than this Rapport. */
export function OldRules() {
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          <strong>{say('team_oldRules')}</strong>
        </p>
        <p>
          {sayParts('team_oldRulesDo', {
            command: (
              <code dir="ltr" lang="zxx">
                {SETUP}
              </code>
            ),
          })}
        </p>
      </div>
    </div>
  );
}
