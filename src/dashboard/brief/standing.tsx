import type { Brief } from '../../domain/brief/brief';
import { channelLabel } from '../../domain/channels';
import type { Interaction } from '../../domain/model';
import { sayDate, sentenceStart } from '../../ui/say-when';
import { More } from './more';

/** Where things stand: what is promised, what is wrong, what was said last. */
export function Standing({ brief, now }: { brief: Brief; now: Date }) {
  const { steps, complaint, exchanges } = brief;
  return (
    <div class="brief-column">
      {complaint && (
        <section class="brief-alarm" aria-labelledby="brief-complaint">
          <h2 id="brief-complaint">Open complaint, {sayDate(complaint.at, now)}</h2>
          <p class="brief-words" dir="auto">
            {complaint.theirText || complaint.note}
          </p>
        </section>
      )}
      <section aria-labelledby="brief-steps">
        <h2 id="brief-steps">Promised and planned</h2>
        {steps.shown.length === 0 ? (
          <p>Nothing is planned.</p>
        ) : (
          <ul>
            {steps.shown.map(({ id, due, note }) => (
              <li key={id} class="brief-words" dir="auto">
                <b>{sentenceStart(sayDate(due, now))}</b> {note}
              </li>
            ))}
            <More count={steps.more} />
          </ul>
        )}
      </section>
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

function words({ theirText, myText, note }: Interaction): string {
  const said = [note, theirText && `They: ${theirText}`, myText && `You: ${myText}`];
  return said.filter(Boolean).join(' — ').replace(/\s+/g, ' ');
}
