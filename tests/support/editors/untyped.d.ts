// draft-js and React 17 ship no types. These are the parts the test editor uses.

declare module 'draft-js' {
  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class SelectionState {}
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: ContentState): EditorState;
    static push(state: EditorState, content: ContentState, change: string): EditorState;
    getCurrentContent(): ContentState;
  }
  export class Editor {}
  export function getDefaultKeyBinding(event: unknown): string | null;
}

declare module 'react' {
  export function createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
  export function useState<T>(initial: T): [T, (next: T) => void];
}

declare module 'react-dom' {
  export function render(element: unknown, host: Element): void;
  export function unmountComponentAtNode(host: Element): boolean;
}
