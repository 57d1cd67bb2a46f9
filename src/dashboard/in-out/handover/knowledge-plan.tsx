import { KNOWLEDGE } from '../../../domain/handover';
import { type Fate, missingPacks, type PlannedEntry } from '../../../domain/handover/plan-handover';
import type { CountKey } from '../../../domain/say/keys';
import { say, sayCount, sayList, sayParts } from '../../../domain/say/say';
import { Icon } from '../../../ui/icon';
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
        {sayParts(nothing ? 'handover_nothingIn' : 'handover_planOf', {
          file: (
            <strong>
              <bdi>{name}</bdi>
            </strong>
          ),
          what: sayFates(planned),
        })}
      </p>
      <div class="row">
        {!nothing && (
          <JobButton class="button primary" onStart={() => coming.length > 0 && void runTakingIn()}>
            {say('handover_takeIn')}
          </JobButton>
        )}
        <button type="button" class="button" onClick={trusted(stopHandover)}>
          {say(nothing ? 'handover_close' : 'handover_cancel')}
        </button>
        {!nothing && (
          <span class="quiet" role="status">
            {coming.length === 0 ? say('handover_nothingChosen') : sayCount('handover_chosen', coming.length)}
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
          {say('handover_takeAllTheirs', { count: differing.length })}
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

const SAID: Record<Fate, CountKey> = {
  add: 'handover_planAdd',
  same: 'handover_planSame',
  differs: 'handover_planDiffers',
  deleted: 'handover_planDeleted',
  out: 'handover_planOut',
};

/** `3 new here and 1 you have already` */
function sayFates(planned: readonly PlannedEntry[]): string {
  const counts = (Object.keys(SAID) as Fate[]).map((fate) => ({
    says: SAID[fate],
    count: planned.filter((one) => one.fate === fate).length,
  }));
  const there = counts.filter(({ count }) => count > 0);
  return there.length === 0
    ? say('handover_noneUsable')
    : sayList(there.map(({ count, says }) => sayCount(says, count)));
}

function Unusable({ unusable: { count, says } }: Pick<Incoming, 'unusable'>) {
  if (count === 0) return null;
  return (
    <div class="notice">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>{sayCount('handover_unusable', count)}</p>
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
