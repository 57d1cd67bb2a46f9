import { say } from './say/say';
/** How far a contact has come on the way from a first word to a customer for life, in order. */
export const STAGE_IDS = ['met', 'interested', 'deciding', 'customer', 'regular', 'past'] as const;
export type StageId = (typeof STAGE_IDS)[number];

interface Stage {
  id: StageId;
  label: string;
  /** What it means, for a hint. */
  means: string;
  /** The next step after a word with somebody who stands here, where nothing else says more. */
  followUp: { afterDays: number; note: string; why: string };
}

export const STAGES: readonly Stage[] = [
  {
    id: 'met',
    get label() {
      return say('stages_met');
    },
    get means() {
      return say('stages_metMeans');
    },
    followUp: {
      afterDays: 7,
      get note() {
        return say('stages_metNext');
      },
      get why() {
        return say('stages_metWhy');
      },
    },
  },
  {
    id: 'interested',
    get label() {
      return say('stages_interested');
    },
    get means() {
      return say('stages_interestedMeans');
    },
    followUp: {
      afterDays: 3,
      get note() {
        return say('stages_interestedNext');
      },
      get why() {
        return say('stages_interestedWhy');
      },
    },
  },
  {
    id: 'deciding',
    get label() {
      return say('stages_deciding');
    },
    get means() {
      return say('stages_decidingMeans');
    },
    followUp: {
      afterDays: 2,
      get note() {
        return say('stages_decidingNext');
      },
      get why() {
        return say('stages_decidingWhy');
      },
    },
  },
  {
    id: 'customer',
    get label() {
      return say('stages_customer');
    },
    get means() {
      return say('stages_customerMeans');
    },
    followUp: {
      afterDays: 30,
      get note() {
        return say('stages_customerNext');
      },
      get why() {
        return say('stages_customerWhy');
      },
    },
  },
  {
    id: 'regular',
    get label() {
      return say('stages_regular');
    },
    get means() {
      return say('stages_regularMeans');
    },
    followUp: {
      afterDays: 30,
      get note() {
        return say('stages_regularNext');
      },
      get why() {
        return say('stages_regularWhy');
      },
    },
  },
  {
    id: 'past',
    get label() {
      return say('stages_past');
    },
    get means() {
      return say('stages_pastMeans');
    },
    followUp: {
      afterDays: 60,
      get note() {
        return say('stages_pastNext');
      },
      get why() {
        return say('stages_pastWhy');
      },
    },
  },
];

export function stageLabel(id: StageId): string {
  return STAGES.find((stage) => stage.id === id)?.label ?? id;
}

/** The next step that a stage suggests. */
export function stagePlan(id: StageId): Stage['followUp'] {
  const stage = STAGES.find((one) => one.id === id);
  if (!stage) throw new Error(`There is no stage ${id}.`);
  return stage.followUp;
}
