import { useLingui } from '@lingui/react';
import type { ThreadFacts } from '../../live/thread-store';
import { handleText } from '../../shared/format/handle';
import { formatCount } from '../../shared/format/numbers';
import { formatDate } from '../../shared/format/times';
import { safeHref } from '../../shared/text/linkify';
import { neutralise } from '../../shared/text/neutralise';
import { Fact, Section } from './Section';

export function CustomerSection({ customer }: { customer: ThreadFacts['customer'] }) {
  const { i18n } = useLingui();
  const href = safeHref(customer.profileUrl);
  const profile =
    href === null ? undefined : (
      <a
        href={href}
        target="_blank"
        rel="noopener noreferrer nofollow"
        className="font-medium text-accent hover:underline"
      >
        {i18n._('context.open-profile')}
      </a>
    );
  return (
    <Section title={i18n._('context.customer')} aside={profile}>
      {customer.bio !== null && customer.bio !== '' && (
        <p className="mb-2 leading-4.5 break-words text-ink-2" dir="auto">
          {neutralise(customer.bio)}
        </p>
      )}
      <dl>
        <Fact name={i18n._('context.handle')}>{handleText(customer.handle)}</Fact>
        {customer.followers !== null && (
          <Fact name={i18n._('context.followers')}>{formatCount(i18n.locale, customer.followers)}</Fact>
        )}
        <Fact name={i18n._('context.first-seen')}>{formatDate(i18n.locale, customer.firstSeenAt)}</Fact>
      </dl>
    </Section>
  );
}
