import './week.css';
import { useLayoutEffect } from 'preact/hooks';
import { addDays, describeDay } from '../../domain/days';
import { say } from '../../domain/say/say';
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
        {say('week_lookingBack', {
          from: describeDay(addDays(monday, -7), now),
          to: describeDay(addDays(monday, -1), now),
        })}
      </p>
      <WeekSection
        id="week-well"
        title={say('week_wentWell')}
        empty={say('week_nothingWell')}
        points={well}
        {...shared}
      />
      <WeekSection
        id="week-do"
        title={say(all === 1 ? 'week_oneToDo' : all === 2 ? 'week_twoToDo' : 'week_threeToDo')}
        {...(done > 0 && { stands: say('week_doneOf', { done, all }) })}
        empty={say(done > 0 ? 'week_allDone' : 'week_nothingToDo')}
        points={toDo}
        {...shared}
      />
      <WeekSection
        id="week-train"
        title={say('week_skillToTrain')}
        empty={say(trained ? 'week_trainDone' : 'week_skillsStandWell')}
        points={train}
        {...shared}
      />
      <ThisWeeksPlan standings={answer.standings} />
      <Answered answered={answered} week={monday} />
      <RemindOfWeek />
    </>
  );
}
