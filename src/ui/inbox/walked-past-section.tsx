import type { ComponentChildren } from 'preact';
import { type ListedMention, WALKED_SHOWN } from '../../domain/inbox';
import { say } from '../../domain/say/say';
import { trusted } from '../trusted';
import { Section } from './section';

interface Props {
  /** Seen last first. */
  mentions: readonly ListedMention[];
  /** How many there are in all. */
  count: number;
  /** All of them are listed, not only the first few. */
  all?: boolean;
  row: (mention: ListedMention) => ComponentChildren;
  onAll?: () => void;
}

/** Posts that were before the user's eyes and are left without an answer; nothing where there are none. */
export function WalkedPastSection({ mentions, count, all = false, row, onAll }: Props) {
  if (mentions.length === 0) return null;
  const shown = all ? mentions : mentions.slice(0, WALKED_SHOWN);
  return (
    <Section id="inbox-walked" title={say('inbox_walkedPast')} count={count}>
      {shown.map(row)}
      {shown.length < count && (
        <li class="inbox-more">
          <button type="button" class="button small" onClick={trusted(() => onAll?.())}>
            {say('inbox_showAll', { count })}
          </button>
        </li>
      )}
    </Section>
  );
}
