import { may, TEMPLATE_LANGUAGES, TEMPLATE_VARIABLES } from '@genklang/contract';
import type { TemplateLanguage, TemplateSummary, TemplateTexts } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { LOCALES } from '../../i18n/locales';
import { useSession } from '../../live/live-context';
import { EditorFoot } from '../settings/EditorFoot';
import { LeaveGuard } from '../settings/LeaveGuard';
import { useSave } from '../settings/use-save';
import { TemplatePreview } from './TemplatePreview';

interface TemplateEditorProps {
  /** Null for a new one. */
  template: TemplateSummary | null;
  /** With all templates as they are now, or null when nothing was changed. */
  done(fresh: TemplateSummary[] | null): void;
}

const NOTHING: Pick<TemplateSummary, 'shortcut' | 'texts' | 'isShared'> = { shortcut: '', texts: {}, isShared: false };

export function TemplateEditor({ template, done }: TemplateEditorProps) {
  const { i18n } = useLingui();
  const { role } = useSession().member;
  const mayShare = may(role, 'template.administer');
  const held = template ?? NOTHING;
  const [shortcut, setShortcut] = useState(held.shortcut);
  const [texts, setTexts] = useState<TemplateTexts>(held.texts);
  const [isShared, setShared] = useState(held.isShared);
  const [language, setLanguage] = useState<TemplateLanguage>('any');
  const { problem, save, remove } = useSaving(template, done);
  const text = texts[language] ?? '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save({ shortcut: shortcut.replace(/^\//, '').trim(), isShared, texts });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-4" data-testid="template-editor">
      <label className="flex max-w-80 flex-col gap-1 font-medium">
        {i18n._('templates.shortcut')}
        <input
          className="input"
          value={shortcut}
          onChange={(event) => setShortcut(event.target.value)}
          required
          maxLength={41}
          data-testid="template-shortcut"
        />
      </label>
      <LanguageTabs texts={texts} language={language} choose={setLanguage} />
      <TextField
        key={language}
        value={text}
        change={(written) => setTexts((now) => ({ ...now, [language]: written }))}
      />
      <TemplatePreview text={text} />
      {mayShare && (
        <label className="flex items-center gap-2">
          <input type="checkbox" checked={isShared} onChange={(event) => setShared(event.target.checked)} />
          {i18n._('templates.for-all')}
        </label>
      )}
      <LeaveGuard draft={{ shortcut, texts, isShared }} />
      <EditorFoot
        problem={problem}
        save={{ label: i18n._('templates.save'), testId: 'save-template', isPossible: true }}
        remove={template === null ? null : { label: i18n._('templates.remove'), run: () => void remove(template.id) }}
        cancel={() => done(null)}
      />
    </form>
  );
}

interface LanguageTabsProps {
  texts: TemplateTexts;
  language: TemplateLanguage;
  choose(language: TemplateLanguage): void;
}

/** Which language is written; a dot says that there is a text. */
function LanguageTabs({ texts, language, choose }: LanguageTabsProps) {
  const { i18n } = useLingui();
  return (
    <fieldset className="flex flex-wrap gap-1">
      <legend className="mb-1 font-medium">{i18n._('templates.language')}</legend>
      {TEMPLATE_LANGUAGES.map((name) => (
        <button
          key={name}
          type="button"
          className={`filter-chip ${name === language ? 'is-on' : ''}`}
          aria-pressed={name === language}
          onClick={() => choose(name)}
        >
          {name === 'any' ? i18n._('templates.any-language') : LOCALES[name]}
          {(texts[name] ?? '') !== '' && <span aria-hidden="true">•</span>}
        </button>
      ))}
    </fieldset>
  );
}

function TextField({ value, change }: { value: string; change(text: string): void }) {
  const { i18n } = useLingui();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-medium">
        {i18n._('templates.text')}
      </label>
      <textarea
        id={id}
        className="input min-h-28 py-2"
        value={value}
        maxLength={10_000}
        onChange={(event) => change(event.target.value)}
        data-testid="template-text"
      />
      <div className="mt-1.5 flex flex-wrap items-center gap-1 text-sm text-ink-3">
        {TEMPLATE_VARIABLES.map((name) => (
          <button
            key={name}
            type="button"
            className="btn btn-small btn-outline"
            onClick={() => change(`${value}{${name}}`)}
            aria-label={i18n._('templates.insert', { variable: i18n._(`variable.${name}`) })}
          >
            {`{${name}}`}
          </button>
        ))}
      </div>
    </div>
  );
}

interface TemplateInput {
  shortcut: string;
  isShared: boolean;
  texts: TemplateTexts;
}

function useSaving(template: TemplateSummary | null, done: TemplateEditorProps['done']) {
  const { problem, ask } = useSave();
  const take = (fresh: TemplateSummary[] | null): void => (fresh === null ? undefined : done(fresh));
  return {
    problem,
    save: async ({ shortcut, isShared, texts }: TemplateInput): Promise<void> => {
      const held = template === null ? {} : { templateId: template.id, version: template.version };
      take(await ask('template.save', { ...held, ...texts, shortcut, isShared }));
    },
    remove: async (templateId: string): Promise<void> => take(await ask('template.remove', { templateId })),
  };
}
