import './week.css';
import { useLayoutEffect } from 'preact/hooks';
import { addDays, describeDay } from '../../domain/days';
import { MOST } from '../../domain/weekly/compose';
import { useNow } from '../../ui/live';
import type { ScreenProps } from '../screens';
import { Reading, ReadingFailed } from '../work/reading';
import { Answered } from './answered';
import { noteLooked } from './looked';
import { RemindOfWeek } from './remind-of-week';
import { WeekSection } from './section';
import { ThisWeeksPlan } from './this-weeks-plan';
import { useWeek } from './use-week';

/** The review of the week: what went well, three things to do, one skill to train, each from the log. */
export function Week(_: ScreenProps) {
  const now = useNow();
  const { answer, failed, slow, again } = useWeek();
  const monday = answer?.week ?? null;
  // With the drawing that shows it: whoever goes on at once has looked as well.
  useLayoutEffect(() => {
    if (monday !== null) noteLooked(monday);
  }, [monday]);
  if (failed) return <ReadingFailed again={again} />;
  if (!answer || monday === null) return <Reading slow={slow} />;
  const { well, do: toDo, train, answered } = answer.review;
  const done = answered.filter((one) => one.section === 'do' && one.answer === 'done').length;
  const trained = answered.some((one) => one.section === 'train' && one.answer === 'done');
  const all = Math.min(MOST.do, done + toDo.length);
  const shared = { week: monday, now };
  return (
    <>
      <p class="dash-words">
        Looking back on {describeDay(addDays(monday, -7), now)} to {describeDay(addDays(monday, -1), now)}.
        Each point says what it was made from; what you leave out changes the next reviews.
      </p>
      <WeekSection
        id="week-well"
        title="What went well"
        empty="Nothing of that week stands out. Every conversation of this one counts for the next review."
        points={well}
        {...shared}
      />
      <WeekSection
        id="week-do"
        title={all === 1 ? 'One thing to do' : all === 2 ? 'Two things to do' : 'Three things to do'}
        {...(done > 0 && { stands: `${done} of ${all} done` })}
        empty={done > 0 ? 'All done for this week.' : 'Nothing asks for you right now.'}
        points={toDo}
        {...shared}
      />
      <WeekSection
        id="week-train"
        title="One skill to train"
        empty={
          trained ? 'Done for this week.' : 'Your skills stand well. This week’s session waits in Train.'
        }
        points={train}
        {...shared}
      />
      <ThisWeeksPlan standings={answer.standings} />
      <Answered answered={answered} week={monday} />
      <RemindOfWeek />
    </>
  );
}
