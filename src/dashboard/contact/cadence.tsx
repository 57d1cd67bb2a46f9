import './in-place.css';
import type { Contact } from '../../domain/model';
import { trusted } from '../../ui/trusted';
import { changeContact } from './change-contact';
import { Field } from './field';

const CHOICES = [
  { days: 7, says: 'Every week' },
  { days: 14, says: 'Every two weeks' },
  { days: 30, says: 'Every month' },
  { days: 61, says: 'Every two months' },
  { days: 91, says: 'Every three months' },
  { days: 182, says: 'Twice a year' },
  { days: 365, says: 'Once a year' },
];

/** How often the user wants to be in touch; a number of days from elsewhere is offered as it is. */
export function Cadence({ contact }: { contact: Contact }) {
  const days = contact.cadenceDays;
  const own = days !== null && !CHOICES.some((choice) => choice.days === days);
  const choices = own ? [...CHOICES, { days, says: `Every ${days} days` }] : CHOICES;
  return (
    <Field label="Be in touch">
      {(id) => (
        <select
          id={id}
          class="input in-place"
          value={days === null ? '' : String(days)}
          onChange={trusted((event: Event) => {
            if (!(event.target instanceof HTMLSelectElement)) return;
            const chosen = Number(event.target.value) || null;
            const says = choices.find((choice) => choice.days === chosen)?.says ?? 'No plan';
            void changeContact(contact, `${says}.`, (shown) => ({ ...shown, cadenceDays: chosen }));
          })}
        >
          <option value="">No plan</option>
          {choices.map((choice) => (
            <option key={choice.days} value={String(choice.days)}>
              {choice.says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
