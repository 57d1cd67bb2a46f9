import './two-values.css';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DELETED, fieldOfPath } from '../../domain/merge/contested';
import { say, sayList } from '../../domain/say/say';
import type { Conflict } from '../../log/conflicts';
import { Icon } from '../../ui/icon';

/** What is to be chosen of the contact whose page this is. */
export const Contested = createContext<readonly Conflict[]>([]);

/** The fields of a contact that bear a mark of their own. */
const MARKED = [
  'name',
  'company',
  'area',
  'howMet',
  'notes',
  'stage',
  'referredBy',
  'cadenceDays',
  'cadenceSeason',
  'dates',
  'gaps',
];

/** Beside a field of the contact: that another value of it waits. Nothing where none does. */
export function TwoValues({ fields }: { fields: readonly string[] }) {
  const found = useContext(Contested).find(
    ({ table, path }) => table === 'contacts' && fields.includes(fieldOfPath(path)),
  );
  if (!found) return null;
  return (
    <a class="two-values" href={`#conflicts/${found.id}`}>
      <Icon name="warning" size={14} /> {say('conflicts_mark')}
      <span class="hidden-words">: {say(found.label)}</span>
    </a>
  );
}

/** What else is to be chosen: of steps, purchases and exchanges with the contact, and what was deleted meanwhile. */
export function OtherTwoValues() {
  const others = useContext(Contested).filter(
    ({ table, path }) => table !== 'contacts' || path === DELETED || !MARKED.includes(fieldOfPath(path)),
  );
  const [first] = others;
  if (!first) return null;
  const parts = sayList([...new Set(others.map(({ label }) => say(label)))]);
  return (
    <p class="two-values-line">
      <Icon name="warning" size={14} /> {say('conflicts_atContact', { parts })}{' '}
      <a href={`#conflicts/${first.contactId}`}>{say('conflicts_choose')}</a>
    </p>
  );
}
