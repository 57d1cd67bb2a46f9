import { describeDay } from '../../../domain/days';
import type { Purchase } from '../../../domain/model';
import { sayMoney } from '../../../domain/say/money';
import { say } from '../../../domain/say/say';
import { Line } from './line';

/** Something they bought. */
export function PurchaseEntry({ purchase, now }: { purchase: Purchase; now: Date }) {
  const { what, day, amount, currency } = purchase;
  return (
    <Line
      icon="box"
      title={
        <>
          <b>{say('contact_purchase')}</b> · {describeDay(day, now)}
        </>
      }
    >
      <p dir="auto">
        {what}
        {amount !== null && (
          <>
            {' '}
            <bdi>
              <strong>{sayMoney(amount, currency)}</strong>
            </bdi>
          </>
        )}
      </p>
    </Line>
  );
}
