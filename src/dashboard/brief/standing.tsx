import type { Brief } from '../../domain/brief/brief';
import { channelLabel } from '../../domain/channels';
import type { ContactSummary } from '../../domain/contact-summary';
import { type Day, dayOf } from '../../domain/days';
import { hearsOnlyPitches } from '../../domain/give-and-ask/give-and-ask';
import type { Interaction } from '../../domain/model';
import { openFor } from '../../domain/recovery/clock';
import { recoveryStep } from '../../domain/recovery/steps';
import { onDay, sayDate, sayDue, sentenceStart } from '../../ui/say-when';
import { More } from './more';

interface Props {
  brief: Brief;
  line: ContactSummary | null;
  now: Date;
}

/** Where things stand: what is promised, what is wrong, what was said last. */
export function Standing({ brief, line, now }: Props) {
  const { steps, complaint, exchanges } = brief;
  return (
    <div class="brief-column">
      {complaint && <OpenComplaint complaint={complaint} now={now} />}
      <section aria-labelledby="brief-steps">
        <h2 id="brief-steps">Promised and planned</h2>
        {steps.shown.length === 0 ? (
          <p>Nothing is planned.{line?.nextTouch && ` Be in touch ${whenToBe(line.nextTouch, now)}.`}</p>
        ) : (
          <ul>
            {steps.shown.map((step) => (
              <li key={step.id} class="brief-words" dir="auto">
                <b>{sentenceStart(sayDue(step, now))}</b> {step.note}
              </li>
            ))}
            <More count={steps.more} />
          </ul>
        )}
      </section>
      {line && hearsOnlyPitches(line) && (
        <p>Your last {line.asked} words to them sold or asked for something. Give first.</p>
      )}
      <section aria-labelledby="brief-last">
        <h2 id="brief-last">What was said last</h2>
        {exchanges.shown.length === 0 ? (
          <p>Nothing is noted yet.</p>
        ) : (
          <ul>
            {exchanges.shown.map((exchange) => (
              <li key={exchange.id} class="brief-words three" dir="auto">
                <b>
                  {channelLabel(exchange.channel)}, {sayDate(exchange.at, now)}
                </b>{' '}
                {words(exchange)}
              </li>
            ))}
            <More count={exchanges.more} />
          </ul>
        )}
      </section>
    </div>
  );
}

function OpenComplaint({ complaint, now }: { complaint: NonNullable<Brief['complaint']>; now: Date }) {
  const { recovery, words } = complaint;
  const next = recovery.next && recoveryStep(recovery.next).todo;
  return (
    <section class="brief-alarm" aria-labelledby="brief-complaint">
      <h2 id="brief-complaint">
        Open complaint, since {sayDate(recovery.since, now)} ({openFor(recovery.since, now)})
      </h2>
      <p class="brief-words" dir="auto">
        {words}
      </p>
      <p>{next ? `Next: ${next}.` : 'All steps are taken. Ask whether they are content, and close it.'}</p>
    </section>
  );
}

/** `on Tue 24 Nov`, or `now` where that day has come. */
function whenToBe(day: Day, now: Date): string {
  return day > dayOf(now) ? onDay(day, now) : 'now';
}

function words({ theirText, myText, note }: Interaction): string {
  const said = [note, theirText && `They: ${theirText}`, myText && `You: ${myText}`];
  return said.filter(Boolean).join(' — ').replace(/\s+/g, ' ');
}
