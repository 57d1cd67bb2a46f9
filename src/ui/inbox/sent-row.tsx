import type { ListedMention } from '../../domain/inbox';
import { siteOfKey } from '../../domain/post-key';
import { ask } from '../../messaging/ask';
import { trusted } from '../trusted';
import { offerUndo, sayProblem } from '../undo';

/** A reply was put into a box and not seen to go out: asked once, here. */
export function SentRow({ mention, onOpen }: { mention: ListedMention; onOpen: (key: string) => void }) {
  const { name } = mention.post.author;
  const sent = async (): Promise<void> => {
    const reply = await ask('reply.sent', { key: mention.key, text: null });
    if (reply.ok) offerUndo(`Your reply to ${name} is noted as sent.`);
    else sayProblem(reply.says);
  };
  const notSent = async (): Promise<void> => {
    // Only now: no list waits for it.
    const [{ replyNotSent }, { logs, tellChanged }] = await Promise.all([
      import('../../log/log-reply'),
      import('../logs'),
    ]);
    const done = await replyNotSent(logs.for(siteOfKey(mention.key)), mention.key, new Date());
    tellChanged();
    if (done.ok) offerUndo(`${name} waits for your reply again.`);
    else sayProblem(done.failure.says);
  };
  return (
    <li class="inbox-ask">
      <button
        type="button"
        class="inbox-ask-name"
        data-row={mention.key}
        onClick={trusted(() => onOpen(mention.key))}
      >
        Your reply to <bdi>{name || 'someone'}</bdi>
      </button>
      <button type="button" class="button small" onClick={trusted(() => void sent())}>
        Sent
      </button>
      <button type="button" class="button small" onClick={trusted(() => void notSent())}>
        Not sent
      </button>
    </li>
  );
}
