import './measure.css';
import '../cards.css';
import { useCallback, useState } from 'preact/hooks';
import { isNothing } from '../../domain/measure/measured';
import type { PeriodId } from '../../domain/measure/period';
import { say } from '../../domain/say/say';
import { readSettings } from '../../log/settings';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import type { ScreenProps } from '../screens';
import { Reading, ReadingFailed } from '../work/reading';
import { FigureCard } from './figure-card';
import { NothingYet } from './nothing-yet';
import { PeriodChoice } from './period-choice';
import { TimeSwitch } from './time-switch';
import { useMeasured } from './use-measured';

/** What the user's time and care came to: every figure with what it rests on. */
export function Measure(_: ScreenProps) {
  const [periodId, setPeriodId] = useState<PeriodId>('4-weeks');
  const { measured, failed, slow, again } = useMeasured(periodId);
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  // Those of another time stand until these are there, but not where these cannot be read.
  const fits = measured?.periodId === periodId;
  return (
    <>
      <div class="row measure-head">
        <PeriodChoice chosen={periodId} onChoose={setPeriodId} />
        <Reading slow={fits ? null : slow} />
        <a class="button" href="#venues">
          <Icon name="store" /> {say('measure_venues')}
        </a>
        <a class="button" href={`#report/${periodId}`}>
          <Icon name="print" /> {say('measure_report')}
        </a>
      </div>
      {failed && <ReadingFailed again={again} />}
      {measured && fits && measured.figures.every(isNothing) && <NothingYet periodId={periodId} />}
      {measured && (fits || !failed) && (
        <div class={!fits && slow ? 'dash-cards outdated' : 'dash-cards'} aria-busy={!fits}>
          {measured.figures.map((one) => (
            <FigureCard key={one.figure.id} measured={one} all={measured}>
              {one.figure.id === 'return-on-time' && settings && !settings.measureTime && (
                <TimeSwitch on={false} id="measure-time" />
              )}
            </FigureCard>
          ))}
        </div>
      )}
    </>
  );
}
