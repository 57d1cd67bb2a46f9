import { useCallback, useRef, useState } from 'preact/hooks';
import type { Key } from '../../domain/say/keys';
import { say, sayCount, sayList, sayParts } from '../../domain/say/say';
import { type ImportLine, listImports, unfinishedOf } from '../../log/transfer/imports';
import { Icon } from '../../ui/icon';
import { type Live, useLive, useNow } from '../../ui/live';
import { logs } from '../../ui/logs';
import { sayDate } from '../../ui/say-when';
import { trusted } from '../../ui/trusted';
import { job } from './job';
import { JobButton } from './job-button';
import { undoAnImport } from './undo-an-import';

const STEP = 10;

/** Formats of ours; the others are called as they are everywhere. */
const OURS = new Map<string, Key>([
  ['backup', 'inOut_formatBackup'],
  ['knowledge', 'inOut_formatKnowledge'],
]);

/** What was imported before, each with its way back; nothing at all where nothing was. */
export function PastImports() {
  const now = useNow();
  const [shown, setShown] = useState(STEP);
  const { value, failed } = usePastImports();
  if (failed) return <p role="alert">{say('inOut_beforeFailed')}</p>;
  if (!value || value.all.length === 0) return null;
  const { all, open } = value;
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">{say('inOut_before')}</h2>
      {!job.value && open.map((line) => <Unfinished key={line.id} line={line} now={now} />)}
      <ul class="dash-list">
        {all.slice(0, shown).map((line) => (
          <li key={line.id} class="import-row">
            <span class="import-when quiet">{sayDate(line.at, now)}</span>
            <span class="import-what">
              <bdi>{line.name}</bdi> <span class="quiet">{sayFormat(line.format)}</span>
            </span>
            <span class="quiet">{becameOf(line)}</span>
            {isUndoable(line) && (
              <JobButton class="button small" onStart={() => void undoAnImport(line.id, line.name)}>
                {say('inOut_undo')}
                <span class="hidden-words">: {line.name}</span>
              </JobButton>
            )}
          </li>
        ))}
      </ul>
      {all.length > shown && (
        <p>
          <button type="button" class="button small" onClick={trusted(() => setShown(shown + STEP))}>
            {say('inOut_showMore')}
            <span class="hidden-words">: {say('inOut_ofBefore')}</span>
          </button>
        </p>
      )}
    </section>
  );
}

interface Past {
  all: ImportLine[];
  open: ImportLine[];
}

/**
 * Reading the imports reads all they wrote. A job of this page writes them some records at a time, each of which
 * would have them read anew, and wait for that: so the list stands as it is until the job is over.
 */
function usePastImports(): Live<Past> {
  const last = useRef<Past | null>(null);
  const busy = job.value !== null;
  return useLive(
    useCallback(async () => {
      if (busy && last.current) return last.current;
      const all = await listImports(logs.real);
      last.current = { all, open: await unfinishedOf(logs.real, all) };
      return last.current;
    }, [busy]),
  );
}

/** An import that did not end: it was cancelled, it failed, or its page was closed. */
function Unfinished({ line, now }: { line: ImportLine; now: Date }) {
  return (
    <div class="notice" role="alert">
      <Icon name="warning" size={20} />
      <div class="body">
        <p>
          {sayParts('inOut_halfWay', {
            file: <bdi>{line.name}</bdi>,
            when: sayDate(line.at, now),
            what: wrote(line) || say('inOut_nothing'),
          })}
        </p>
        <div class="row">
          <JobButton class="button small" onStart={() => void undoAnImport(line.id, line.name)}>
            {say('inOut_undo')}
            <span class="hidden-words">: {line.name}</span>
          </JobButton>
        </div>
      </div>
    </div>
  );
}

function becameOf(line: ImportLine): string {
  if (line.state === 'undone') return say('inOut_isUndone');
  const did = wrote(line) || say('inOut_undoneNoMore');
  return line.state === 'running' ? say('inOut_notFinished', { what: did }) : did;
}

function wrote({ added, changed, others }: ImportLine): string {
  return sayList([
    ...(added > 0 ? [sayCount('inOut_contactsAdded', added)] : []),
    ...(changed > 0 ? [sayCount('inOut_contactsChanged', changed)] : []),
    ...(others > 0 ? [sayCount(added + changed > 0 ? 'inOut_otherRecords' : 'inOut_records', others)] : []),
  ]);
}

/** What it takes to undo it is kept for a while only; see `log/retention`. */
function isUndoable({ state, added, changed, others }: ImportLine): boolean {
  return state !== 'undone' && added + changed + others > 0;
}

function sayFormat(format: string): string {
  const key = OURS.get(format);
  return key ? say(key) : format;
}
