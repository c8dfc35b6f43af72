import { useLingui } from '@lingui/react';
import type { ReactNode } from 'react';
import { SettingsFrame } from '../settings/SettingsFrame';

/** A page about hours, deadlines or rules. */
export function RoutingFrame({ page, children }: { page: 'hours' | 'policies' | 'rules'; children: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <SettingsFrame title={i18n._(`routing.${page}`)} back="/" action="routing.administer">
      {children}
    </SettingsFrame>
  );
}
