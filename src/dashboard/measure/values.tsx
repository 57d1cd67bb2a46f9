import { isFew, type Value } from '../../domain/measure/figure';
import { type Measured, valueBefore } from '../../domain/measure/measured';
import { sayValue } from './say-value';

interface Props {
  measured: Measured;
  /** What stands before the period, in words; empty: nothing does. */
  before: string;
}

/** The numbers of a figure, the leading one large. */
export function Values({ measured, before }: Props) {
  const [lead, ...others] = measured.values;
  return (
    <dl class="figure-values">
      {lead && <One class="lead" value={lead} was={valueBefore(measured, lead)} before={before} />}
      {others.map((value) => (
        <One key={value.id} value={value} was={valueBefore(measured, value)} before={before} />
      ))}
    </dl>
  );
}

interface OneProps {
  class?: string;
  value: Value;
  was: Value | null;
  before: string;
}

function One({ class: name = '', value, was, before }: OneProps) {
  return (
    <div class={name}>
      <dt>{value.label}</dt>
      <dd>
        <span class={value.amount === null ? 'quiet' : 'amount'}>{sayValue(value)}</span>
        {isFew(value) && <span class="quiet">of only {value.of}</span>}
        {was && (
          <span class="quiet">
            {sayValue(was)}
            {isFew(was) && ` (of only ${was.of})`}{' '}
            <span class={name === 'lead' ? '' : 'hidden-words'}>in {before}</span>
            {name !== 'lead' && <span aria-hidden="true">before</span>}
          </span>
        )}
      </dd>
    </div>
  );
}
