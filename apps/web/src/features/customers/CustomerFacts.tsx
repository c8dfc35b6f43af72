import { COUNTRIES, MAX_FIELD_LENGTH, MAX_NAME_LENGTH } from '@genklang/contract';
import type { ChangeCustomerRequest, CustomerDetail, CustomerField } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { useAssignees } from '../inbox/use-work';
import { FactChoice, FactInput } from './FactInput';
import { useCustomerRequest, useMayChangeCustomers } from './use-customer';

type Change = Omit<ChangeCustomerRequest, 'customerId'>;

/** What is written down of a customer. Each fact is saved by itself, when its field is left or Enter is pressed. */
export function CustomerFacts({ customer }: { customer: CustomerDetail }) {
  const { i18n } = useLingui();
  const ask = useCustomerRequest();
  const isReadOnly = !useMayChangeCustomers();
  const members = useAssignees().map(({ id, name }) => ({ value: id, label: name }));
  const countries = COUNTRIES.map((country) => ({ value: country, label: i18n._(`country.${country}`) }));
  const save = async (change: Change): Promise<boolean> =>
    (await ask('customer.change', { customerId: customer.id, ...change })) !== null;
  const shared = { isReadOnly };
  return (
    <div className="grid gap-2" data-testid="customer-facts">
      <FactInput
        {...shared}
        name="name"
        label={i18n._('customer.name')}
        value={customer.nameOverride ?? ''}
        placeholder={customer.name}
        maxLength={MAX_NAME_LENGTH}
        onSave={(name) => save({ name })}
      />
      <FactInput
        {...shared}
        name="email"
        type="email"
        label={i18n._('customer.email')}
        value={customer.email ?? ''}
        maxLength={254}
        onSave={(email) => save({ email })}
      />
      <FactInput
        {...shared}
        name="phone"
        type="tel"
        label={i18n._('customer.phone')}
        value={customer.phone ?? ''}
        maxLength={25}
        onSave={(phone) => save({ phone })}
      />
      <FactChoice
        {...shared}
        name="country"
        label={i18n._('customer.country')}
        value={customer.country ?? ''}
        options={countries}
        onSave={(chosen) => save({ country: COUNTRIES.find((country) => country === chosen) ?? null })}
      />
      <FactChoice
        {...shared}
        name="adviser"
        label={i18n._('customer.adviser')}
        value={customer.adviser?.id ?? ''}
        options={members}
        onSave={(adviserId) => save({ adviserId })}
      />
      <FactChoice
        {...shared}
        name="deputy"
        label={i18n._('customer.deputy')}
        value={customer.deputy?.id ?? ''}
        options={members}
        onSave={(deputyId) => save({ deputyId })}
      />
      {customer.fieldList.map((field) => (
        <OwnField key={field.id} field={field} customer={customer} isReadOnly={isReadOnly} onSave={save} />
      ))}
    </div>
  );
}

interface OwnFieldProps {
  field: CustomerField;
  customer: CustomerDetail;
  isReadOnly: boolean;
  onSave(change: Change): Promise<boolean>;
}

/** A field of the workspace's own. */
function OwnField({ field, customer, isReadOnly, onSave }: OwnFieldProps) {
  const { id, name: label, kind, choices } = field;
  const value = String(customer.fields[id] ?? '');
  const save = (next: string | null): Promise<boolean> =>
    onSave({ fields: { [id]: next !== null && kind === 'number' ? Number(next) : next } });
  const shared = { name: `field-${id}`, label, value, isReadOnly, onSave: save };
  return kind === 'choice' ? (
    <FactChoice {...shared} options={choices.map((choice) => ({ value: choice, label: choice }))} />
  ) : (
    <FactInput {...shared} type={kind} maxLength={MAX_FIELD_LENGTH} />
  );
}
