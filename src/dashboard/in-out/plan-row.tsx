import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import type { PlannedChange, PlannedRow, RowFate } from '../../domain/transfer/plan/import-plan';
import { Icon, type IconName } from '../../ui/icon';

const FATES: Record<RowFate, { label: Key; kind: string; icon: IconName }> = {
  add: { label: 'inOut_add', kind: 'buy', icon: 'plus' },
  change: { label: 'inOut_change', kind: 'ask', icon: 'edit' },
  skip: { label: 'inOut_skip', kind: 'noise', icon: 'close' },
};

/** A row of the file: what becomes of it, why, and each field as it is and as it would be. */
export function PlanRow({ row }: { row: PlannedRow }) {
  const { label, kind, icon } = FATES[row.what];
  return (
    <li class="plan-row">
      <div class="plan-head">
        <span class="person" dir="auto">
          {row.name || say('inOut_unnamed')}
        </span>
        <span class={`intent ${kind}`}>
          <Icon name={icon} size={12} /> {say(label)}
        </span>
        <span class="plan-why quiet" dir="auto">
          {say('inOut_row', { row: String(row.row), says: row.why })}
        </span>
      </div>
      {row.changes.length > 0 && (
        <dl class="plan-changes">
          {together(row.changes).map((change, index) => (
            <Changed key={change.label + String(index)} change={change} />
          ))}
        </dl>
      )}
      {row.kept.length > 0 && <p class="quiet">{say('inOut_stays', { fields: row.kept.join(', ') })}</p>}
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
            <span class="hidden-words"> {say('inOut_becomes')} </span>
            <span aria-hidden="true"> → </span>
          </>
        )}
        <span dir="auto">{after || say('inOut_empty')}</span>
      </dd>
    </div>
  );
}
