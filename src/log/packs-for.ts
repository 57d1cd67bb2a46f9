import type { PackOffer } from '../domain/coach-view';
import { packsForStage } from '../domain/info-packs/fitting-stage';
import { packSize } from '../domain/info-packs/pack-text';
import type { InfoPack } from '../domain/model';
import type { StageId } from '../domain/stages';
import { fillToFit } from '../domain/template/fill';
import { type FillContext, packVariableId } from '../domain/variables';

/** As many as the coach offers. */
const MOST = 3;

/** Packs that help somebody at a stage, as the site takes them; made for other stages: not at all. */
export function packOffers(
  packs: readonly InfoPack[],
  stage: StageId | null,
  context: FillContext,
): PackOffer[] {
  return packsForStage(packs, stage)
    .filter(({ stages }) => stages.length === 0 || (stage !== null && stages.includes(stage)))
    .filter((pack) => packSize(pack) > 0)
    .slice(0, MOST)
    .map((pack) => {
      const { id, title } = pack;
      // Only this one: another may have come in with the same title.
      const { text, leftOut } = fillToFit(`{{${packVariableId(title)}}}`, { ...context, packs: [pack] });
      return leftOut.length > 0 ? { id, title, text, leftOut } : { id, title, text };
    });
}
