import type { ConversationRow, PromiseSummary } from '@genklang/contract';
import { may } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Handshake, HeartCrack } from 'lucide-react';
import { useState } from 'react';
import { useLive, useSession } from '../../live/live-context';
import { neutralise } from '../../shared/text/neutralise';
import { useLoaded } from '../../shared/use-loaded';
import { useNow } from '../../shared/use-now';
import { composerFocus } from '../composer/composer-focus';
import { Section } from '../context/Section';
import { contextOverlay } from '../context/context-overlay';
import { NewTimeForm } from './NewTimeForm';
import { tellPromise } from './promise-actions';
import type { PromiseWord } from './promise-actions';
import { dueText } from './promise-text';

/** What we owe the customer, and what we did not keep. */
export function PromiseSection({ row }: { row: ConversationRow }) {
  const { i18n } = useLingui();
  const { data, reload } = useLoaded<PromiseSummary[]>(`/api/conversations/${row.id}/promises`, { key: row.version });
  if (data === null || data.length === 0) {
    return null;
  }
  return (
    <Section title={i18n._('promise.title')} name="promises">
      <ul className="flex flex-col gap-2">
        {data.map((promise) => (
          <li key={promise.id}>
            <PromiseCard promise={promise} conversationId={row.id} onChanged={reload} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface PromiseCardProps {
  promise: PromiseSummary;
  conversationId: string;
  onChanged(): void;
}

function PromiseCard({ promise, conversationId, onChanged }: PromiseCardProps) {
  const { i18n } = useLingui();
  const { member } = useSession();
  const now = useNow();
  const isBroken = promise.state === 'broken';
  const Icon = isBroken ? HeartCrack : Handshake;
  const when = dueText(promise.dueAt, now);
  return (
    <article
      className={`flex gap-2.5 rounded-lg p-2.5 ${isBroken ? 'bg-crit-soft' : 'border border-border bg-surface'}`}
      data-testid="promise-card"
      data-state={promise.state}
    >
      <Icon size={16} className={`mt-0.5 flex-none ${isBroken ? 'text-crit' : 'text-ink-2'}`} aria-hidden="true" />
      <div className="min-w-0 flex-1">
        <h3 className={`leading-4.5 font-semibold ${isBroken ? 'text-crit' : ''}`}>
          {i18n._(isBroken ? 'promise.was-broken' : 'promise.is-due', { when })}
        </h3>
        <p className="leading-4.5 break-words">{neutralise(promise.text)}</p>
        <p className="text-sm text-ink-2">
          {promise.owner === null
            ? i18n._('promise.owner-nobody')
            : i18n._('promise.owner', { name: promise.owner.name })}
          {promise.isAssumed && ` · ${i18n._('promise.assumed')}`}
        </p>
        {may(member.role, 'conversation.work') && (
          <PromiseButtons promise={promise} conversationId={conversationId} onChanged={onChanged} />
        )}
      </div>
    </article>
  );
}

function PromiseButtons({ promise, conversationId, onChanged }: PromiseCardProps) {
  const { i18n } = useLingui();
  const desk = useLive();
  const [isAsking, setAsking] = useState(false);
  const tell = async (told: PromiseWord): Promise<void> => {
    if (await tellPromise(desk, promise, told, onChanged)) {
      setAsking(false);
    }
  };
  const answer = (): void => {
    contextOverlay.set(false);
    composerFocus.set({ conversationId, mode: 'reply' });
  };
  if (isAsking) {
    return (
      <NewTimeForm onChoose={(dueAt) => void tell({ word: 'renegotiate', dueAt })} onEnd={() => setAsking(false)} />
    );
  }
  return (
    <div className="mt-2 flex flex-wrap gap-1">
      {promise.state === 'broken' && (
        <button
          type="button"
          className="btn btn-outline btn-small bg-surface"
          onClick={answer}
          data-testid="promise-answer"
        >
          {i18n._('promise.answer')}
        </button>
      )}
      <button
        type="button"
        className={`btn btn-small ${promise.state === 'broken' ? '' : 'btn-outline'}`}
        onClick={() => void tell({ word: 'keep' })}
        data-testid="promise-keep"
      >
        {i18n._('promise.keep')}
      </button>
      <button type="button" className="btn btn-small" onClick={() => setAsking(true)} data-testid="promise-renegotiate">
        {i18n._('promise.renegotiate')}
      </button>
      <button
        type="button"
        className="btn btn-small"
        onClick={() => void tell({ word: 'void' })}
        title={i18n._('promise.void-why')}
        data-testid="promise-void"
      >
        {i18n._('promise.void')}
      </button>
    </div>
  );
}
