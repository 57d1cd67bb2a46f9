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
    label: 'Met',
    means: 'You know each other; nothing is asked yet.',
    followUp: {
      afterDays: 7,
      note: 'Say hello again',
      why: 'A week is soon enough to keep in touch without crowding anyone.',
    },
  },
  {
    id: 'interested',
    label: 'Interested',
    means: 'They asked about something you sell.',
    followUp: {
      afterDays: 3,
      note: 'Ask what they still want to know',
      why: 'Interest cools within days.',
    },
  },
  {
    id: 'deciding',
    label: 'Deciding',
    means: 'They know what they need to know, and think it over.',
    followUp: {
      afterDays: 2,
      note: 'Ask what would help them decide',
      why: 'Somebody who is deciding should hear from you within two days.',
    },
  },
  {
    id: 'customer',
    label: 'Customer',
    means: 'They bought once.',
    followUp: {
      afterDays: 30,
      note: 'Ask how they get on with what they bought',
      why: 'A month after is when a customer notices that you remember them.',
    },
  },
  {
    id: 'regular',
    label: 'Regular',
    means: 'They come back.',
    followUp: {
      afterDays: 30,
      note: 'Say hello again',
      why: 'People who come back like to hear from you about once a month.',
    },
  },
  {
    id: 'past',
    label: 'Past',
    means: 'They bought once and went quiet, or went elsewhere.',
    followUp: {
      afterDays: 60,
      note: 'Ask how they have been',
      why: 'Two months is soon enough for somebody who went quiet.',
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
