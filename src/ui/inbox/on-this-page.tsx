import type { Mention } from '../../domain/model';
import { say } from '../../domain/say/say';
import type { Talk } from '../../domain/team/view';
import { walkedPastAt } from '../../domain/walked-past';
import { askTab } from '../../messaging/ask-tab';
import { sayProblem } from '../undo';
import { MentionRow } from './mention-row';
import { Section } from './section';
import { WayBack } from './way-back';

interface Props {
  mentions: readonly Mention[];
  /** The tab that shows them. */
  tabId: number | null;
  place: 'popup' | 'side';
  now: Date;
  replyWithinHours: number | null;
  /** See `MentionRow`. */
  talked: ReadonlyMap<string, Talk>;
  onOpen: (key: string) => void;
}

/** What waits on the open tab; what was walked past there can be shown again. */
export function OnThisPage({ mentions, tabId, place, now, replyWithinHours, talked, onOpen }: Props) {
  if (mentions.length === 0) return null;
  const show = async (key: string): Promise<void> => {
    if (tabId === null) return;
    const reply = await askTab(tabId, 'tab.show', { key });
    if (!reply.ok) sayProblem(reply.says);
    else if (!reply.answer.shown) sayProblem(say('inbox_notOnPage'));
    // The popup would lie over it.
    else if (place === 'popup') close();
  };
  return (
    <Section id="inbox-here" title={say('inbox_onThisPage')} count={mentions.length}>
      {mentions.map((mention) => (
        <MentionRow
          key={mention.key}
          mention={mention}
          now={now}
          replyWithinHours={replyWithinHours}
          talked={talked}
          back={
            walkedPastAt(mention, now) && (
              <WayBack mention={mention} now={now} onShow={() => void show(mention.key)} />
            )
          }
          onOpen={onOpen}
        />
      ))}
    </Section>
  );
}
