/** Where an exchange takes place. `site` is a public post or comment; `note` is no exchange but a note to oneself. */
export const CHANNEL_IDS = ['site', 'phone', 'visit', 'message', 'email', 'note'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

interface Channel {
  id: ChannelId;
  /** In a timeline: `Phone call`. */
  label: string;
}

export const CHANNELS: readonly Channel[] = [
  { id: 'site', label: 'Post' },
  { id: 'phone', label: 'Phone call' },
  { id: 'visit', label: 'Visit' },
  { id: 'message', label: 'Message' },
  { id: 'email', label: 'E-mail' },
  { id: 'note', label: 'Note' },
];

/** What the user logs by hand. */
export const BY_HAND: readonly Channel[] = CHANNELS.filter(({ id }) => id !== 'site');

export function channelLabel(id: ChannelId): string {
  return CHANNELS.find((channel) => channel.id === id)?.label ?? id;
}
