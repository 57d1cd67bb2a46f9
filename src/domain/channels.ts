import { say } from './say/say';

/** Where an exchange takes place. `site` is a public post or comment; `note` is no exchange but a note to oneself. */
export const CHANNEL_IDS = ['site', 'phone', 'visit', 'message', 'email', 'note'] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

interface Channel {
  id: ChannelId;
  /** In a timeline: `Phone call`. */
  label: string;
}

export const CHANNELS: readonly Channel[] = [
  {
    id: 'site',
    get label() {
      return say('channels_site');
    },
  },
  {
    id: 'phone',
    get label() {
      return say('channels_phone');
    },
  },
  {
    id: 'visit',
    get label() {
      return say('channels_visit');
    },
  },
  {
    id: 'message',
    get label() {
      return say('channels_message');
    },
  },
  {
    id: 'email',
    get label() {
      return say('channels_email');
    },
  },
  {
    id: 'note',
    get label() {
      return say('channels_note');
    },
  },
];

/** What the user logs by hand. */
export const BY_HAND: readonly Channel[] = CHANNELS.filter(({ id }) => id !== 'site');

export function channelLabel(id: ChannelId): string {
  return CHANNELS.find((channel) => channel.id === id)?.label ?? id;
}
