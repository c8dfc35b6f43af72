import { MAX_BULLETIN_TEXT, MAX_BULLETIN_TITLE } from '@genklang/contract';
import type { BulletinSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { EditorFoot } from '../settings/EditorFoot';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';
import { fromDraft, toDraft } from './bulletin-draft';
import type { BulletinDraft } from './bulletin-draft';
import { TopicField } from './TopicField';

interface BulletinEditorProps {
  /** Null for a new one. */
  bulletin: BulletinSummary | null;
  done(): void;
}

export function BulletinEditor({ bulletin, done }: BulletinEditorProps) {
  const { i18n } = useLingui();
  const [draft, setDraft] = useState(() => toDraft(bulletin));
  const { problem, isBusy, ask } = useSave();
  const [isSure, setSure] = useState(false);
  const change = (changed: Partial<BulletinDraft>): void => setDraft({ ...draft, ...changed });
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const held = bulletin === null ? {} : { bulletinId: bulletin.id, version: bulletin.version };
    if ((await ask('bulletin.save', { ...held, ...fromDraft(draft) })) !== null) {
      done();
    }
  };
  const remove = async (bulletinId: string): Promise<void> => {
    if (!isSure) {
      setSure(true);
    } else if ((await ask('bulletin.remove', { bulletinId })) !== undefined) {
      done();
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-4" data-testid="bulletin-editor">
      <h2 className="text-md font-semibold">{i18n._(bulletin === null ? 'bulletins.new' : 'bulletins.change')}</h2>
      <Words draft={draft} change={change} />
      <TopicField chosen={draft.labelIds} choose={(labelIds) => change({ labelIds })} />
      <Terms draft={draft} change={change} />
      {bulletin !== null && (
        <Choice
          isChosen={draft.isNew}
          choose={(isNew) => change({ isNew })}
          {...{ label: i18n._('bulletins.is-new'), why: i18n._('bulletins.is-new-why'), testId: 'bulletin-new' }}
        />
      )}
      <LeaveGuard draft={draft} />
      <EditorFoot
        problem={problem}
        save={{
          label: i18n._(bulletin === null ? 'bulletins.publish' : 'bulletins.save'),
          ...{ testId: 'save-bulletin', isPossible: !isBusy },
        }}
        remove={
          bulletin === null
            ? null
            : {
                label: i18n._(isSure ? 'bulletins.remove-sure' : 'bulletins.remove'),
                run: () => void remove(bulletin.id),
              }
        }
        cancel={done}
      />
    </form>
  );
}

interface PartProps {
  draft: BulletinDraft;
  change(changed: Partial<BulletinDraft>): void;
}

function Words({ draft, change }: PartProps) {
  const { i18n } = useLingui();
  return (
    <>
      <label className="flex flex-col gap-1 font-medium">
        {i18n._('bulletins.title')}
        <input
          className="input"
          value={draft.title}
          onChange={(event) => change({ title: event.target.value })}
          required
          autoFocus
          maxLength={MAX_BULLETIN_TITLE}
          data-testid="bulletin-title"
        />
      </label>
      <label className="flex flex-col gap-1 font-medium">
        {i18n._('bulletins.text')}
        <textarea
          className="input field-sizing-content max-h-96 min-h-32 py-2 leading-5"
          value={draft.text}
          onChange={(event) => change({ text: event.target.value })}
          required
          maxLength={MAX_BULLETIN_TEXT}
          data-testid="bulletin-text"
        />
      </label>
    </>
  );
}

function Terms({ draft, change }: PartProps) {
  const { i18n } = useLingui();
  return (
    <>
      <Choice
        isChosen={draft.isMandatory}
        choose={(isMandatory) => change({ isMandatory })}
        {...{ label: i18n._('bulletins.must'), why: i18n._('bulletins.must-why'), testId: 'bulletin-mandatory' }}
      />
      <label className="flex max-w-64 flex-col gap-1 font-medium">
        {i18n._('bulletins.ends')}
        <input
          type="datetime-local"
          className="input"
          value={draft.endsAt}
          onChange={(event) => change({ endsAt: event.target.value })}
          data-testid="bulletin-ends"
        />
      </label>
    </>
  );
}

interface ChoiceProps {
  isChosen: boolean;
  choose(isChosen: boolean): void;
  label: string;
  /** What it does. */
  why: string;
  testId: string;
}

function Choice({ isChosen, choose, label, why, testId }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex items-start gap-2">
      <input
        id={id}
        type="checkbox"
        className="mt-0.75"
        aria-describedby={`${id}-why`}
        checked={isChosen}
        onChange={(event) => choose(event.target.checked)}
        data-testid={testId}
      />
      <div>
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <p id={`${id}-why`} className="text-sm text-ink-2">
          {why}
        </p>
      </div>
    </div>
  );
}
