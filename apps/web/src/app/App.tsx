import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { RouterProvider } from '@tanstack/react-router';
import { NewVersionBanner } from '../features/connection/NewVersionBanner';
import { router } from './router';

export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
      <NewVersionBanner />
    </I18nProvider>
  );
}
