/** One way of putting text into one kind of reply box. Found by what the element is, not by the site. */
export interface Strategy {
  takes(box: HTMLElement): boolean;
  /** The text in the box as the user sees it; '' where only a placeholder shows. */
  text(box: HTMLElement): string;
  /** Where the user left the caret, as an offset in `text`; the end of a selection; null: not in this box. */
  caret(box: HTMLElement): number | null;
  /** What the box says it has room for: characters in all (null: it says nothing), and several lines or one. */
  room(box: HTMLElement): { max: number | null; lines: boolean };
  /** Moves the caret; the box has the focus. Resolves when the editor has taken notice. */
  place(box: HTMLElement, offset: number): Promise<void>;
  /** Gives the text to the box at the caret, once. Presses no key. False: it surely did not arrive. */
  put(box: HTMLElement, text: string): boolean;
}
