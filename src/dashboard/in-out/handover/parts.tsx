import { useState } from 'preact/hooks';
import type { KnowledgeKind } from '../../../domain/handover';
import { say } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';

interface Props {
  kind: KnowledgeKind;
  entry: object;
}

/** All that an entry says, to be opened. It is shown as text, whatever it holds. */
export function Parts({ kind, entry }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="handover-parts" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="turn">
          <Icon name="chevron" size={12} />
        </span>
        <span>
          {say('handover_readIt')}
          <span class="hidden-words">: {kind.titleOf(entry)}</span>
        </span>
      </summary>
      {open && (
        <dl class="plan-changes">
          {kind
            .partsOf(entry)
            .filter(({ text }) => text !== '')
            .map(({ label, text }, index) => (
              <div key={label + String(index)}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ))}
        </dl>
      )}
    </details>
  );
}
