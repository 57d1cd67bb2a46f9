import type { PlannedChange, PlannedRow, RowFate } from '../../domain/transfer/plan/import-plan';
import { Icon, type IconName } from '../../ui/icon';

const FATES: Record<RowFate, { label: string; kind: string; icon: IconName }> = {
  add: { label: 'Add', kind: 'buy', icon: 'plus' },
  change: { label: 'Change', kind: 'ask', icon: 'edit' },
  skip: { label: 'Skip', kind: 'noise', icon: 'close' },
};

/** A row of the file: what becomes of it, why, and each field as it is and as it would be. */
export function PlanRow({ row }: { row: PlannedRow }) {
  const { label, kind, icon } = FATES[row.what];
  return (
    <li class="plan-row">
      <div class="plan-head">
        <span class="person" dir="auto">
          {row.name || 'Without a name'}
        </span>
        <span class={`intent ${kind}`}>
          <Icon name={icon} size={12} /> {label}
        </span>
        <span class="plan-why quiet" dir="auto">
          Row {row.row}: {row.why}
        </span>
      </div>
      {row.changes.length > 0 && (
        <dl class="plan-changes">
          {together(row.changes).map((change, index) => (
            <Changed key={change.label + String(index)} change={change} />
          ))}
        </dl>
      )}
      {row.kept.length > 0 && <p class="quiet">Stays as you have it: {row.kept.join(', ')}.</p>}
      {row.warnings.map((warning) => (
        <p key={warning} class="problem" dir="auto">
          {warning}
        </p>
      ))}
    </li>
  );
}

/** What is only added to a list (tags, phone numbers) stands in one line. */
export function together(changes: readonly PlannedChange[]): PlannedChange[] {
  const lines: PlannedChange[] = [];
  for (const change of changes) {
    const last = lines.at(-1);
    if (last && last.label === change.label && !last.before && !change.before) {
      lines[lines.length - 1] = { ...last, after: `${last.after}, ${change.after}` };
    } else lines.push(change);
  }
  return lines;
}

function Changed({ change: { label, before, after } }: { change: PlannedChange }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {before && (
          <>
            <del dir="auto">{before}</del>
            <span class="hidden-words"> becomes </span>
            <span aria-hidden="true"> → </span>
          </>
        )}
        <span dir="auto">{after || 'empty'}</span>
      </dd>
    </div>
  );
}
