import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Template } from '../domain/model';
import { askOf } from '../domain/referral-moment/asked';
import { askFacts } from '../domain/referral-moment/asks';
import { say } from '../domain/say/say';
import { Icon } from '../ui/icon';
import { IntentChip } from '../ui/intent-chip';
import { trusted } from '../ui/trusted';
import { FromTeam } from './from-team';
import { RowActs } from './row-acts';

interface Props {
  template: Template;
  /** False while a search hides the neighbours. */
  movable: boolean;
  first: boolean;
  last: boolean;
  onEdit: () => void;
  /** Moves by so many places, up being negative; answers whether it did. */
  onMove: (step: number) => Promise<boolean>;
  onDelete: () => void;
  /** This row is being dragged (its id) or no longer (null). */
  onDrag: (id: string | null) => void;
  /** The dragged row was let go on this one. */
  onDrop: () => void;
}

/** One template in the list: what it says, and the ways to move, edit and delete it. */
export function TemplateRow(props: Props) {
  const { template, movable, first, last, onEdit, onMove, onDelete, onDrag, onDrop } = props;
  const ask = askOf(template);
  const over = useSignal(false);
  const row = useRef<HTMLLIElement>(null);

  return (
    <li
      ref={row}
      class={over.value ? 'template over' : 'template'}
      draggable={movable}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', template.title);
        onDrag(template.id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        if (!movable) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => {
        over.value = false;
      }}
      onDrop={trusted((event: DragEvent) => {
        event.preventDefault();
        over.value = false;
        onDrop();
      })}
    >
      {movable && (
        <span class="template-handle" title={say('templates_drag')}>
          <Icon name="drag" size={18} />
        </span>
      )}
      <div class="template-what">
        <h2>{template.title}</h2>
        <p class="template-text" dir="auto">
          {template.text}
        </p>
        <p class="row template-marks">
          {template.intents.map((intent) => (
            <IntentChip key={intent} intent={intent} />
          ))}
          {ask && (
            <span class="template-ask">
              <Icon name="star" size={12} /> {askFacts(ask).asks}
            </span>
          )}
          {template.tags.map((tag) => (
            <span key={tag} class="quiet">
              #{tag}
            </span>
          ))}
          <FromTeam id={template.id} />
        </p>
      </div>
      <div class="template-acts">
        <RowActs
          row={row}
          title={template.title}
          onEdit={onEdit}
          moving={movable ? { order: template.order, first, last, onMove } : null}
          onDelete={onDelete}
        />
      </div>
    </li>
  );
}
