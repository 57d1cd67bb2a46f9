import { useCallback, useRef } from 'preact/hooks';
import { packsForStage } from '../../domain/info-packs/fitting-stage';
import type { StageWord } from '../../domain/journey/stage-word';
import type { Contact } from '../../domain/model';
import type { Key } from '../../domain/say/keys';
import { say } from '../../domain/say/say';
import { type StageId, stageLabel } from '../../domain/stages';
import { listInfoPacks } from '../../log/info-packs';
import { settleStage, stageProposal } from '../../log/journey';
import { doAct } from '../../ui/do-act';
import { Icon } from '../../ui/icon';
import { useLive } from '../../ui/live';
import { logs } from '../../ui/logs';
import { trusted } from '../../ui/trusted';

const PACKS_FOR: Record<StageId, Key> = {
  met: 'contact_packsForMet',
  interested: 'contact_packsForInterested',
  deciding: 'contact_packsForDeciding',
  customer: 'contact_packsForCustomer',
  regular: 'contact_packsForRegular',
  past: 'contact_packsForPast',
};

/** How far they seem to have come, with the reason, and which information packs help them on. */
export function Journey({ contact }: { contact: Contact }) {
  const { id, name, stage } = contact;
  const place = useRef<HTMLDivElement>(null);
  const { value } = useLive(
    useCallback(
      async () => ({
        id,
        proposed: await stageProposal(logs.real, id, new Date()),
        packs: await listInfoPacks(logs.real),
      }),
      [id],
    ),
  );
  // What was read of somebody else is not theirs.
  const proposed = value?.id === id ? value.proposed : null;
  const stands = stage ?? proposed?.stage ?? null;
  const packs = packsForStage(value?.packs ?? [], stands).filter(
    ({ stages }) => stands !== null && stages.includes(stands),
  );
  const settle = async (says: string, word: StageWord): Promise<void> => {
    const outcome = await settleStage(logs.real, id, word, new Date());
    // The buttons go with what they asked.
    if (doAct(says, outcome)) place.current?.focus();
  };
  return (
    <div ref={place} class="contact-journey" tabIndex={-1}>
      {proposed && (
        <section class="notice good" aria-labelledby="contact-journey">
          <Icon name="swap" />
          <div class="body">
            <h2 id="contact-journey">
              {say('contact_proposedStage', { stage: stageLabel(proposed.stage) })}
            </h2>
            <p>{proposed.why}</p>
            <div class="row">
              <button
                type="button"
                class="button small primary"
                onClick={trusted(
                  () =>
                    void settle(say('contact_stageSet', { name, stage: stageLabel(proposed.stage) }), {
                      stage: proposed.stage,
                    }),
                )}
              >
                <Icon name="check" size={14} /> {say('contact_noteIt')}
              </button>
              <button
                type="button"
                class="button plain muted small"
                onClick={trusted(() => void settle(say('contact_leftAsIs'), { notNow: proposed.basis }))}
              >
                {say('contact_notNow')}
              </button>
            </div>
          </div>
        </section>
      )}
      {packs.length > 0 && stands && (
        <p class="quiet">
          {say(PACKS_FOR[stands])}{' '}
          {packs.map((pack, index) => (
            <span key={pack.id}>
              {index > 0 && ', '}
              <a href={`#packs/${pack.id}`}>
                <bdi>{pack.title}</bdi>
              </a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
