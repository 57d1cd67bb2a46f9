import './measure.css';
import { useCallback, useState } from 'preact/hooks';
import type { PeriodId } from '../../domain/measure/period';
import { readSettings } from '../../log/settings';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import type { ScreenProps } from '../screens';
import { FigureCard } from './figure-card';
import { PeriodChoice } from './period-choice';
import { TimeSwitch } from './time-switch';
import { useMeasured } from './use-measured';

/** What the user's time and care came to: every figure with what it rests on. */
export function Measure(_: ScreenProps) {
  const [periodId, setPeriodId] = useState<PeriodId>('4-weeks');
  const { measured, failed } = useMeasured(periodId);
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  const reading = !failed && measured?.periodId !== periodId;
  return (
    <>
      <div class="row measure-head">
        <PeriodChoice chosen={periodId} onChoose={setPeriodId} />
        <p class="quiet" role="status">
          {reading ? 'Reading your log …' : ''}
        </p>
        <a class="button" href="#venues">
          <Icon name="store" /> Venues
        </a>
        <a class="button" href={`#report/${periodId}`}>
          <Icon name="print" /> Report
        </a>
      </div>
      {failed && <p role="alert">Your contact log could not be read. Reload the page to try again.</p>}
      {measured && (
        <div class="figure-cards" aria-busy={reading}>
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
