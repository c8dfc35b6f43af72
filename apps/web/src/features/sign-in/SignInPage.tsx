import { useLingui } from '@lingui/react';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionStore } from '../../app/session';
import { Logo } from '../../shared/ui/Logo';
import { LanguageSelect } from './LanguageSelect';
import { SignInForm } from './SignInForm';

export function SignInPage() {
  const { i18n } = useLingui();
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in' });
  useEffect(() => {
    document.title = `${i18n._('sign-in.title')} · Genklang`;
  });
  const enter = async (): Promise<void> => {
    await sessionStore.load();
    router.history.replace(next ?? '/');
  };
  return (
    <main className="flex min-h-full flex-col items-center justify-center gap-6 bg-canvas p-4">
      <div className="w-full max-w-90 rounded-xl border border-border bg-surface p-6 shadow-1">
        <div className="mb-5 flex items-center gap-2 text-lg font-semibold">
          <Logo /> Genklang
        </div>
        <h1 className="mb-4 text-xl font-semibold tracking-[-0.02em]">{i18n._('sign-in.title')}</h1>
        <SignInForm onSignedIn={enter} />
      </div>
      <LanguageSelect />
    </main>
  );
}
