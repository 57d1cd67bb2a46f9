import { useRef, useState } from 'preact/hooks';
import { say, sayNumber } from '../../domain/say/say';
import type { TodayLine } from '../../log/today';
import { trusted } from '../../ui/trusted';
import { usePicking } from '../contacts/list/picking';
import { QueueBar } from './queue-bar';
import { onQueueKey } from './queue-keys';
import { QueueRow } from './queue-row';

/** What is due, in the order of what counts. The boxes take the keyboard: one is in the order of Tab, keys walk. */
export function Queue({ lines, total, now }: { lines: readonly TodayLine[]; total: number; now: Date }) {
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const rows = lines.map(({ followUp }) => ({ id: followUp.id }));
  const picking = usePicking(rows);
  const at = Math.max(
    0,
    rows.findIndex(({ id }) => id === active),
  );

  const onKeyDown = trusted((event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.pick === undefined) return;
    const done = onQueueKey(event, {
      ids: rows.map(({ id }) => id),
      at,
      picking,
      reach(index) {
        list.current?.children[index]?.querySelector<HTMLElement>('[data-pick]')?.focus();
      },
      onOpen(index) {
        const id = lines[index]?.contact?.id;
        if (id) location.hash = `contact/${id}`;
      },
    });
    if (done) event.preventDefault();
  });

  return (
    <section aria-labelledby="today-due">
      <div class="row">
        <h2 id="today-due">
          {say('today_due')} <span class="quiet">{sayNumber(total)}</span>
        </h2>
        <label class="today-all push">
          <input
            type="checkbox"
            checked={rows.length > 0 && picking.ids.length === rows.length}
            indeterminate={picking.ids.length > 0 && picking.ids.length < rows.length}
            onClick={trusted(() => (picking.ids.length > 0 ? picking.clear() : picking.all()))}
          />{' '}
          {say('today_selectAll')}
        </label>
      </div>
      <ul ref={list} class="dash-list today-queue" onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <QueueRow
            key={line.followUp.id}
            line={line}
            now={now}
            picked={picking.has(line.followUp.id)}
            tabbed={index === at}
            onReach={() => setActive(line.followUp.id)}
            onPick={(through) => picking.pick(index, through)}
          />
        ))}
      </ul>
      {picking.ids.length > 0 && <QueueBar picking={picking} now={now} />}
    </section>
  );
}
