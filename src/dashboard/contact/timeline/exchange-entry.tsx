import { useState } from 'preact/hooks';
import { type ChannelId, channelLabel } from '../../../domain/channels';
import type { Interaction } from '../../../domain/model';
import { outcomeLabel } from '../../../domain/recovery/outcomes';
import type { Key } from '../../../domain/say/keys';
import { say } from '../../../domain/say/say';
import { deleteInteraction } from '../../../log/by-hand';
import { reopenComplaint } from '../../../log/recovery';
import { doAct } from '../../../ui/do-act';
import { Icon } from '../../../ui/icon';
import { IntentChip } from '../../../ui/intent-chip';
import { logs } from '../../../ui/logs';
import { safeLink } from '../../../ui/safe-link';
import { onDay, sayDate } from '../../../ui/say-when';
import { SITE_FACTS } from '../../../ui/site-facts';
import { trusted } from '../../../ui/trusted';
import { CHANNEL_ICONS } from '../log-by-hand';
import { ExchangeForm } from './exchange-form';
import { Line } from './line';

const STATE_WORDS: Record<Exclude<Interaction['state'], 'logged'>, Key> = {
  inserted: 'contact_insertedOn',
  copied: 'contact_copiedOn',
  sent: 'contact_sentOn',
};

const DELETED: Record<ChannelId, Key> = {
  site: 'contact_postDeleted',
  phone: 'contact_phoneCallDeleted',
  visit: 'contact_visitDeleted',
  message: 'contact_messageDeleted',
  email: 'contact_emailDeleted',
  note: 'contact_noteDeleted',
};

/** An exchange on any channel, with both sides' words; changed, deleted, and for complaints opened again. */
export function ExchangeEntry({ interaction, now }: { interaction: Interaction; now: Date }) {
  const [editing, setEditing] = useState(false);
  const { id, at, channel, site, theirText, myText, note, permalink, intents, state, appointment } =
    interaction;
  const link = safeLink(permalink);
  const label = channelLabel(channel);
  const when = sayDate(at, now);
  const how = site ? sayState(SITE_FACTS[site].name, state) : '';

  const remove = async (): Promise<void> => {
    doAct(say(DELETED[channel], { when }), await deleteInteraction(logs.real, id, new Date()));
  };
  return (
    <Line
      icon={CHANNEL_ICONS[channel]}
      title={
        <>
          <b>{label}</b> · {when}
          {how && ` · ${how}`}
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
      acts={
        <span class="timeline-acts">
          <button
            type="button"
            class="button plain muted icon small"
            data-opens
            aria-label={say('contact_changeExchange', { what: label, when })}
            onClick={trusted(() => setEditing(true))}
          >
            <Icon name="edit" size={14} />
          </button>
          <button
            type="button"
            class="button plain muted icon small"
            aria-label={say('contact_deleteExchange', { what: label, when })}
            onClick={trusted(() => void remove())}
          >
            <Icon name="trash" size={14} />
          </button>
        </span>
      }
    >
      {intents.length > 0 && (
        <p class="row">
          {intents.map((intent) => (
            <IntentChip key={intent} intent={intent} />
          ))}
        </p>
      )}
      {intents.includes('complaint') && <Complaint interaction={interaction} now={now} />}
      {appointment && <p>{say('contact_agreedToMeet', { when: onDay(appointment, now) })}</p>}
      {theirText && (
        <p class="theirs" dir="auto">
          <span class="hidden-words">{say('contact_theySaid')} </span>
          {theirText}
        </p>
      )}
      {myText && (
        <p class="theirs mine" dir="auto">
          <span class="hidden-words">{say('contact_youSaid')} </span>
          {myText}
        </p>
      )}
      {editing ? (
        <ExchangeForm interaction={interaction} now={now} onClose={() => setEditing(false)} />
      ) : (
        note && (
          <p class="theirs" dir="auto">
            {(theirText || myText) && <span class="quiet">{say('contact_yourNote')} </span>}
            {note}
          </p>
        )
      )}
    </Line>
  );
}

/** Where, and what became of the user's reply: `X, sent`. */
function sayState(site: string, state: Interaction['state']): string {
  return state === 'logged' ? site : say(STATE_WORDS[state], { site });
}

/** Whether a complaint is closed, and how; it is closed where its steps stand, above. */
function Complaint({ interaction, now }: { interaction: Interaction; now: Date }) {
  const { id, settledAt, outcome } = interaction;
  const reopen = async (): Promise<void> => {
    doAct(say('contact_complaintReopened'), await reopenComplaint(logs.real, id, new Date()));
  };
  return (
    <p class="row">
      {settledAt ? (
        <>
          <span class="quiet">
            {say('contact_complaintEnded', {
              outcome: outcomeLabel(outcome),
              when: sayDate(settledAt, now),
            })}
          </span>
          <button type="button" class="button plain small" onClick={trusted(() => void reopen())}>
            {say('contact_reopen')}
          </button>
        </>
      ) : (
        <span class="complaint-open">{say('contact_complaintOpen')}</span>
      )}
    </p>
  );
}
