/**
 * What a file says and a contact has no place for becomes a line of the notes. As in our files, its words are the
 * same whatever language the interface speaks: by them a row is known again.
 */
export const NOTED = {
  nickname: 'Nickname',
  jobTitle: 'Job title',
  role: 'Role',
  profile: 'Profile',
  messenger: 'Messenger',
  nextStep: 'Next step',
} as const;

/** The notes with a line more: `Nickname: Nita`. */
export function withNoted(notes: string, what: string, text: string): string {
  return [notes, `${what}: ${text}`].filter(Boolean).join('\n');
}

/** How they were met, where the file names who sent them and nobody is known by that name; empty where it does not. */
export function sentBy(name: string): string {
  return `Sent by ${name || 'somebody'}`;
}
