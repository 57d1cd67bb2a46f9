import type { KnowledgeKind } from '../../../domain/handover';
import type { Fate, PlannedEntry } from '../../../domain/handover/plan-handover';
import { Icon, type IconName } from '../../../ui/icon';
import { trusted } from '../../../ui/trusted';
import { take } from './handover-flow';
import { Parts } from './parts';

const FATES: Record<Fate, { label: string; kind: string; icon: IconName; choice: string | null }> = {
  add: { label: 'New', kind: 'buy', icon: 'plus', choice: 'Take in' },
  same: { label: 'There already', kind: 'noise', icon: 'check', choice: null },
  differs: { label: 'Differs', kind: 'ask', icon: 'edit', choice: 'Take the file’s' },
  deleted: { label: 'Deleted here', kind: 'trouble', icon: 'trash', choice: 'Take in' },
  out: { label: 'Left out', kind: 'noise', icon: 'close', choice: null },
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
              <span class="hidden-words">{choice}: </span>
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
          <Icon name={icon} size={12} /> {label}
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
                    <span class="hidden-words"> becomes </span>
                  </>
                )}
                <span class="handover-after" dir="auto">
                  {after || 'empty'}
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
  return `Brings in the information pack “${title}”, which you do not have and do not take in: you will be asked for it.`;
}
