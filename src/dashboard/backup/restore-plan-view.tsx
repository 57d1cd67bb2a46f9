import { useState } from 'preact/hooks';
import type { LogFile } from '../../domain/backup/log-file';
import { say, sayCount, sayNumber, sayParts } from '../../domain/say/say';
import type { RestoreCount, RestorePlan } from '../../log/backup/restore';
import { Icon } from '../../ui/icon';
import { useNow } from '../../ui/live';

import { onDate } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { JobButton } from '../in-out/job-button';
import { runRestore, stopRestoring } from './restore-flow';

const WHAT = {
  added: { label: 'backup_added', kind: 'buy' },
  changed: { label: 'backup_changed', kind: 'ask' },
  removed: { label: 'backup_deleted', kind: 'trouble' },
  held: { label: 'backup_staysDeleted', kind: 'noise' },
} as const;

/** Columns that stand only where there is something in them. */
const RARE = [
  { id: 'removed', label: 'backup_deletedMany' },
  { id: 'held', label: 'backup_stayDeleted' },
] as const;

/** What restoring would do, before anything is written. */
export function RestorePlanView({ name, file, plan }: { name: string; file: LogFile; plan: RestorePlan }) {
  const now = useNow();
  const nothing =
    !plan.settings && plan.counts.every(({ added, changed, removed }) => added + changed + removed === 0);
  return (
    <div class="stack in-out-step">
      <p class="dash-words">
        {sayParts('backup_madeOn', {
          name: (
            <strong>
              <bdi>{name}</bdi>
            </strong>
          ),
          when: onDate(file.madeAt, now),
        })}{' '}
        {say(nothing ? 'backup_allHere' : 'backup_isMerged')}
      </p>
      <Counts counts={plan.counts} />
      {plan.settings && <p class="dash-words">{say('backup_settingsChange')}</p>}
      {file.skipped.count > 0 && (
        <div class="notice">
          <Icon name="warning" size={20} />
          <div class="body">
            <p>{sayCount('backup_unusable', file.skipped.count)}</p>
            <ul class="quiet">
              {file.skipped.says.map((says) => (
                <li key={says} dir="auto">
                  {says}
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <Lines lines={plan.lines} />
      <div class="row">
        {!nothing && (
          <JobButton class="button primary" onStart={() => void runRestore()}>
            {say('backup_restore')}
          </JobButton>
        )}
        <button type="button" class="button" onClick={trusted(stopRestoring)}>
          {say(nothing ? 'backup_close' : 'backup_cancel')}
        </button>
      </div>
    </div>
  );
}

/** A table of what is added, changed and left, kind by kind. */
export function Counts({ counts }: { counts: readonly RestoreCount[] }) {
  if (counts.length === 0) return null;
  const rare = RARE.filter(({ id }) => counts.some((count) => count[id] > 0));
  return (
    <div class="count-frame">
      <table class="counts">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('backup_addedMany')}</th>
            <th scope="col">{say('backup_changedMany')}</th>
            {rare.map(({ id, label }) => (
              <th key={id} scope="col">
                {say(label)}
              </th>
            ))}
            <th scope="col">{say('backup_asHere')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.label}>
              <th scope="row">{count.label}</th>
              <td>{number(count.added)}</td>
              <td>{number(count.changed)}</td>
              {rare.map(({ id }) => (
                <td key={id}>{number(count[id])}</td>
              ))}
              <td>{number(count.same)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STEP = 20;

function Lines({ lines }: { lines: RestorePlan['lines'] }) {
  const [shown, setShown] = useState(STEP);
  if (lines.length === 0) return null;
  return (
    <div class="stack">
      <h3 class="in-out-name">{say('backup_contacts')}</h3>
      <ul class="dash-list">
        {lines.slice(0, shown).map(({ name, what }, index) => (
          <li key={name + String(index)} class="restore-row">
            <span class="person" dir="auto">
              {name}
            </span>
            <span class={`intent ${WHAT[what].kind}`}>{say(WHAT[what].label)}</span>
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            {sayParts('backup_showMoreContacts', {
              contacts: <span class="hidden-words">{say('backup_moreContacts')}</span>,
            })}
          </button>
        </p>
      )}
    </div>
  );
}

function number(count: number): string {
  return count === 0 ? '–' : sayNumber(count);
}
