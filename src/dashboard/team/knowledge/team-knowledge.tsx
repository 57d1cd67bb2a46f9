import '../../in-out/in-out.css';
import '../../in-out/handover/handover.css';
import './team-knowledge.css';
import { useCallback, useState } from 'preact/hooks';
import { knowledgeKind } from '../../../domain/handover';
import { say } from '../../../domain/say/say';
import { SHARED_KINDS, sharedTable } from '../../../domain/team/knowledge-kinds';
import { listShared } from '../../../log/team/knowledge/list';
import { Icon } from '../../../ui/icon';
import { useLive } from '../../../ui/live';
import { logs } from '../../../ui/logs';
import { trusted } from '../../../ui/trusted';
import type { TeamSectionProps } from '../sections';
import { DifferingCard } from './differing-card';
import { ShareDialog } from './share-dialog';
import { SharedList } from './shared-list';

/** What the team knows together, and what of it the user has otherwise. */
export function TeamKnowledge({ team }: TeamSectionProps) {
  const [sharing, setSharing] = useState(false);
  const { value: all, failed } = useLive(useCallback(() => listShared(logs.real, team, new Date()), [team]));
  const lead = team.connection.role === 'lead';
  if (!all && !failed) return null;
  const toChoose = (all ?? []).filter(({ standing, unfit }) => standing === 'differs' && unfit === null);
  return (
    <section aria-labelledby="team-knowledge">
      <h2 id="team-knowledge">{say('teamKnowledge_title')}</h2>
      {failed && <p role="alert">{say('teamKnowledge_unread')}</p>}
      {all && (
        <div class="row">
          <p class="dash-words">
            {say(
              all.length > 0
                ? 'teamKnowledge_about'
                : lead
                  ? 'teamKnowledge_noneLead'
                  : 'teamKnowledge_noneMember',
            )}
          </p>
          {lead && (
            <button
              type="button"
              class="button"
              aria-haspopup="dialog"
              onClick={trusted(() => setSharing(true))}
            >
              <Icon name="plus" /> {say('teamKnowledge_share')}
            </button>
          )}
        </div>
      )}
      {toChoose.length > 0 && (
        <div class="stack">
          <h3 class="in-out-name">{say('teamKnowledge_toChoose')}</h3>
          <p class="dash-words">{say('teamKnowledge_toChooseMeans')}</p>
          <ul class="knowledge-differing">
            {toChoose.map((line) => (
              <DifferingCard key={line.of.id} team={team} line={line} />
            ))}
          </ul>
        </div>
      )}
      {SHARED_KINDS.map((kind) => {
        const lines = (all ?? []).filter((line) => line.of.kind === kind && !toChoose.includes(line));
        return (
          lines.length > 0 && (
            <SharedList key={kind} kind={knowledgeKind(sharedTable(kind))} lines={lines} team={team} />
          )
        );
      })}
      {sharing && <ShareDialog team={team} onClose={() => setSharing(false)} />}
    </section>
  );
}
