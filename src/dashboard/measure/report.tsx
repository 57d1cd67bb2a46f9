import './report.css';
import '../printed-alone.css';
import { useCallback } from 'preact/hooks';
import { addDays, type Day, momentOn } from '../../domain/days';
import { FEW, isFew, type Value } from '../../domain/measure/figure';
import { type Measured, restsOnFew, valueBefore } from '../../domain/measure/measured';
import { PERIODS, type PeriodId, periodKind } from '../../domain/measure/period';
import type { Profile } from '../../domain/model';
import { readSettings } from '../../log/settings';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { sayCount } from '../../ui/say-count';
import { trusted } from '../../ui/trusted';
import type { ScreenProps } from '../screens';
import { Reading, ReadingFailed } from '../work/reading';
import { PeriodChoice } from './period-choice';
import { sayValue } from './say-value';
import { Scrolled } from './scrolled';
import { type AllMeasured, useMeasured } from './use-measured';

/** More currencies than this would take more than the page. */
const MOST_CURRENCIES = 2;
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

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
          <Icon name="print" /> Print
        </button>
        <a class="button" href="#measure">
          <Icon name="back" /> Measure
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
  const time = period.from === null ? `Until ${sayDay(last)}` : `${sayDay(period.from)} to ${sayDay(last)}`;
  const few = figures.some(restsOnFew);
  const limits = figures.flatMap(({ figure, limit }) => (limit ? [{ label: figure.label, limit }] : []));
  return (
    <article class="report printed-alone" aria-label="Report">
      <header>
        <p class="report-who" dir="auto">
          {who}
        </p>
        <p>
          {time}
          {before && `, beside ${before}`}
        </p>
      </header>
      <Scrolled label="Figures">
        <table class="report-table">
          <thead>
            <tr>
              <td />
              <th scope="col">This time</th>
              {before && <th scope="col">Before</th>}
              <th scope="col">Rests on</th>
            </tr>
          </thead>
          {figures.map((measured) => (
            <FigureLines key={measured.figure.id} measured={measured} before={before !== ''} />
          ))}
        </table>
      </Scrolled>
      <footer>
        {few && <p>* Rests on fewer than {FEW}: it says little.</p>}
        {limits.map(({ label, limit }) => (
          <p key={label}>
            {label}: {limit}
          </p>
        ))}
        <p>
          Money is added up in each currency by itself. Made by Rapport from the contact log of this computer.
        </p>
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
          {figure.label}
          {left.length > 0 && ` (and ${sayCount(left.length, 'more currency', 'more currencies')})`}
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
  return DAY.format(momentOn(day, 12) as Date);
}
