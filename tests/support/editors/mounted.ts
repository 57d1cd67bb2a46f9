/** What a test may ask of a mounted editor, in the page's own world. */
export interface MountedEditor {
  /** The contenteditable, as a Site hands it to insertText. */
  box(): HTMLElement | null;
  /** The text in the editor's own state, one `\n` a line; what the site would publish. */
  text(): string;
  /** How often the text would have been published: the send button, Enter on Facebook, Ctrl+Enter on X. */
  sent(): number;
  /** Replaces the text in the state, as the site does when it sent it. */
  write(text: string): void;
  setReadOnly(readOnly: boolean): void;
  /** Throws the editor's element away and mounts a new one with the same state, as a re-render with a new key. */
  swap(): void;
  unmount(): void;
}

export interface MountOptions {
  /** A draft that is already there. */
  text?: string;
  /** A saved page's dead box: its attributes (label, describedby, class…) are copied onto the live one. */
  like?: Element;
  /** The page's own send button; without one the editor makes its own beside the box. */
  button?: HTMLButtonElement;
  /** The editor cuts its text to this many characters, as some sites do. */
  limit?: number;
  placeholder?: string;
}

declare global {
  interface Window {
    /** The editor a test mounted or grafted last. */
    editor: MountedEditor | undefined;
    /** Real Draft.js in the structure of X's reply box. Defined by `editorBundle('draft')`. */
    mountDraft(host: Element, options?: MountOptions): MountedEditor;
    /** Real Lexical in the structure of Facebook's comment box. Defined by `editorBundle('lexical')`. */
    mountLexical(host: Element, options?: MountOptions): MountedEditor;
  }
}

/** Attributes of a saved box that belong to the site, not to the editor that lived in it. */
const COPIED = ['aria-label', 'aria-describedby', 'aria-placeholder', 'class', 'data-testid', 'tabindex'];

export function copyAttributes(from: Element | undefined, to: Element): void {
  for (const name of COPIED) {
    const value = from?.getAttribute(name);
    if (value !== null && value !== undefined) to.setAttribute(name, value);
  }
}
