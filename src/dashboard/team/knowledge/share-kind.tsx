import type { KnowledgeKind } from '../../../domain/handover';
import { say } from '../../../domain/say/say';
import type { OwnEntry } from '../../../log/handover/own-knowledge';
import { trusted } from '../../../ui/trusted';
import { Parts } from '../../in-out/handover/parts';
import { Tales } from '../../in-out/handover/tales';

interface Props {
  kind: KnowledgeKind;
  own: readonly OwnEntry[];
  picked: ReadonlySet<string>;
  onPick: (entries: readonly OwnEntry[], wanted: boolean) => void;
}

/** The user's own of one kind, to pick from. What seems to be about a person is picked one by one. */
export function ShareKind({ kind, own, picked, onPick }: Props) {
  const plain = own.filter(({ tales }) => tales.length === 0);
  return (
    <fieldset class="handover-kind knowledge-share-kind">
      <legend class="in-out-name">{say(kind.label)}</legend>
      {plain.length > 1 && (
        <p>
          <button type="button" class="button plain small" onClick={trusted(() => onPick(plain, true))}>
            {say(plain.length === own.length ? 'teamKnowledge_pickAll' : 'teamKnowledge_pickUnmarked')}
            <span class="hidden-words">: {say(kind.label)}</span>
          </button>
        </p>
      )}
      <ul class="dash-list">
        {own.map((one) => (
          <li key={one.id} class="handover-row">
            <label class="dash-check">
              <input
                type="checkbox"
                checked={picked.has(one.id)}
                onChange={trusted((event) =>
                  onPick([one], (event.currentTarget as HTMLInputElement).checked),
                )}
              />
              <span dir="auto">{one.title}</span>
            </label>
            <Tales of={one} />
            <Parts kind={kind} entry={one.entry} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
