import { ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement } from 'react';
import { render, unmountComponentAtNode } from 'react-dom';
import { copyAttributes, type MountedEditor, type MountOptions } from './mounted';

/** X's own structure around its reply box, as in pages saved 2021–2026, with the real Draft.js in it. */
window.mountDraft = (host: Element, options: MountOptions = {}): MountedEditor => {
  let state = options.text
    ? EditorState.createWithContent(ContentState.createFromText(options.text))
    : EditorState.createEmpty();
  let readOnly = false;
  let sent = 0;
  let generation = 0;
  let mounted = true;
  const plain = (): string => state.getCurrentContent().getPlainText('\n');
  const send = (): void => {
    sent += 1;
  };
  options.button?.addEventListener('click', send);

  const change = (next: EditorState): void => {
    state = next;
    const { limit } = options;
    if (limit !== undefined && plain().length > limit) {
      const cut = ContentState.createFromText(plain().slice(0, limit));
      state = EditorState.push(state, cut, 'remove-range');
    }
    draw();
  };

  function draw(): void {
    // Draft.js still reports changes from its timers after it was unmounted.
    if (!mounted) return;
    const empty = plain().trim() === '';
    if (options.button) {
      options.button.disabled = empty;
      options.button.setAttribute('aria-disabled', String(empty));
    }
    render(
      createElement(
        'div',
        null,
        createElement(
          'div',
          { 'data-testid': 'tweetTextarea_0RichTextInputContainer' },
          createElement(Editor, {
            key: generation,
            editorState: state,
            onChange: change,
            readOnly,
            role: 'textbox',
            ariaLabel: 'Post text',
            ariaMultiline: true,
            placeholder: options.placeholder ?? 'Post your reply',
            spellCheck: true,
            stripPastedStyles: true,
            webDriverTestID: 'tweetTextarea_0',
            keyBindingFn: (event: KeyboardEvent) =>
              event.key === 'Enter' && event.ctrlKey ? 'send' : getDefaultKeyBinding(event),
            handleKeyCommand: (command: string) => {
              if (command !== 'send') return 'not-handled';
              send();
              return 'handled';
            },
          }),
        ),
        options.button
          ? null
          : createElement(
              'button',
              { type: 'button', 'data-testid': 'tweetButtonInline', disabled: empty, onClick: send },
              'Reply',
            ),
      ),
      host,
    );
    const box = find();
    if (box && options.like) copyAttributes(options.like, box);
  }
  const find = (): HTMLElement | null => host.querySelector('[data-testid="tweetTextarea_0"]');

  draw();
  return {
    box: find,
    text: plain,
    sent: () => sent,
    write(text) {
      change(EditorState.push(state, ContentState.createFromText(text), 'remove-range'));
    },
    setReadOnly(next) {
      readOnly = next;
      draw();
    },
    swap() {
      generation += 1;
      draw();
    },
    unmount() {
      options.button?.removeEventListener('click', send);
      mounted = false;
      unmountComponentAtNode(host);
    },
  };
};
