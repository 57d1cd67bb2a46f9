import './in-place.css';
import { useId } from 'preact/hooks';
import type { Contact } from '../../domain/model';
import { say } from '../../domain/say/say';
import { trusted } from '../../ui/trusted';
import { TwoValues } from '../conflicts/contested';
import { ElsewhereChanged } from './elsewhere-changed';
import { TEXT_FIELDS, type TextFieldName } from './text-fields';
import { useKeptText } from './use-kept-text';

interface Props {
  contact: Contact;
  field: TextFieldName;
  maxLength: number;
  /** Grows with its text. */
  lines?: boolean;
}

const FEWEST_LINES = 2;
const MOST_LINES = 16;

/** One text of a contact, saved as it is typed. */
export function TextField({ contact, field, maxLength, lines = false }: Props) {
  const id = useId();
  const kept = useKeptText(contact, field);
  const shared = {
    id,
    dir: 'auto' as const,
    maxLength,
    autocomplete: 'off' as const,
    'aria-invalid': kept.problem !== '',
    'aria-describedby': `${id}-said`,
    value: kept.text,
    onBlur: () => kept.leave(),
    onKeyDown: trusted((event: KeyboardEvent) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') kept.giveUp();
      else if (event.key === 'Enter' && (!lines || event.ctrlKey || event.metaKey)) kept.leave();
      else return;
      event.preventDefault();
    }),
  };
  const onInput = (event: { currentTarget: { value: string } }): void => kept.type(event.currentTarget.value);
  return (
    <div class="field">
      <label class="label" for={id}>
        {say(TEXT_FIELDS[field].label)}
      </label>
      {lines ? (
        <textarea {...shared} class="input in-place" rows={rowsFor(kept.text)} onInput={onInput} />
      ) : (
        <input {...shared} class="input in-place" type="text" onInput={onInput} />
      )}
      <div id={`${id}-said`}>
        <TwoValues fields={[field]} />
        {kept.problem && (
          <p class="problem" role="alert">
            {kept.problem}
          </p>
        )}
        {kept.theirs !== null && (
          <ElsewhereChanged theirs={kept.theirs} onMine={kept.keepMine} onTheirs={kept.takeTheirs} />
        )}
      </div>
    </div>
  );
}

/** About as many lines as the text takes in a narrow column. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 44)), 0);
  return Math.min(MOST_LINES, Math.max(FEWEST_LINES, rows));
}
