import type { InfoPack } from '../model';
import type { StageId } from '../stages';

/** The packs in the order in which they help somebody at a stage: made for it, for anybody, for others. */
export function packsForStage<P extends Pick<InfoPack, 'stages'>>(
  packs: readonly P[],
  stage: StageId | null,
): P[] {
  const rank = ({ stages }: P): number => {
    if (stage !== null && stages.includes(stage)) return 0;
    return stages.length === 0 ? 1 : 2;
  };
  return packs.toSorted((a, b) => rank(a) - rank(b));
}
