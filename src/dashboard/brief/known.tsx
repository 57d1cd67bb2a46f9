import type { Brief } from '../../domain/brief/brief';
import { describeDay } from '../../domain/days';
import type { ContactPage } from '../../log/contact-page';
import { sayMoney, saySpent } from '../../ui/say-money';
import { onDay } from '../../ui/say-when';
import { More } from './more';

/** What is known of them: what they care about, bought and need, their days, whom they sent, the user's notes. */
export function Known({ page, brief, now }: { page: ContactPage; brief: Brief; now: Date }) {
  const { cares, bought, spent, needs, dates, sent } = brief;
  const { tree, contact } = page;
  const brought = saySpent(tree.spent);
  return (
    <div class="brief-column">
      {cares.shown.length > 0 && (
        <section aria-labelledby="brief-cares">
          <h2 id="brief-cares">What they care about</h2>
          <ul>
            {cares.shown.map(({ id, text }) => (
              <li key={id} class="brief-words" dir="auto">
                {text}
              </li>
            ))}
            <More count={cares.more} />
          </ul>
        </section>
      )}
      {bought.shown.length > 0 && (
        <section aria-labelledby="brief-bought">
          <h2 id="brief-bought">What they bought{saySpent(spent) && `, ${saySpent(spent)} in all`}</h2>
          <ul>
            {bought.shown.map(({ id, what, day, amount, currency }) => (
              <li key={id} class="brief-words one">
                <bdi>{what}</bdi>, {describeDay(day, now)}
                {amount !== null && `, ${sayMoney(amount, currency)}`}
              </li>
            ))}
            <More count={bought.more} />
          </ul>
        </section>
      )}
      {needs.shown.length > 0 && (
        <section aria-labelledby="brief-needs">
          <h2 id="brief-needs">Likely needed next</h2>
          <ul>
            {needs.shown.map(({ id, what, nextWhat, nextDay }) => (
              <li key={id} class="brief-words one">
                <bdi>{nextWhat || what}</bdi>
                {nextDay && `, about ${describeDay(nextDay, now)}`}
              </li>
            ))}
            <More count={needs.more} />
          </ul>
        </section>
      )}
      {dates.shown.length > 0 && (
        <section aria-labelledby="brief-dates">
          <h2 id="brief-dates">Days coming up</h2>
          <ul>
            {dates.shown.map(({ what, day, years }) => (
              <li key={what} class="brief-words one" dir="auto">
                {what} {onDay(day, now)}
                {years ? ` (${years})` : ''}
              </li>
            ))}
            <More count={dates.more} />
          </ul>
        </section>
      )}
      {sent.shown.length > 0 && (
        <section aria-labelledby="brief-sent">
          <h2 id="brief-sent">Whom they sent</h2>
          <p class="brief-words three" dir="auto">
            {sent.shown.map(({ name }) => name).join(', ')}
            {sent.more > 0 && `, and ${sent.more} more`}
            {brought &&
              (tree.people > tree.children.length
                ? `. With whom they sent: ${tree.people} people, who bought for ${brought}`
                : `. They bought for ${brought} in all`)}
            .
          </p>
        </section>
      )}
      {contact.notes && (
        <section aria-labelledby="brief-own">
          <h2 id="brief-own">Your notes</h2>
          <p class="brief-words five" dir="auto">
            {contact.notes.replace(/\s+/g, ' ')}
          </p>
        </section>
      )}
    </div>
  );
}
