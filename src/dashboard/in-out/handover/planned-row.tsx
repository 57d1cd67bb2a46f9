import type { KnowledgeKind } from '../../../domain/handover';
import type { Fate, PlannedEntry } from '../../../domain/handover/plan-handover';
import type { Key } from '../../../domain/say/keys';
import { say } from '../../../domain/say/say';
import { Icon, type IconName } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { take } from './handover-flow';
import { Parts } from './parts';

const FATES: Record<Fate, { label: Key; kind: string; icon: IconName; choice: Key | null }> = {
  add: { label: 'handover_new', kind: 'buy', icon: 'plus', choice: 'handover_takeIn' },
  same: { label: 'handover_same', kind: 'noise', icon: 'check', choice: null },
  differs: { label: 'handover_differs', kind: 'ask', icon: 'edit', choice: 'handover_takeTheirs' },
  deleted: { label: 'handover_deleted', kind: 'trouble', icon: 'trash', choice: 'handover_takeIn' },
  out: { label: 'handover_out', kind: 'noise', icon: 'close', choice: null },
};

interface Props {
  kind: KnowledgeKind;
  row: PlannedEntry;
  taken: boolean;
  /** Titles of information packs it brings in that would not be there. */
  missing: readonly string[];
}

/** An entry of the file: what it says, what would become of it and why, and the choice. */
export function PlannedRow({ kind, row, taken, missing }: Props) {
  const { label, kind: look, icon, choice } = FATES[row.fate];
  return (
    <li class="handover-row">
      <div class="plan-head">
        {choice ? (
          <label class="dash-check">
            <input
              type="checkbox"
              checked={taken}
              onChange={trusted((event) => take([row], (event.currentTarget as HTMLInputElement).checked))}
            />
            <span>
              <span class="hidden-words">{say(choice)}: </span>
              <span class="person" dir="auto">
                {row.title}
              </span>
            </span>
          </label>
        ) : (
          <span class="person handover-bare" dir="auto">
            {row.title}
          </span>
        )}
        <span class={`intent ${look}`}>
          <Icon name={icon} size={12} /> {say(label)}
        </span>
        {row.why && <span class="plan-why quiet">{row.why}</span>}
      </div>
      {row.differences.length > 0 && (
        <dl class="plan-changes">
          {row.differences.map(({ label, before, after }, index) => (
            <div key={label + String(index)}>
              <dt>{label}</dt>
              <dd>
                {before && (
                  <>
                    <del dir="auto">{before}</del>
                    <span class="hidden-words"> {say('inOut_becomes')} </span>
                  </>
                )}
                <span class="handover-after" dir="auto">
                  {after || say('inOut_empty')}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {[...row.warnings, ...missing.map(sayMissing)].map((says) => (
        <p key={says} class="handover-tale" dir="auto">
          <Icon name="warning" size={14} />
          <span>{says}</span>
        </p>
      ))}
      <Parts kind={kind} entry={row.entry} />
    </li>
  );
}

function sayMissing(title: string): string {
  return say('handover_brings', { pack: title });
}
