/** How far a contact has come on the way from a first word to a customer for life, in order. */
export const STAGE_IDS = ['met', 'interested', 'deciding', 'customer', 'regular', 'past'] as const;
export type StageId = (typeof STAGE_IDS)[number];

interface Stage {
  id: StageId;
  label: string;
  /** What it means, for a hint. */
  means: string;
}

export const STAGES: readonly Stage[] = [
  { id: 'met', label: 'Met', means: 'You know each other; nothing is asked yet.' },
  { id: 'interested', label: 'Interested', means: 'They asked about something you sell.' },
  { id: 'deciding', label: 'Deciding', means: 'They know what they need to know, and think it over.' },
  { id: 'customer', label: 'Customer', means: 'They bought once.' },
  { id: 'regular', label: 'Regular', means: 'They come back.' },
  { id: 'past', label: 'Past', means: 'They bought once and went quiet, or went elsewhere.' },
];

export function stageLabel(id: StageId): string {
  return STAGES.find((stage) => stage.id === id)?.label ?? id;
}
