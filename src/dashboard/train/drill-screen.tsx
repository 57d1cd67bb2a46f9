import { useState } from 'preact/hooks';
import { say } from '../../domain/say/say';
import { sayPercent } from '../../domain/say-percent';
import { nextDrill } from '../../domain/training/next-drill';
import { DrillView } from './drill';
import { NotThere } from './not-there';
import { noteTried } from './note-tried';
import type { TrainProps } from './train';

/**
 * One drill. `onTried`: it was tried, and noted; what came of it is on the screen. Without it (in no session) the next one
 * of its kind is offered then.
 */
export function DrillScreen({
  material,
  training: { attempts, levels },
  of,
  onTried,
}: TrainProps & { onTried?: () => void }) {
  const [tried, setTried] = useState<string | null>(null);
  const drill = material.drills.find(({ id }) => id === of);
  if (!drill) return <NotThere what="drill" />;
  const { id, kind, skill } = drill;
  const next = nextDrill(kind, { drills: material.drills, attempts, levels }, id);
  return (
    <>
      <DrillView
        key={id}
        drill={drill}
        profile={material.profile}
        onDone={({ score, missed }) => {
          void noteTried(say('train_drillNoted', { percent: sayPercent(score) }), [
            { what: 'drill', item: id, skill, score, missed },
          ]);
          setTried(id);
          onTried?.();
        }}
      />
      {!onTried && tried === id && next && next.id !== id && (
        <p>
          <a class="button" href={`#train/drill/${next.id}`}>
            {say('train_anotherLikeThis')}
          </a>
        </p>
      )}
    </>
  );
}
