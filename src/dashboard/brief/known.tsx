import type { Brief } from '../../domain/brief/brief';
import { describeDay } from '../../domain/days';
import { sayLabel } from '../../domain/known-labels/read-label';
import { sayMoney, saySpent } from '../../domain/say/money';
import { say, sayCount, sayParts } from '../../domain/say/say';
import type { ContactPage } from '../../log/contact-page';
import { onDay } from '../../ui/say-when';
import { More } from './more';

/** What is known of them: what they care about, bought and need, their days, whom they sent, the user's notes. */
export function Known({ page, brief, now }: { page: ContactPage; brief: Brief; now: Date }) {
  const { cares, bought, spent, needs, dates, sent } = brief;
  const { tree, contact } = page;
  const inAll = saySpent(spent);
  return (
    <div class="brief-column">
      {cares.shown.length > 0 && (
        <section aria-labelledby="brief-cares">
          <h2 id="brief-cares">{say('brief_cares')}</h2>
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
          <h2 id="brief-bought">{inAll ? say('brief_boughtFor', { spent: inAll }) : say('brief_bought')}</h2>
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
          <h2 id="brief-needs">{say('brief_needs')}</h2>
          <ul>
            {needs.shown.map(({ id, what, nextWhat, nextDay }) => (
              <li key={id} class="brief-words one">
                {nextDay ? (
                  sayParts('brief_neededAbout', {
                    what: <bdi>{nextWhat || what}</bdi>,
                    day: describeDay(nextDay, now),
                  })
                ) : (
                  <bdi>{nextWhat || what}</bdi>
                )}
              </li>
            ))}
            <More count={needs.more} />
          </ul>
        </section>
      )}
      {dates.shown.length > 0 && (
        <section aria-labelledby="brief-dates">
          <h2 id="brief-dates">{say('brief_dates')}</h2>
          <ul>
            {dates.shown.map(({ what, day, years }) => (
              <li key={what} class="brief-words one" dir="auto">
                {sayLabel(what)} {onDay(day, now)}
                {years ? ` (${years})` : ''}
              </li>
            ))}
            <More count={dates.more} />
          </ul>
        </section>
      )}
      {sent.shown.length > 0 && (
        <section aria-labelledby="brief-sent">
          <h2 id="brief-sent">{say('brief_sent')}</h2>
          <p class="brief-words three" dir="auto">
            {saySent(sent, tree)}
          </p>
        </section>
      )}
      {contact.notes && (
        <section aria-labelledby="brief-own">
          <h2 id="brief-own">{say('brief_ownNotes')}</h2>
          <p class="brief-words five" dir="auto">
            {contact.notes.replace(/\s+/g, ' ')}
          </p>
        </section>
      )}
    </div>
  );
}

/** Whom they sent, and what those and whom these sent bought. */
function saySent({ shown, more }: Brief['sent'], tree: ContactPage['tree']): string {
  const first = shown.map(({ name }) => name).join(', ');
  const names = more > 0 ? say('brief_namesAndMore', { names: first, count: more }) : first;
  const spent = saySpent(tree.spent);
  if (!spent) return say('brief_names', { names });
  return tree.people > tree.children.length
    ? say('brief_broughtByAll', { names, people: sayCount('brief_people', tree.people), spent })
    : say('brief_brought', { names, spent });
}
