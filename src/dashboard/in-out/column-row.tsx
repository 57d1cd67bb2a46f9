import { say } from '../../domain/say/say';
import { CSV_FIELDS, type CsvFieldId } from '../../domain/transfer/csv/fields';

const GROUPS = [...new Set(CSV_FIELDS.map(({ group }) => group))].map((group) => ({
  group,
  fields: CSV_FIELDS.filter((field) => field.group === group),
}));

interface Props {
  index: number;
  name: string;
  /** The first things that stand in it. */
  samples: string;
  field: CsvFieldId | null;
  onField: (field: CsvFieldId | null) => void;
}

/** A column of the file, and what the user says it holds. */
export function ColumnRow({ index, name, samples, field, onField }: Props) {
  return (
    <li class="column-row">
      <label for={`column-${index}`} class="column-name">
        <strong dir="auto">{name}</strong>
        <span class="quiet" dir="auto">
          {samples}
        </span>
      </label>
      <select
        id={`column-${index}`}
        class="input"
        value={field ?? ''}
        onChange={(event) => onField(event.currentTarget.value || null)}
      >
        <option value="">{say('inOut_ignore')}</option>
        {GROUPS.map(({ group, fields }) => (
          <optgroup key={group} label={say(group)}>
            {fields.map(({ id, label }) => (
              <option key={id} value={id}>
                {say(label)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </li>
  );
}
