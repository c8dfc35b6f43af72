import type { InvitationLink, MemberRole } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import { RoleSelect } from './RoleSelect';
import { usePeopleRequest } from './use-people-request';

/** Whom to ask in, and as what. */
export function InviteForm({ onEnd }: { onEnd(link: InvitationLink | null): void }) {
  const { i18n } = useLingui();
  const ask = usePeopleRequest();
  const id = useId();
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<MemberRole>('agent');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask('people.invite', { email: email.trim(), role });
    if (answer !== null) {
      onEnd(answer.data);
    }
  };
  return (
    <form
      className="flex flex-col gap-3 rounded-lg border border-border bg-canvas p-4"
      onSubmit={(event) => void submit(event)}
      data-testid="invite-form"
    >
      <div className="flex flex-wrap items-end gap-3">
        <label className="flex min-w-60 flex-1 flex-col gap-1 text-sm font-medium" htmlFor={id}>
          {i18n._('sign-in.email')}
          <input
            id={id}
            className="input"
            type="email"
            name="invite-email"
            autoComplete="off"
            autoFocus
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </label>
        <RoleSelect value={role} label={i18n._('people.role')} onChoose={setRole} />
        <button type="submit" className="btn btn-primary on-accent min-h-8">
          {i18n._('people.make-link')}
        </button>
        <button type="button" className="btn btn-outline min-h-8" onClick={() => onEnd(null)}>
          {i18n._('action.cancel')}
        </button>
      </div>
      <p className="text-sm text-ink-2">{i18n._(`role-does.${role}`)}</p>
      <p className="text-sm text-ink-3">{i18n._('people.no-mail')}</p>
    </form>
  );
}
