import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import { useObservable } from '../../shared/observable';
import { stockQuestion } from './stock-question';

const WatchDialog = lazyPart(() => import('./WatchDialog'), 'WatchDialog');

/** The question what a customer waits for, fetched when it is first asked. */
export function StockHost() {
  const question = useObservable(stockQuestion);
  return question === null ? null : (
    <Suspense>
      <WatchDialog question={question} />
    </Suspense>
  );
}
