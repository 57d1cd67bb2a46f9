import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../ui/icon';
import { trusted } from '../../ui/trusted';

interface Props {
  /** What belongs here: `Drop a file here, or choose one`. */
  says: string;
  hint: string;
  /** Endings offered by the browser's dialogue; anything else can be chosen all the same. */
  accept: string;
  onFile: (file: File) => void;
}

/** Where a file is dropped or chosen. The input itself is there for the keyboard and for assistive technology. */
export function FileDrop({ says, hint, accept, onFile }: Props) {
  const [over, setOver] = useState(false);
  useMissedDrops();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) onFile(file);
    // The same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };
  return (
    <label
      class={over ? 'file-drop over' : 'file-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.isTrusted) take(event.dataTransfer?.files[0]);
      }}
    >
      <Icon name="upload" size={24} />
      <span class="file-drop-says">{says}</span>
      <span class="file-drop-hint">{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        onChange={trusted((event) => take((event.currentTarget as HTMLInputElement).files?.[0]))}
      />
    </label>
  );
}

/** A file dropped beside the place for it is left alone: the browser would open it in place of the page. */
function useMissedDrops(): void {
  useLayoutEffect(() => {
    const refuse = (event: DragEvent): void => {
      // The place for it takes what comes to it by the same word.
      if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', refuse);
    addEventListener('drop', refuse);
    return () => {
      removeEventListener('dragover', refuse);
      removeEventListener('drop', refuse);
    };
  }, []);
}
