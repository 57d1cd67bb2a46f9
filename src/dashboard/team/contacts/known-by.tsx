import { say, sayParts } from '../../../domain/say/say';
import { stageLabel } from '../../../domain/stages';
import type { KnownBy as Known } from '../../../domain/team/known-by';
import { Icon } from '../../../ui/icon';
import { IntentChip } from '../../../ui/intent-chip';
import { sayDate } from '../../../ui/say-when';

interface Props {
  known: Known;
  /** What the user calls them. */
  name: string;
  now: Date;
}

/** A colleague who knows the contact as well: how far they have come, and their last exchange. */
export function KnownBy({ known, name, now }: Props) {
  const { who, stage, lastAt, about } = known;
  return (
    <li>
      <Icon name="people" size={14} />
      <div class="stack">
        <p>
          <strong>{sayParts('teamContacts_knowsAsWell', { who: <bdi>{who.name}</bdi> })}</strong>
        </p>
        <p class="quiet">
          {known.name !== name && (
            <>{sayParts('teamContacts_asName', { name: <bdi>{known.name}</bdi> })} · </>
          )}
          {stage && `${stageLabel(stage)} · `}
          {lastAt ? say('teamContacts_last', { when: sayDate(lastAt, now) }) : say('teamContacts_noExchange')}
        </p>
        {about.length > 0 && (
          <p class="row">
            {about.map((intent) => (
              <IntentChip key={intent} intent={intent} />
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
