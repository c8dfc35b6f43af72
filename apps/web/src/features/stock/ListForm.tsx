import type { StockList, StockListLine } from '@genklang/domain';
import { useLingui } from '@lingui/react';
import { useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { useLive } from '../../live/live-context';

interface ListFormProps {
  read(text: string): StockList;
  onAdd(items: StockListLine[]): Promise<boolean>;
}

/** A longer file is no list of products. */
const MOST_BYTES = 1_000_000;

/** A list, pasted or from a file. What cannot be used is named line by line, and nothing is added before all of it can. */
export function ListForm({ read, onAdd }: ListFormProps) {
  const { i18n } = useLingui();
  const id = useId();
  const [text, setText] = useState('');
  const { items, problems } = read(text);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onAdd(items)) {
      setText('');
    }
  };
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-border bg-canvas p-4"
      onSubmit={(event) => void submit(event)}
    >
      <label className="flex flex-col gap-1 text-sm font-medium">
        {i18n._('stock-settings.list-label')}
        <textarea
          className="input min-h-32 py-1.5 font-mono font-normal"
          value={text}
          spellCheck={false}
          placeholder={'RJ-38;3\nRJ-40;1'}
          aria-invalid={problems.length > 0}
          aria-describedby={id}
          onChange={(event) => setText(event.target.value)}
          data-testid="stock-list"
        />
      </label>
      <div id={id} aria-live="polite">
        {problems.length > 0 && (
          <ul className="flex flex-col gap-0.5 text-sm text-crit" data-testid="stock-list-problems">
            {problems.map(({ line, text: written, problem }) => (
              <li key={line} className="break-words">
                {i18n._('stock-settings.line', { line, written })} {i18n._(`stock-problem.${problem}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <FileButton onOpen={setText} />
        <span className="flex-1" />
        <button
          type="submit"
          className="btn btn-primary on-accent min-h-8"
          disabled={items.length === 0 || problems.length > 0}
          data-testid="stock-list-add"
        >
          {i18n._('stock-settings.add-count', { count: items.length })}
        </button>
      </div>
    </form>
  );
}

/** Puts the words of a file into the field, where they can be looked at before they are added. */
function FileButton({ onOpen }: { onOpen(text: string): void }) {
  const { i18n } = useLingui();
  const { toasts } = useLive();
  const input = useRef<HTMLInputElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (file !== undefined && file.size > MOST_BYTES) {
      toasts.show({ message: i18n._('stock-problem.file'), tone: 'problem' });
    } else if (file !== undefined) {
      onOpen(await file.text());
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={i18n._('stock-settings.file')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          void open(file);
        }}
        data-testid="stock-file"
      />
      <button type="button" className="btn btn-outline min-h-8" onClick={() => input.current?.click()}>
        {i18n._('stock-settings.file')}
      </button>
    </>
  );
}
