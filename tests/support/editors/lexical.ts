import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $isElementNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { copyAttributes, type MountedEditor, type MountOptions } from './mounted';

/** Facebook's own structure around its comment box, as in pages saved 2022–2025, with the real Lexical in it. */
window.mountLexical = (host: Element, options: MountOptions = {}): MountedEditor => {
  let sent = 0;
  const send = (): void => {
    sent += 1;
  };
  const form = document.createElement('form');
  form.setAttribute('role', 'presentation');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  const frame = document.createElement('div');
  form.append(frame);
  const button = options.button ?? document.createElement('button');
  if (!options.button) {
    button.type = 'button';
    button.setAttribute('aria-label', 'Comment');
    form.append(button);
  }
  button.addEventListener('click', send);
  // A saved page brings its own form; a form inside a form would be dropped by the parser anyway.
  const inForm = host.closest('form') !== null;
  host.replaceChildren(inForm ? frame : form);

  const editor = createEditor({
    namespace: 'CommentEditor',
    onError(error) {
      throw error;
    },
  });

  function mountBox(): void {
    const box = document.createElement('div');
    box.setAttribute('role', 'textbox');
    box.setAttribute('contenteditable', 'true');
    box.setAttribute('aria-label', 'Write a comment');
    box.setAttribute('spellcheck', 'true');
    box.tabIndex = 0;
    box.style.cssText = 'user-select: text; white-space: pre-wrap; word-break: break-word;';
    copyAttributes(options.like, box);
    const placeholder = document.createElement('div');
    placeholder.setAttribute('aria-hidden', 'true');
    placeholder.textContent = options.placeholder ?? 'Write a comment…';
    frame.replaceChildren(box, placeholder);
    editor.setRootElement(box);
  }

  function lines(): string {
    // Facebook shows a paragraph as a line; getTextContent puts an empty line between two paragraphs.
    return editor.read(() =>
      $getRoot()
        .getChildren()
        .map((block) => ($isElementNode(block) ? block.getTextContent() : ''))
        .join('\n'),
    );
  }
  function write(text: string): void {
    editor.update(
      () => {
        $getRoot()
          .clear()
          .append(
            ...text.split('\n').map((line) => {
              const paragraph = $createParagraphNode();
              if (line !== '') paragraph.append($createTextNode(line));
              return paragraph;
            }),
          );
      },
      { discrete: true },
    );
  }

  mountBox();
  const stop = [
    registerRichText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey) return false;
        event?.preventDefault();
        send();
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerUpdateListener(() => {
      button.disabled = lines().trim() === '';
      const { limit } = options;
      if (limit !== undefined && lines().length > limit) write(lines().slice(0, limit));
    }),
  ];
  write(options.text ?? '');

  return {
    box: () => editor.getRootElement(),
    text: lines,
    sent: () => sent,
    write,
    setReadOnly(readOnly) {
      editor.setEditable(!readOnly);
      // LexicalContentEditable does this in React; a bare editor leaves the attribute to its host.
      editor.getRootElement()?.setAttribute('contenteditable', String(!readOnly));
    },
    swap: mountBox,
    unmount() {
      for (const end of stop) end();
      button.removeEventListener('click', send);
      editor.setRootElement(null);
      host.replaceChildren();
    },
  };
};
