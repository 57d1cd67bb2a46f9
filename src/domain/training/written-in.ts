/**
 * The language of a lesson or a drill, where we know it: ours are written in English only, so that a screen reader in
 * another language is told; the user's own are in a language of theirs.
 */
export function writtenIn({ own }: { own: boolean }): 'en' | undefined {
  return own ? undefined : 'en';
}
