import type { ListedMention } from '../../domain/inbox';
import { say, sayParts } from '../../domain/say/say';
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
        {sayParts('inbox_replyTo', {
          name: <bdi>{mention.post.author.name || say('inbox_someoneInside')}</bdi>,
        })}
      </button>
      <button type="button" class="button small" onClick={trusted(() => onSent?.())}>
        {say('inbox_sent')}
      </button>
      <button type="button" class="button small" onClick={trusted(() => onNotSent?.())}>
        {say('inbox_notSent')}
      </button>
    </li>
  );
}
