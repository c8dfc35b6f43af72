import type { CalendarView, PolicyView } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { NotLoaded } from '../../shared/ui/NotLoaded';
import { useLoaded } from '../../shared/use-loaded';
import { targetText } from '../deadline/deadline-text';
import { MoveButtons, moved } from './FormParts';
import { PolicyForm } from './PolicyForm';
import { RoutingFrame } from './RoutingFrame';
import { useSave } from '../settings/use-save';

const BONES = ['h-14', 'h-14', 'h-48'];

/** Response policies: who is promised an answer by when. The first that fits counts. */
export function PoliciesPage() {
  const { i18n } = useLingui();
  const policies = useLoaded<PolicyView[]>('/api/routing/policies');
  const calendars = useLoaded<CalendarView[]>('/api/routing/calendars');
  const [openId, setOpenId] = useState<string | null>(null);
  const close = (): void => {
    setOpenId(null);
    policies.reload();
  };
  return (
    <RoutingFrame page="policies">
      <p className="mb-4 max-w-160 text-sm text-ink-2">{i18n._('policies.explain')}</p>
      {policies.data === null || calendars.data === null ? (
        <NotLoaded
          failure={policies.failure ?? calendars.failure}
          title={i18n._('routing.failed')}
          bones={BONES}
          onRetry={() => {
            policies.reload();
            calendars.reload();
          }}
        />
      ) : (
        <div data-testid="policies-page">
          <PolicyList policies={policies.data} openId={openId} onOpen={setOpenId} onChanged={policies.reload} />
          {openId === null ? (
            <button
              type="button"
              className="btn btn-outline mt-3"
              onClick={() => setOpenId('new')}
              data-testid="new-policy"
            >
              {i18n._('policies.new')}
            </button>
          ) : (
            <PolicyForm
              key={openId}
              policy={policies.data.find(({ id }) => id === openId) ?? null}
              calendars={calendars.data}
              onDone={close}
            />
          )}
        </div>
      )}
    </RoutingFrame>
  );
}

interface PolicyListProps {
  policies: readonly PolicyView[];
  openId: string | null;
  onOpen(id: string): void;
  onChanged(): void;
}

function PolicyList({ policies, openId, onOpen, onChanged }: PolicyListProps) {
  const saving = useSave();
  const movable = policies.filter(({ isDefault }) => !isDefault).map(({ id }) => id);
  const move = async (id: string, by: -1 | 1): Promise<void> => {
    await saving.ask('policy.reorder', { ids: moved(movable, id, by) });
    onChanged();
  };
  return (
    <ol className="divide-y divide-border rounded-lg border border-border">
      {policies.map((policy) => (
        <li key={policy.id} className="flex items-center gap-2 px-3 py-2">
          <button
            type="button"
            className="min-w-0 flex-1 text-left"
            aria-expanded={openId === policy.id}
            onClick={() => onOpen(policy.id)}
            data-testid="policy"
          >
            <span className="block truncate font-[550]">{policy.name}</span>
            <PolicySummary policy={policy} />
          </button>
          {!policy.isDefault && (
            <MoveButtons
              name={policy.name}
              isFirst={movable[0] === policy.id}
              isLast={movable.at(-1) === policy.id}
              onMove={(by) => void move(policy.id, by)}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function PolicySummary({ policy }: { policy: PolicyView }) {
  const { i18n } = useLingui();
  const parts = [
    policy.isDefault ? i18n._('policies.for-all') : null,
    policy.firstReplyMinutes === null ? null : i18n._('policies.first', { time: targetText(policy.firstReplyMinutes) }),
    policy.nextReplyMinutes === null ? null : i18n._('policies.next', { time: targetText(policy.nextReplyMinutes) }),
    policy.closeMinutes === null ? null : i18n._('policies.close', { time: targetText(policy.closeMinutes) }),
  ];
  return <span className="block text-sm text-ink-3">{parts.filter((part) => part !== null).join(' · ')}</span>;
}
