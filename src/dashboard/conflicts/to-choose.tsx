import './two-values.css';
import { useCallback } from 'preact/hooks';
import { sayCount } from '../../domain/say/say';
import { conflictsOf } from '../../log/conflicts';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';

/** Says that there is something to choose, and leads there. */
export function ToChoose() {
  const { value: count } = useLive(useCallback(async () => (await conflictsOf(logs.real)).length, []));
  if (!count) return null;
  return (
    <a class="to-choose" href="#conflicts">
      <Icon name="warning" size={14} />
      {sayCount('conflicts_count', count)}
    </a>
  );
}
