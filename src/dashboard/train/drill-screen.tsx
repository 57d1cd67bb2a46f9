import { DrillView } from './drill';
import { NotThere } from './not-there';
import { noteTried, percent } from './note-tried';
import type { TrainProps } from './train';

/** One drill. `onTried`: it was tried, and noted; what came of it is on the screen. */
export function DrillScreen({ material, of, onTried }: TrainProps & { onTried?: () => void }) {
  const drill = material.drills.find(({ id }) => id === of);
  if (!drill) return <NotThere what="drill" />;
  const { id, skill } = drill;
  return (
    <DrillView
      key={id}
      drill={drill}
      profile={material.profile}
      onDone={({ score, missed }) => {
        void noteTried(`Drill noted: ${percent(score)}.`, [
          { what: 'drill', item: id, skill, score, missed },
        ]);
        onTried?.();
      }}
    />
  );
}
