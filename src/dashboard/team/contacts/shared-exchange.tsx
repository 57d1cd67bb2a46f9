import '../../contact/timeline/timeline.css';
import { channelLabel } from '../../../domain/channels';
import { outcomeLabel } from '../../../domain/recovery/outcomes';
import { say } from '../../../domain/say/say';
import type { SharedInteraction } from '../../../domain/team/interactions';
import { IntentChip } from '../../../ui/intent-chip';
import { safeLink } from '../../../ui/safe-link';
import { onDay, sayDate } from '../../../ui/say-when';
import { SITE_FACTS } from '../../../ui/site-facts';
import { CHANNEL_ICONS } from '../../contact/log-by-hand';
import { Line } from '../../contact/timeline/line';

interface Props {
  exchange: SharedInteraction;
  /** Whose exchange it was. */
  who: string;
  now: Date;
}

/** An exchange of somebody in the team: when, where, what about, and what was said in public. */
export function SharedExchange({ exchange, who, now }: Props) {
  const { at, channel, site, permalink, theirText, myText, intents, settledAt, outcome, appointment } =
    exchange;
  const link = safeLink(permalink);
  return (
    <Line
      icon={CHANNEL_ICONS[channel]}
      title={
        <>
          <b>{channelLabel(channel)}</b> · {sayDate(at, now)}
          {site && ` · ${SITE_FACTS[site].name}`}
          {link && (
            <>
              {' · '}
              <a href={link} target="_blank" rel="noopener noreferrer">
                {say('contact_openPost')}
              </a>
            </>
          )}
        </>
      }
    >
      {intents.length > 0 && (
        <p class="row">
          {intents.map((intent) => (
            <IntentChip key={intent} intent={intent} />
          ))}
          {settledAt && (
            <span class="quiet">
              {say('contact_complaintEnded', {
                outcome: outcomeLabel(outcome),
                when: sayDate(settledAt, now),
              })}
            </span>
          )}
        </p>
      )}
      {appointment && <p>{say('contact_agreedToMeet', { when: onDay(appointment, now) })}</p>}
      {theirText && (
        <p class="theirs" dir="auto">
          <span class="hidden-words">{say('teamContacts_they')} </span>
          {theirText}
        </p>
      )}
      {myText && (
        <p class="theirs mine" dir="auto">
          <span class="hidden-words">{say('teamContacts_colleague', { who })} </span>
          {myText}
        </p>
      )}
    </Line>
  );
}
