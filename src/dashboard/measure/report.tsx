import './report.css';
import '../printed-alone.css';
import { useCallback } from 'preact/hooks';
import { addDays, type Day, momentOn } from '../../domain/days';
import { FEW, isFew, type Value } from '../../domain/measure/figure';
import { type Measured, restsOnFew, valueBefore } from '../../domain/measure/measured';
import { PERIODS, type PeriodId, periodKind } from '../../domain/measure/period';
import type { Profile } from '../../domain/model';
import { say, sayCount, speech } from '../../domain/say/say';
import { readSettings } from '../../log/settings';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Reading, ReadingFailed } from '../work/reading';
import { PeriodChoice } from './period-choice';
import { sayValue } from './say-value';
import { Scrolled } from './scrolled';
import { type AllMeasured, useMeasured } from './use-measured';

/** More currencies than this would take more than the page. */
const MOST_CURRENCIES = 2;

/** The figures of a period on one page, to print or keep as PDF. */
export function Report({ rest }: ScreenProps) {
  const periodId: PeriodId = PERIODS.find(({ id }) => id === rest)?.id ?? '4-weeks';
  const { measured, failed, slow, again } = useMeasured(periodId);
  const { value: settings } = useLive(useCallback(() => readSettings(logs.real), []));
  if (failed) return <ReadingFailed again={again} />;
  return (
    <>
      <div class="row report-acts">
        <button type="button" class="button primary" onClick={trusted(() => print())}>
          <Icon name="print" /> {say('measure_print')}
        </button>
        <a class="button" href="#measure">
          <Icon name="back" /> {say('measure_measure')}
        </a>
        <PeriodChoice
          chosen={periodId}
          onChoose={(id) => {
            location.hash = `report/${id}`;
          }}
        />
      </div>
      {measured?.periodId === periodId && settings ? (
        <Page all={measured} profile={settings.profile} />
      ) : (
        <Reading slow={slow} />
      )}
    </>
  );
}

function Page({ all, profile }: { all: AllMeasured; profile: Profile }) {
  const { figures, periodId, period } = all;
  const { before } = periodKind(periodId);
  const who = [profile.name, profile.store].filter(Boolean).join(', ');
  const last = addDays(period.to, -1);
  const time =
    period.from === null
      ? say('measure_until', { day: sayDay(last) })
      : say('measure_fromTo', { from: sayDay(period.from), to: sayDay(last) });
  const few = figures.some(restsOnFew);
  const limits = figures.flatMap(({ figure, limit }) => (limit ? [{ label: figure.label, limit }] : []));
  return (
    <article class="report printed-alone" aria-label={say('measure_report')}>
      <header>
        <p class="report-who" dir="auto">
          {who}
        </p>
        <p>{before ? say('measure_beside', { time, before: say(before) }) : time}</p>
      </header>
      <Scrolled label={say('measure_figures')}>
        <table class="report-table">
          <thead>
            <tr>
              <td />
              <th scope="col">{say('measure_thisTime')}</th>
              {before && <th scope="col">{say('measure_before')}</th>}
              <th scope="col">{say('measure_basis')}</th>
            </tr>
          </thead>
          {figures.map((measured) => (
            <FigureLines key={measured.figure.id} measured={measured} before={before !== null} />
          ))}
        </table>
      </Scrolled>
      <footer>
        {few && <p>{say('measure_reportFew', { few: FEW })}</p>}
        {limits.map(({ label, limit }) => (
          <p key={label}>
            {label}: {limit}
          </p>
        ))}
        <p>{say('measure_reportMade')}</p>
      </footer>
    </article>
  );
}

function FigureLines({ measured, before }: { measured: Measured; before: boolean }) {
  const { figure, values } = measured;
  const money = values.filter(({ currency }) => currency !== null);
  const left = money.slice(MOST_CURRENCIES);
  const shown = values.filter((value) => !left.includes(value));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={before ? 4 : 3}>
          {left.length > 0
            ? sayCount('measure_andCurrencies', left.length, { figure: figure.label })
            : figure.label}
        </th>
      </tr>
      {shown.map((value) => (
        <tr key={value.id}>
          <th scope="row">{value.label}</th>
          <td>{sayMarked(value)}</td>
          {before && <td>{sayMarked(valueBefore(measured, value))}</td>}
          <td>{value.of ?? ''}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** With a mark where it rests on few; nothing where there is none. */
function sayMarked(value: Value | null): string {
  return value ? `${sayValue(value)}${isFew(value) ? ' *' : ''}` : '';
}

function sayDay(day: Day): string {
  const written = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat(speech().locale, written).format(momentOn(day, 12) as Date);
}
