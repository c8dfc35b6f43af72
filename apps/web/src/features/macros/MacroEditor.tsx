import { may, MOST_MACRO_ACTIONS } from '@genklang/contract';
import type { MacroAction, MacroSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useSession } from '../../live/live-context';
import { EditorFoot } from '../settings/EditorFoot';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';
import { ActionFields } from './ActionFields';
import { describeAction } from './macro-summary';

interface MacroEditorProps {
  /** Null for a new one. */
  macro: MacroSummary | null;
  /** With all macros as they are now, or null when nothing was changed. */
  done(fresh: MacroSummary[] | null): void;
}

const FIRST: MacroAction = { kind: 'insert-text', text: '' };

export function MacroEditor({ macro, done }: MacroEditorProps) {
  const { i18n } = useLingui();
  const session = useSession();
  const [name, setName] = useState(macro?.name ?? '');
  const [isShared, setShared] = useState(macro?.isShared ?? false);
  const [actions, setActions] = useState<readonly MacroAction[]>(macro?.actions ?? [FIRST]);
  const { problem, save, remove } = useSaving(macro, done);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save({ name: name.trim(), isShared, actions: [...actions] });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4" data-testid="macro-editor">
      <label className="flex max-w-80 flex-col gap-1 font-medium">
        {i18n._('macros.name')}
        <input
          className="input"
          value={name}
          onChange={(event) => setName(event.target.value)}
          required
          maxLength={60}
          data-testid="macro-name"
        />
      </label>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-medium">{i18n._('macros.steps')}</legend>
        <ol className="flex flex-col gap-2">
          {actions.map((action, index) => (
            <ActionFields
              key={index}
              action={action}
              position={index + 1}
              change={(changed) => setActions(actions.with(index, changed))}
              remove={() => setActions(actions.toSpliced(index, 1))}
            />
          ))}
        </ol>
        <button
          type="button"
          className="btn btn-outline self-start"
          disabled={actions.length >= MOST_MACRO_ACTIONS}
          onClick={() => setActions([...actions, { kind: 'close' }])}
          data-testid="add-macro-action"
        >
          <Plus size={15} aria-hidden="true" />
          {i18n._('macros.add-step')}
        </button>
      </fieldset>
      <section aria-label={i18n._('macros.summary')} className="rounded-lg bg-canvas px-3 py-2 text-sm">
        <h3 className="font-semibold">{i18n._('macros.summary')}</h3>
        <ol className="list-decimal pl-5 text-ink-2" data-testid="macro-summary">
          {actions.map((action, index) => (
            <li key={index} className="wrap-anywhere">
              {describeAction(i18n, action, session)}
            </li>
          ))}
        </ol>
        <p className="mt-1 text-ink-3">{i18n._('macros.never-sent')}</p>
      </section>
      {may(session.member.role, 'template.administer') && (
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          {i18n._('macros.for-all')}
        </label>
      )}
      <LeaveGuard draft={{ name, isShared, actions }} />
      <EditorFoot
        problem={problem}
        save={{ label: i18n._('macros.save'), testId: 'save-macro', isPossible: actions.length > 0 }}
        remove={macro === null ? null : { label: i18n._('macros.remove'), run: () => void remove(macro.id) }}
        cancel={() => done(null)}
      />
    </form>
  );
}

function useSaving(macro: MacroSummary | null, done: MacroEditorProps['done']) {
  const { problem, ask } = useSave();
  const take = (fresh: MacroSummary[] | null): void => (fresh === null ? undefined : done(fresh));
  return {
    problem,
    save: async (content: Pick<MacroSummary, 'name' | 'isShared' | 'actions'>): Promise<void> => {
      const held = macro === null ? {} : { macroId: macro.id, version: macro.version };
      take(await ask('macro.save', { ...held, ...content }));
    },
    remove: async (macroId: string): Promise<void> => take(await ask('macro.remove', { macroId })),
  };
}
