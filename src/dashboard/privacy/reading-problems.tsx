import { useCallback } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { sayMissing } from '../../domain/page-reading';
import { type ReadingProblem, readingProblems, replaceReadingProblems } from '../../log/reading-problems';
import { download } from '../../ui/download';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { SITE_FACTS } from '../../ui/site-facts';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import type { Way } from '../../ui/undo-stack';

const WHEN = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** When and where reading failed, and in which part: for whoever mends it. */
export function ReadingProblems() {
  const { value: problems, failed } = useLive(useCallback(() => readingProblems(logs.real, new Date()), []));
  if (failed) return <p role="alert">The list could not be read. Reload the page to try again.</p>;
  if (!problems) return null;
  return (
    <div class="stack">
      <p class="dash-words">
        X and Facebook change their pages. When a kind of page cannot be read, Rapport notes here when, and
        which part was missing: no addresses, no names, no text. At most 50 entries, for 30 days.
      </p>
      {problems.length === 0 ? (
        <p class="quiet">None in the last 30 days.</p>
      ) : (
        <>
          <ul class="unread-list">
            {problems.map((problem) => (
              <li key={`${problem.at} ${problem.site} ${problem.kind}`}>
                <strong>
                  {SITE_FACTS[problem.site].name}, {problem.kind}
                </strong>{' '}
                <span class="quiet">
                  <time dateTime={problem.at}>{WHEN.format(new Date(problem.at))}</time>, Rapport{' '}
                  {problem.version}
                </span>
                <br />
                {problem.state === 'blind' ? 'Nothing could be read' : 'Read only in part'}:{' '}
                {sayMissing(problem).join('; ')}.
              </li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button" onClick={trusted(() => save(problems))}>
              Save as a file
            </button>
            <button type="button" class="button" onClick={trusted(() => void forget())}>
              Forget these
            </button>
          </div>
        </>
      )}
    </div>
  );
}

function save(problems: readonly ReadingProblem[]): void {
  const name = `rapport-reading-problems-${dayOf(new Date())}.json`;
  download(name, new Blob([`${JSON.stringify(problems, null, 2)}\n`], { type: 'application/json' }));
  offerUndo(`Saved ${name} to your downloads.`);
}

async function forget(): Promise<void> {
  const back = await replaced([]);
  if (back) offerUndo('The list is empty.', back);
}

/** Puts these in the place of the list; answers the way back, which leads here again. */
async function replaced(problems: readonly ReadingProblem[]): Promise<Way | false> {
  const done = await replaceReadingProblems(logs.real, problems);
  if (done.ok) return () => replaced(done.value);
  sayProblem(done.failure.says);
  return false;
}
