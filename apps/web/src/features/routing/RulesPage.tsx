import type { RuleDraft, RuleView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { MoveButtons, moved } from './FormParts';
import { emptyRule, ruleTemplates } from './rule-drafts';
import { ruleSentence } from './rule-summary';
import { RuleForm } from './RuleForm';
import { RunLog } from './RunLog';
import { RoutingFrame } from './RoutingFrame';
import { useRuleNames } from './use-rule-names';
import { useSave } from '../settings/use-save';

const BONES = ['h-16', 'h-16', 'h-48'];

interface Editing {
  /** Null for a new one. */
  id: string | null;
  draft: RuleDraft;
}

/** Rules: when, if, then; in their order, with what they did. */
export function RulesPage() {
  const { i18n } = useLingui();
  const { data, failure, reload } = useLoaded<RuleView[]>('/api/routing/rules');
  const [editing, setEditing] = useState<Editing | null>(null);
  const close = (): void => {
    setEditing(null);
    reload();
  };
  return (
    <RoutingFrame page="rules">
      <p className="mb-4 max-w-160 text-sm text-ink-2">{i18n._('rules.explain')}</p>
      {data === null ? (
        <NotLoaded failure={failure} title={i18n._('routing.failed')} bones={BONES} onRetry={reload} />
      ) : (
        <div className="flex flex-col gap-6" data-testid="rules-page">
          {data.length > 0 && (
            <RuleList
              rules={data}
              openId={editing?.id ?? null}
              onOpen={(rule) => setEditing({ id: rule.id, draft: draftOf(rule) })}
              onChanged={reload}
            />
          )}
          {editing === null ? (
            <Beginnings onBegin={(draft) => setEditing({ id: null, draft })} />
          ) : (
            <RuleForm key={editing.id ?? editing.draft.name} id={editing.id} initial={editing.draft} onDone={close} />
          )}
          <RunLog rules={data} />
        </div>
      )}
    </RoutingFrame>
  );
}

interface RuleListProps {
  rules: readonly RuleView[];
  openId: string | null;
  onOpen(rule: RuleView): void;
  onChanged(): void;
}

function RuleList({ rules, openId, onOpen, onChanged }: RuleListProps) {
  const { i18n } = useLingui();
  const saving = useSave();
  const names = useRuleNames();
  const ids = rules.map(({ id }) => id);
  const move = async (id: string, by: -1 | 1): Promise<void> => {
    await saving.ask('rule.reorder', { ids: moved(ids, id, by) });
    onChanged();
  };
  return (
    <ol className="divide-y divide-border rounded-lg border border-border">
      {rules.map((rule, index) => (
        <li key={rule.id} className="flex items-center gap-2 px-3 py-2" data-testid="rule">
          <button
            type="button"
            className="min-w-0 flex-1 text-left"
            aria-expanded={openId === rule.id}
            onClick={() => onOpen(rule)}
          >
            <span className="flex items-baseline gap-2">
              <span className="truncate font-[550]">{rule.name}</span>
              <span className="flex-none text-xs text-ink-3">
                {rule.isEnabled ? i18n._('rules.recent', { count: rule.recentRuns }) : i18n._('rules.off')}
              </span>
            </span>
            <span className="block text-sm text-ink-2">{ruleSentence(rule, names)}</span>
          </button>
          <MoveButtons
            name={rule.name}
            isFirst={index === 0}
            isLast={index === rules.length - 1}
            onMove={(by) => void move(rule.id, by)}
          />
        </li>
      ))}
    </ol>
  );
}

/** An empty rule, or one that others have found useful. */
function Beginnings({ onBegin }: { onBegin(draft: RuleDraft): void }) {
  const { i18n } = useLingui();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <button
        type="button"
        className="btn btn-primary on-accent"
        onClick={() => onBegin(emptyRule())}
        data-testid="new-rule"
      >
        {i18n._('rules.new')}
      </button>
      <span className="text-sm text-ink-3">{i18n._('rules.begin-with')}</span>
      {ruleTemplates().map((draft) => (
        <button key={draft.name} type="button" className="filter-chip" onClick={() => onBegin(draft)}>
          {draft.name}
        </button>
      ))}
    </div>
  );
}

function draftOf({ id: _id, recentRuns: _recentRuns, ...draft }: RuleView): RuleDraft {
  return draft;
}
