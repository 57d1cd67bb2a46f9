import { BY_HAND, type ChannelId } from '../../domain/channels';
import { addDays, dayOf } from '../../domain/days';
import { say } from '../../domain/say/say';
import { Meeting } from '../../ui/meeting';
import { trusted } from '../../ui/trusted';
import { CurrencyField } from '../contact/currency-field';
import { DayField, Field, LineField } from '../contact/field';
import type { Corrections, Settled } from './settled';

interface Props {
  settled: Settled;
  now: Date;
  onCorrect: (corrections: Corrections) => void;
}

/** What would be kept, each part to be put right: how, when, the note, what was bought, the next step. */
export function Preview({ settled, now, onCorrect }: Props) {
  const { happened, channel, at, note, followUp, appointment, complaint, purchase } = settled;
  const today = dayOf(now);
  return (
    <div class="quick-fields">
      {happened && (
        <>
          <Field label={say('quickLine_how')}>
            {(id) => (
              <select
                id={id}
                class="input"
                value={channel}
                onChange={(event) => onCorrect({ channel: event.currentTarget.value as ChannelId })}
              >
                {BY_HAND.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.label}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <DayField
            label={say('quickLine_whenItWas')}
            max={today}
            value={dayOf(at)}
            onValue={(day) => day && onCorrect({ day })}
          />
          <Field label={say('quickLine_note')} wide>
            {(id) => (
              <textarea
                id={id}
                class="input"
                dir="auto"
                rows={note.length > 160 ? 4 : note.length > 70 ? 2 : 1}
                maxLength={10_000}
                value={note}
                onInput={(event) => onCorrect({ note: event.currentTarget.value })}
              />
            )}
          </Field>
          {(complaint || channel !== 'note') && (
            <label class="row quick-check">
              <input
                type="checkbox"
                checked={complaint}
                onChange={({ currentTarget: { checked } }) => onCorrect({ complaint: checked })}
              />
              <span>{say('quickLine_complained')}</span>
            </label>
          )}
          <div class="quick-check">
            <Meeting
              day={appointment}
              proposed={addDays(today, 1)}
              onDay={(day) => onCorrect({ appointment: day })}
            />
          </div>
        </>
      )}
      {purchase ? (
        <section class="quick-group" aria-label={say('quickLine_whatTheyBought')}>
          <div class="quick-group-head">
            <span class="label">{say('quickLine_theyBought')}</span>
            <button
              type="button"
              class="button plain muted small"
              onClick={trusted(() => onCorrect({ purchase: null }))}
            >
              {say('quickLine_noPurchase')}
            </button>
          </div>
          <LineField
            label={say('quickLine_what')}
            wide
            maxLength={300}
            value={purchase.what}
            onValue={(what) => onCorrect({ purchase: { ...purchase, what } })}
          />
          <LineField
            label={say('quickLine_worth')}
            number
            maxLength={20}
            value={purchase.amount}
            onValue={(amount) => onCorrect({ purchase: { ...purchase, amount } })}
          />
          <CurrencyField
            value={purchase.currency}
            onChange={(currency) => onCorrect({ purchase: { ...purchase, currency } })}
          />
        </section>
      ) : null}
      {followUp ? (
        <section class="quick-group" aria-label={say('quickLine_nextStep')}>
          <div class="quick-group-head">
            <span class="label">{say('quickLine_nextStep')}</span>
            {happened && (
              <button
                type="button"
                class="button plain muted small"
                onClick={trusted(() => onCorrect({ followUp: null }))}
              >
                {say('quickLine_noNextStep')}
              </button>
            )}
          </div>
          <DayField
            label={say('quickLine_day')}
            min={today}
            value={followUp.day}
            onValue={(day) => day && onCorrect({ followUp: { ...followUp, day } })}
          />
          <Field label={say('quickLine_time')}>
            {(id) => (
              <input
                id={id}
                class="input"
                type="time"
                value={followUp.time ?? ''}
                onInput={({ currentTarget: { value } }) =>
                  onCorrect({ followUp: { ...followUp, time: value || undefined } })
                }
              />
            )}
          </Field>
          <LineField
            label={say('quickLine_whatToDo')}
            wide
            maxLength={500}
            value={followUp.note}
            onValue={(note) => onCorrect({ followUp: { ...followUp, note } })}
          />
        </section>
      ) : (
        <button
          type="button"
          class="chip quick-plan"
          onClick={trusted(() => onCorrect({ followUp: { day: addDays(today, 3), note } }))}
        >
          {say('quickLine_plan')}
        </button>
      )}
    </div>
  );
}
