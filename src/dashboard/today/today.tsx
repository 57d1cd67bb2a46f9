import './today.css';
import { useCallback, useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { FollowUpRow } from '../../ui/follow-up-row';
import { promiseId } from '../../ui/inbox/promised-face';
import { PromisedRow } from '../../ui/inbox/promised-row';
import { later } from '../../ui/later';
import { useLive, useNow } from '../../ui/live';
import { sayAgo } from '../../ui/say-when';
import { TrainingLine } from '../../ui/training-line';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { WeekLine } from '../week/week-line';
import { KeysLine } from './keys-line';
import { KindLine } from './kind-line';
import { NothingPlanned } from './nothing-planned';
import { OpenRecoveries } from './open-recoveries';
import { PostList, writtenAgo } from './post-list';
import { Queue } from './queue';
import { readToday } from './read-today';
import { ToCalendar } from './to-calendar';

const GivenToYou = later(async () => (await import('./given-to-you')).GivenToYou);

const STEP = 100;

/** What the day asks for: complaints first, also those answered with nothing planned, what colleagues gave, what was promised, what is due in the order of what counts, what was walked past, what comes. */
export function Today(_: ScreenProps) {
  const now = useNow();
  const [shown, setShown] = useState(STEP);
  const { value, failed } = useLive(useCallback(() => readToday(now, shown), [now, shown]));
  if (failed) return <p role="alert">{say('today_unreadable')}</p>;
  if (!value) return null;
  const { queue, upcoming, complaints, recoveries, given, walked, promised } = value;
  const posts = complaints.count + given.length + walked.count;
  const nothing = queue.total + upcoming.length + posts + recoveries.rows.length + promised.length === 0;
  if (nothing) {
    return (
      <>
        <NothingPlanned />
        <WeekLine />
        <TrainingLine place="page" />
      </>
    );
  }
  return (
    <>
      <PostList
        id="today-complaints"
        title={say('today_complaints')}
        hint={say('today_complaintsHint')}
        {...complaints}
        when={(mention) => writtenAgo(mention, now)}
      />
      {given.length > 0 && <GivenToYou posts={given} now={now} />}
      <OpenRecoveries {...recoveries} now={now} />
      {promised.length > 0 && (
        <section aria-labelledby="today-promised">
          <h2 id="today-promised">{say('today_promised')}</h2>
          <ul class="dash-list">
            {promised.map((one) => (
              <PromisedRow key={promiseId(one.promise)} promised={one} now={now} />
            ))}
          </ul>
        </section>
      )}
      {queue.lines.length > 0 ? (
        <>
          <Queue lines={queue.lines} total={queue.total} now={now} />
          <KeysLine />
        </>
      ) : (
        <p class="dash-words">{say('today_nothingDue')}</p>
      )}
      <PostList
        id="today-walked"
        title={say('today_walked')}
        hint={say('today_walkedHint')}
        {...walked}
        when={(mention) => say('today_seen', { ago: sayAgo(mention.seenAt ?? mention.createdAt, now) })}
      />
      {upcoming.length > 0 && (
        <section aria-labelledby="today-later">
          <h2 id="today-later">{say('today_later')}</h2>
          <ul class="dash-list">
            {upcoming.map((line) => (
              <FollowUpRow
                key={line.followUp.id}
                line={line}
                log="real"
                now={now}
                more={<KindLine line={line} />}
              />
            ))}
          </ul>
        </section>
      )}
      {(queue.lines.length < queue.total || upcoming.length === shown) && (
        <p>
          <button type="button" class="button" onClick={trusted(() => setShown(shown + STEP))}>
            {say('today_showMore')}
          </button>
        </p>
      )}
      <WeekLine />
      <TrainingLine place="page" />
      {queue.total + upcoming.length > 0 && <ToCalendar />}
    </>
  );
}
