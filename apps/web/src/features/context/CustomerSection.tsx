import type { CustomerDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Link } from '@tanstack/react-router';
import type { ThreadFacts } from '../../live/thread-store';
import { handleText } from '../../shared/format/handle';
import { formatCount } from '../../shared/format/numbers';
import { formatDate } from '../../shared/format/times';
import { neutralise } from '../../shared/text/neutralise';
import { fieldText } from '../customers/field-text';
import { KnownAs } from './KnownAs';
import { Fact, Section } from './Section';

interface CustomerSectionProps {
  /** The handle that writes here. */
  customer: ThreadFacts['customer'];
  /** The person behind it, once they are known. */
  detail: CustomerDetail | null;
}

export function CustomerSection({ customer, detail }: CustomerSectionProps) {
  const { i18n } = useLingui();
  return (
    <Section
      title={i18n._('context.customer')}
      name="customer"
      aside={
        <Link
          to="/customers/$customerId"
          params={{ customerId: customer.id }}
          className="inline-flex min-h-6 items-center font-medium text-accent hover:underline"
          data-testid="open-profile"
        >
          {i18n._('context.open-profile')}
        </Link>
      }
    >
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
        <Fact name={i18n._('context.first-seen')}>
          {formatDate(i18n.locale, detail?.firstSeenAt ?? customer.firstSeenAt)}
        </Fact>
        {detail !== null && <PersonFacts detail={detail} />}
      </dl>
    </Section>
  );
}

/** What is written down of the person; what is not has no line. */
function PersonFacts({ detail }: { detail: CustomerDetail }) {
  const { i18n } = useLingui();
  const { email, phone, country, adviser, deputy, fields, fieldList, handles } = detail;
  return (
    <>
      <KnownAs handles={handles} />
      {country !== null && <Fact name={i18n._('customer.country')}>{i18n._(`country.${country}`)}</Fact>}
      {email !== null && <Fact name={i18n._('customer.email')}>{email}</Fact>}
      {phone !== null && <Fact name={i18n._('customer.phone')}>{phone}</Fact>}
      {adviser !== null && <Fact name={i18n._('customer.adviser')}>{adviser.name}</Fact>}
      {deputy !== null && <Fact name={i18n._('customer.deputy')}>{deputy.name}</Fact>}
      {fieldList.map((field) => {
        const value = fields[field.id];
        return value === undefined ? null : (
          <Fact key={field.id} name={field.name}>
            {fieldText(i18n.locale, field, value)}
          </Fact>
        );
      })}
    </>
  );
}
