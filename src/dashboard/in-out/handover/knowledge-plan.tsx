import { KNOWLEDGE } from '../../../domain/handover';
import { type Fate, missingPacks, type PlannedEntry } from '../../../domain/handover/plan-handover';
import { sayList } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
import { sayCount } from '../../../ui/say-count';
import { trusted } from '../../../ui/trusted';
import { JobButton } from '../job-button';
import { type Incoming, runTakingIn, stopHandover, take } from './handover-flow';
import { PlannedKind } from './planned-kind';

/** All that is in a colleague's file and what would become of it, before anything is written. */
export function KnowledgePlan({ incoming }: { incoming: Incoming }) {
  const { name, plan, taken, unusable } = incoming;
  const { planned, here } = plan;
  const coming = planned.filter(({ key }) => taken.has(key));
  const missing = missingPacks(coming, [...here.entries, ...coming]);
  const differing = planned.filter(({ fate }) => fate === 'differs');
  const nothing = planned.every(({ fate }) => fate === 'same' || fate === 'out');
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        <strong>
          <bdi>{name}</bdi>
        </strong>
        : {sayFates(planned)}. {nothing ? 'There is nothing in it to take in.' : 'Nothing is written yet.'}
      </p>
      <div class="row">
        {!nothing && (
          <JobButton class="button primary" onStart={() => coming.length > 0 && void runTakingIn()}>
            Take in
          </JobButton>
        )}
        <button type="button" class="button" onClick={trusted(stopHandover)}>
          {nothing ? 'Close' : 'Cancel'}
        </button>
        {!nothing && (
          <span class="quiet" role="status">
            {coming.length === 0
              ? 'Nothing is chosen.'
              : `${sayCount(coming.length, 'entry', 'entries')} chosen.`}
          </span>
        )}
      </div>
      {differing.length > 1 && (
        <label class="dash-check">
          <input
            type="checkbox"
            checked={differing.every(({ key }) => taken.has(key))}
            onChange={trusted((event) => take(differing, (event.currentTarget as HTMLInputElement).checked))}
          />
          Take the file’s words for all {differing.length} that differ
        </label>
      )}
      <Unusable unusable={unusable} />
      {KNOWLEDGE.map((kind) => {
        const rows = planned.filter(({ table }) => table === kind.table);
        return (
          rows.length > 0 && (
            <PlannedKind key={kind.table} kind={kind} rows={rows} taken={taken} missing={missing} />
          )
        );
      })}
    </div>
  );
}

const SAID: Record<Fate, string> = {
  add: 'new here',
  same: 'you have already',
  differs: 'you have in other words',
  deleted: 'you deleted here',
  out: 'left out',
};

/** `3 new here and 1 you have already` */
function sayFates(planned: readonly PlannedEntry[]): string {
  const counts = (Object.keys(SAID) as Fate[]).map((fate) => ({
    says: SAID[fate],
    count: planned.filter((one) => one.fate === fate).length,
  }));
  const there = counts.filter(({ count }) => count > 0);
  return there.length === 0
    ? 'nothing that can be used'
    : sayList(there.map(({ count, says }) => `${count} ${says}`));
}

function Unusable({ unusable: { count, says } }: Pick<Incoming, 'unusable'>) {
  if (count === 0) return null;
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{sayCount(count, 'entry', 'entries')} in it could not be used:</p>
        <ul class="quiet">
          {says.map((one) => (
            <li key={one} dir="auto">
              {one}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
