import { useState } from 'preact/hooks';
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
        The first row names the columns
      </label>
      {!daySure && (
        <div class="field">
          <label for="csv-days">Days like 05/12/1990 are</label>
          <select
            id="csv-days"
            class="input"
            value={dayOrder}
            onChange={(event) => chooseReading({ dayOrder: event.currentTarget.value as DayOrder })}
          >
            <option value="dmy">day, month, year: 5 December</option>
            <option value="mdy">month, day, year: 12 May</option>
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
      {encoding !== 'UTF-8' && (
        <p class="quiet">Read as {encoding}. If letters with accents look wrong, save the file as UTF-8.</p>
      )}
    </div>
  );
}
