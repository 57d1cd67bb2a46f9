import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import type { DayOrder } from '../../domain/transfer/csv/csv-table';
import type { CsvFieldId } from '../../domain/transfer/csv/fields';
import { CurrencyField, isCurrency } from '../contact/currency-field';
import { type CsvReading, chooseHeader, chooseReading } from './import-flow';

/** The field that needs a currency. */
const AMOUNT: CsvFieldId = 'purchaseAmount';

/** What a CSV file does not say of itself. Only what matters for this one is asked. */
export function ReadingOptions({ reading }: { reading: CsvReading }) {
  const { table, map, dayOrder, daySure, encoding } = reading;
  const [currency, setCurrency] = useState(reading.currency);
  return (
    <div class="form-grid">
      <label class="dash-check">
        <input
          type="checkbox"
          checked={table.header}
          onChange={(event) => void chooseHeader(event.currentTarget.checked)}
        />
        {say('inOut_headerRow')}
      </label>
      {!daySure && (
        <div class="field">
          <label for="csv-days">{say('inOut_daysAre')}</label>
          <select
            id="csv-days"
            class="input"
            value={dayOrder}
            onChange={(event) => chooseReading({ dayOrder: event.currentTarget.value as DayOrder })}
          >
            <option value="dmy">{say('inOut_dayFirst')}</option>
            <option value="mdy">{say('inOut_monthFirst')}</option>
          </select>
        </div>
      )}
      {map.includes(AMOUNT) && (
        <CurrencyField
          value={currency}
          onChange={(code) => {
            setCurrency(code);
            if (isCurrency(code)) chooseReading({ currency: code });
          }}
        />
      )}
      {encoding !== 'UTF-8' && <p class="quiet">{say('inOut_readAs', { encoding })}</p>}
    </div>
  );
}
