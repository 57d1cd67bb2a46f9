import type { Brief } from '../../domain/brief/brief';
import { channelLabel } from '../../domain/channels';
import type { ContactSummary } from '../../domain/contact-summary';
import { type Day, dayOf, sinceDay } from '../../domain/days';
import { hearsOnlyPitches } from '../../domain/give-and-ask/give-and-ask';
import type { Interaction } from '../../domain/model';
import { openFor } from '../../domain/recovery/clock';
import { recoveryStep } from '../../domain/recovery/steps';
import { say } from '../../domain/say/say';
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
        <h2 id="brief-steps">{say('brief_planned')}</h2>
        {steps.shown.length === 0 ? (
          <p>{sayNothingPlanned(line?.nextTouch ?? '', now)}</p>
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
      {line && hearsOnlyPitches(line) && <p>{say('brief_onlyPitches', { count: line.asked })}</p>}
      <section aria-labelledby="brief-last">
        <h2 id="brief-last">{say('brief_saidLast')}</h2>
        {exchanges.shown.length === 0 ? (
          <p>{say('brief_nothingNoted')}</p>
        ) : (
          <ul>
            {exchanges.shown.map((exchange) => (
              <li key={exchange.id} class="brief-words three" dir="auto">
                <b>
                  {say('brief_exchange', {
                    channel: channelLabel(exchange.channel),
                    day: sayDate(exchange.at, now),
                  })}
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
        {say('brief_complaint', {
          since: sinceDay(dayOf(new Date(recovery.since)), now),
          stretch: openFor(recovery.since, now),
        })}
      </h2>
      <p class="brief-words" dir="auto">
        {words}
      </p>
      <p>{next ? say('brief_complaintNext', { todo: next }) : say('brief_complaintDone')}</p>
    </section>
  );
}

/** And when to be in touch, by their rhythm; empty: they have none. */
function sayNothingPlanned(touch: Day | '', now: Date): string {
  if (touch === '') return say('brief_nothingPlanned');
  return touch > dayOf(now) ? say('brief_beInTouch', { when: onDay(touch, now) }) : say('brief_beInTouchNow');
}

function words({ theirText, myText, note }: Interaction): string {
  const said = [
    note,
    theirText && say('brief_theySaid', { text: theirText }),
    myText && say('brief_youSaid', { text: myText }),
  ];
  return said.filter(Boolean).join(' — ').replace(/\s+/g, ' ');
}
