import { isFew, type Value } from '../../domain/measure/figure';
import { type Measured, valueBefore } from '../../domain/measure/measured';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { sayValue } from './say-value';

interface Props {
  measured: Measured;
  /** What stands before the period, in words; null: nothing does. */
  before: Key | null;
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
  before: Key | null;
}

function One({ class: name = '', value, was, before }: OneProps) {
  return (
    <div class={name}>
      <dt>{value.label}</dt>
      <dd>
        <span class={value.amount === null ? 'quiet' : 'amount'}>{sayValue(value)}</span>
        {isFew(value) && <span class="quiet">{say('measure_ofOnly', { count: value.of ?? 0 })}</span>}
        {was && before && (
          <span class="quiet">
            {sayValue(was)}
            {isFew(was) && ` ${say('measure_ofOnlyAside', { count: was.of ?? 0 })}`}{' '}
            <span class={name === 'lead' ? '' : 'hidden-words'}>
              {say('measure_inBefore', { period: say(before) })}
            </span>
            {name !== 'lead' && <span aria-hidden="true">{say('measure_beforeShort')}</span>}
          </span>
        )}
      </dd>
    </div>
  );
}
