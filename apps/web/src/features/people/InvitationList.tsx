import type { InvitationLink, InvitationSummary } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Copy, Link2, RotateCw, X } from 'lucide-react';
import { useState } from 'react';
import { formatMoment } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';
import { usePeopleRequest } from './use-people-request';

interface InvitationListProps {
  invitations: readonly InvitationSummary[];
  /** The link that was made last; it is shown this once. */
  link: InvitationLink | null;
  onLink(link: InvitationLink | null): void;
}

export function InvitationList({ invitations, link, onLink }: InvitationListProps) {
  const { i18n } = useLingui();
  return (
    <section aria-label={i18n._('people.invitations')} data-testid="invitations">
      <h2 className="mb-2 font-semibold">{i18n._('people.invitations')}</h2>
      {link !== null && <NewLink link={link} />}
      <ul className="divide-y divide-border rounded-lg border border-border empty:hidden">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} onLink={onLink} />
        ))}
      </ul>
    </section>
  );
}

function NewLink({ link: { invitation, token } }: { link: InvitationLink }) {
  const { i18n } = useLingui();
  const [isCopied, setIsCopied] = useState(false);
  const url = `${window.location.origin}/join/${token}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url).then(
      () => setIsCopied(true),
      () => setIsCopied(false),
    );
  };
  return (
    <div
      className="mb-3 rounded-lg border border-accent bg-accent-soft p-3"
      role="status"
      data-testid="invitation-link"
    >
      <p className="mb-2 text-sm">
        <Link2 size={14} className="mr-1.5 inline" aria-hidden="true" />
        {i18n._('people.link-for', { email: invitation.email })}
      </p>
      <div className="flex flex-wrap gap-2">
        <input
          className="input min-w-0 flex-1 basis-60"
          readOnly
          value={url}
          aria-label={i18n._('people.link')}
          onFocus={(event) => event.target.select()}
          data-testid="invitation-url"
        />
        <button type="button" className="btn btn-outline min-h-8" onClick={() => void copy()}>
          <Copy size={14} aria-hidden="true" />
          {i18n._(isCopied ? 'people.copied' : 'people.copy')}
        </button>
      </div>
      <p className="mt-2 text-sm text-ink-2">{i18n._('people.link-once')}</p>
    </div>
  );
}

interface InvitationRowProps {
  invitation: InvitationSummary;
  onLink(link: InvitationLink | null): void;
}

function InvitationRow({ invitation, onLink }: InvitationRowProps) {
  const { i18n } = useLingui();
  const now = useNow();
  const ask = usePeopleRequest();
  const { id: invitationId, email, role, expiresAt, isExpired } = invitation;
  const until = formatMoment(i18n.locale, expiresAt, now);
  const renew = async (): Promise<void> => {
    const answer = await ask('people.renew-invitation', { invitationId });
    if (answer !== null) {
      onLink(answer.data);
    }
  };
  const revoke = async (): Promise<void> => {
    await ask('people.revoke-invitation', { invitationId });
    onLink(null);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-3 py-2.5" data-testid="invitation">
      <div className="min-w-0 flex-1 basis-52">
        <p className="truncate font-medium">{email}</p>
        <p className={`text-sm ${isExpired ? 'text-crit' : 'text-ink-3'}`}>
          {i18n._(`role.${role}`)} · {i18n._(isExpired ? 'people.expired' : 'people.expires', { when: until })}
        </p>
      </div>
      <button type="button" className="btn btn-outline" onClick={() => void renew()} data-testid="renew-invitation">
        <RotateCw size={14} aria-hidden="true" />
        {i18n._('people.renew')}
      </button>
      <button type="button" className="btn btn-outline" onClick={() => void revoke()} data-testid="revoke-invitation">
        <X size={14} aria-hidden="true" />
        {i18n._('people.revoke')}
      </button>
    </li>
  );
}
