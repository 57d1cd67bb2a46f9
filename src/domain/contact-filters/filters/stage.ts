import { say } from '../../say/say';
import { STAGE_IDS, type StageId, stageLabel } from '../../stages';
import { choiceFilter } from '../filter';

/** In the list of choices and in saved filters, for contacts without a stage. */
const NONE = 'none';

export const STAGE = choiceFilter({
  id: 'stage',
  label: 'filters_stage',
  of: ({ stage }) => [stage ?? NONE],
  show: (value) => (value === NONE ? say('filters_noStage') : stageLabel(value as StageId)),
  order: [...STAGE_IDS, NONE],
});
