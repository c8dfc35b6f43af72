import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { faultQuestion } from './fault-question';

const ConcludeDialog = lazyPart(() => import('./ConcludeDialog'), 'ConcludeDialog');

/** Fetches it beforehand, so that no key that answers it is lost. */
export function preloadFault(): void {
  void import('./ConcludeDialog');
}

/** The question whose fault it was, fetched when it is first asked. */
export function FaultHost() {
  const question = useObservable(faultQuestion);
  return question === null ? null : (
    <Suspense fallback={null}>
      <ConcludeDialog question={question} />
    </Suspense>
  );
}
