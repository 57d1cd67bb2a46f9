import { BY_HAND, type ChannelId } from '../../domain/channels';
import { addDays, dayOf } from '../../domain/days';
import { trusted } from '../../ui/trusted';
import { CurrencyField } from '../contact/currency-field';
import { Field } from '../contact/field';
import type { Corrections, Settled } from './settled';

interface Props {
  settled: Settled;
  now: Date;
  onCorrect: (corrections: Corrections) => void;
}

/** What would be kept, each part to be put right: how, when, the note, what was bought, the next step. */
export function Preview({ settled, now, onCorrect }: Props) {
  const { happened, channel, at, note, followUp, purchase } = settled;
  const today = dayOf(now);
  return (
    <div class="quick-fields">
      {happened && (
        <>
          <Field label="How">
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
          <Field label="When it was">
            {(id) => (
              <input
                id={id}
                class="input"
                type="date"
                max={today}
                value={dayOf(at)}
                onInput={({ currentTarget: { value } }) => value && onCorrect({ day: value })}
              />
            )}
          </Field>
          <Field label="Note" wide>
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
        </>
      )}
      {purchase ? (
        <section class="quick-group" aria-label="What they bought">
          <div class="quick-group-head">
            <span class="label">They bought</span>
            <button
              type="button"
              class="button plain muted small"
              onClick={trusted(() => onCorrect({ purchase: null }))}
            >
              No purchase
            </button>
          </div>
          <Field label="What" wide>
            {(id) => (
              <input
                id={id}
                class="input"
                type="text"
                dir="auto"
                maxLength={300}
                value={purchase.what}
                onInput={(event) => onCorrect({ purchase: { ...purchase, what: event.currentTarget.value } })}
              />
            )}
          </Field>
          <Field label="Worth">
            {(id) => (
              <input
                id={id}
                class="input"
                type="text"
                inputMode="decimal"
                maxLength={20}
                value={purchase.amount}
                onInput={(event) =>
                  onCorrect({ purchase: { ...purchase, amount: event.currentTarget.value } })
                }
              />
            )}
          </Field>
          <CurrencyField
            value={purchase.currency}
            onChange={(currency) => onCorrect({ purchase: { ...purchase, currency } })}
          />
        </section>
      ) : null}
      {followUp ? (
        <section class="quick-group" aria-label="Next step">
          <div class="quick-group-head">
            <span class="label">Next step</span>
            {happened && (
              <button
                type="button"
                class="button plain muted small"
                onClick={trusted(() => onCorrect({ followUp: null }))}
              >
                No next step
              </button>
            )}
          </div>
          <Field label="Day">
            {(id) => (
              <input
                id={id}
                class="input"
                type="date"
                min={today}
                value={followUp.day}
                onInput={({ currentTarget: { value } }) =>
                  value && onCorrect({ followUp: { ...followUp, day: value } })
                }
              />
            )}
          </Field>
          <Field label="What to do" wide>
            {(id) => (
              <input
                id={id}
                class="input"
                type="text"
                dir="auto"
                maxLength={500}
                value={followUp.note}
                onInput={(event) => onCorrect({ followUp: { ...followUp, note: event.currentTarget.value } })}
              />
            )}
          </Field>
        </section>
      ) : (
        <button
          type="button"
          class="chip quick-plan"
          onClick={trusted(() => onCorrect({ followUp: { day: addDays(today, 3), note } }))}
        >
          Plan a next step
        </button>
      )}
    </div>
  );
}
