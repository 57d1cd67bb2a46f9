import type { ListedMention } from '../../domain/inbox';
import { trusted } from '../trusted';

interface Props {
  mention: ListedMention;
  onOpen?: () => void;
  onSent?: () => void;
  onNotSent?: () => void;
}

/** How the question whether a reply went out looks in a list. */
export function SentFace({ mention, onOpen, onSent, onNotSent }: Props) {
  return (
    <li class="inbox-ask">
      <button type="button" class="inbox-ask-name" data-row={mention.key} onClick={trusted(() => onOpen?.())}>
        Your reply to <bdi>{mention.post.author.name || 'someone'}</bdi>
      </button>
      <button type="button" class="button small" onClick={trusted(() => onSent?.())}>
        Sent
      </button>
      <button type="button" class="button small" onClick={trusted(() => onNotSent?.())}>
        Not sent
      </button>
    </li>
  );
}
