import { useCallback } from 'preact/hooks';
import { dayOf } from '../../domain/days';
import { sayMissing } from '../../domain/page-reading';
import { say, sayParts, speech } from '../../domain/say/say';
import { type ReadingProblem, readingProblems, replaceReadingProblems } from '../../log/reading-problems';
import { download } from '../../ui/download';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { SITE_FACTS } from '../../ui/site-facts';
import { trusted } from '../../ui/trusted';
import { offerUndo, sayProblem } from '../../ui/undo';
import type { Way } from '../../ui/undo-stack';

/** When and where reading failed, and in which part: for whoever mends it. */
export function ReadingProblems() {
  const { value: problems, failed } = useLive(useCallback(() => readingProblems(logs.real, new Date()), []));
  if (failed) return <p role="alert">{say('privacy_listUnread')}</p>;
  if (!problems) return null;
  return (
    <div class="stack">
      <p class="dash-words">{say('privacy_problemsMean')}</p>
      {problems.length === 0 ? (
        <p class="quiet">{say('privacy_noProblems')}</p>
      ) : (
        <>
          <ul class="unread-list">
            {problems.map((problem) => (
              <li key={`${problem.at} ${problem.site} ${problem.kind}`}>
                <strong>
                  {SITE_FACTS[problem.site].name}, {problem.kind}
                </strong>{' '}
                <span class="quiet">
                  {sayParts('privacy_problemWhen', {
                    when: <time dateTime={problem.at}>{sayMoment(problem.at)}</time>,
                    version: problem.version,
                  })}
                </span>
                <br />
                {say(problem.state === 'blind' ? 'privacy_blind' : 'privacy_partly', {
                  missing: sayMissing(problem).join('; '),
                })}
              </li>
            ))}
          </ul>
          <div class="row">
            <button type="button" class="button" onClick={trusted(() => save(problems))}>
              {say('privacy_saveFile')}
            </button>
            <button type="button" class="button" onClick={trusted(() => void forget())}>
              {say('privacy_forgetThese')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}

/** `24 Nov 2026, 14:00` */
function sayMoment(timestamp: string): string {
  return new Date(timestamp).toLocaleString(speech().locale, { dateStyle: 'medium', timeStyle: 'short' });
}

function save(problems: readonly ReadingProblem[]): void {
  const name = `rapport-reading-problems-${dayOf(new Date())}.json`;
  download(name, new Blob([`${JSON.stringify(problems, null, 2)}\n`], { type: 'application/json' }));
  offerUndo(say('privacy_savedFile', { name }));
}

async function forget(): Promise<void> {
  const back = await replaced([]);
  if (back) offerUndo(say('privacy_listEmpty'), back);
}

/** Puts these in the place of the list; answers the way back, which leads here again. */
async function replaced(problems: readonly ReadingProblem[]): Promise<Way | false> {
  const done = await replaceReadingProblems(logs.real, problems);
  if (done.ok) return () => replaced(done.value);
  sayProblem(done.failure.says);
  return false;
}
