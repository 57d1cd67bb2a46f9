import { useState } from 'preact/hooks';
import type { ListedMention } from '../../domain/inbox';
import type { Talk } from '../../domain/team/view';
import { MentionRow } from './mention-row';
import { WalkedPastSection } from './walked-past-section';
import { WayBack } from './way-back';

interface Props {
  mentions: readonly ListedMention[];
  count: number;
  now: Date;
  /** See `MentionRow`. */
  talked: ReadonlyMap<string, Talk>;
  onOpen: (key: string) => void;
}

/** What the user walked past: a few posts, until all are asked for. */
export function WalkedPast({ mentions, count, now, talked, onOpen }: Props) {
  const [all, setAll] = useState(false);
  return (
    <WalkedPastSection
      mentions={mentions}
      count={count}
      all={all}
      onAll={() => setAll(true)}
      row={(mention) => (
        <MentionRow
          key={mention.key}
          mention={mention}
          now={now}
          replyWithinHours={null}
          talked={talked}
          back={<WayBack mention={mention} now={now} />}
          onOpen={onOpen}
        />
      )}
    />
  );
}
