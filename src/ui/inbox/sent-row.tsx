import type { ListedMention } from '../../domain/inbox';
import { siteOfKey } from '../../domain/post-key';
import { say } from '../../domain/say/say';
import { ask } from '../../messaging/ask';
import { offerUndo, sayProblem } from '../undo';
import { SentFace } from './sent-face';

/** A reply was put into a box and not seen to go out: asked once, here. */
export function SentRow({ mention, onOpen }: { mention: ListedMention; onOpen: (key: string) => void }) {
  const { name } = mention.post.author;
  const sent = async (): Promise<void> => {
    const reply = await ask('reply.sent', { key: mention.key, text: null });
    if (reply.ok) offerUndo(say('inbox_notedSent', { name }));
    else sayProblem(reply.says);
  };
  const notSent = async (): Promise<void> => {
    // Only now: no list waits for it.
    const [{ replyNotSent }, { logs, tellChanged }] = await Promise.all([
      import('../../log/settle-reply'),
      import('../logs'),
    ]);
    const done = await replyNotSent(logs.for(siteOfKey(mention.key)), mention.key, new Date());
    tellChanged();
    // What was told to colleagues is taken back as well.
    if (done.ok) void ask('team.stop', { key: mention.key });
    if (done.ok) offerUndo(say('inbox_waitsAgain', { name }));
    else sayProblem(done.failure.says);
  };
  return (
    <SentFace
      mention={mention}
      onOpen={() => onOpen(mention.key)}
      onSent={() => void sent()}
      onNotSent={() => void notSent()}
    />
  );
}
