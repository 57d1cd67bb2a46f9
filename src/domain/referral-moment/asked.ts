import type { AskKind, Interaction, Template } from '../model';
import { asksFor, notesAsk } from './ask-words';

/** An ask that went to somebody. */
export interface Asked {
  kind: AskKind;
  at: string;
}

/** What a template asks for: as the user marked it, else as its words say. */
export function askOf({ ask, text }: Pick<Template, 'ask' | 'text'>): AskKind | null {
  return ask ?? asksFor(text);
}

/** What the user asked a person for on any channel, latest first. */
export function asksAmong(interactions: readonly Interaction[]): Asked[] {
  return interactions
    .flatMap(({ ask, myText, note, at, deletedAt }) => {
      const kind = deletedAt ? null : (ask ?? asksFor(myText) ?? notesAsk(note));
      return kind ? [{ kind, at }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}
