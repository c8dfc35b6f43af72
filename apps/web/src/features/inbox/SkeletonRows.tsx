import { useObservable } from '../../shared/observable';
import { density } from './density';

const ROWS = 7;

/** As high as real rows, so that nothing moves when they come. */
export function SkeletonRows() {
  const isCompact = useObservable(density) === 'compact';
  return (
    <div className="flex-1 overflow-hidden" aria-busy="true" data-testid="list-skeleton">
      {Array.from({ length: ROWS }, (_, index) => (
        <div key={index} className={`row ${isCompact ? 'is-compact' : ''}`}>
          <div className="skeleton h-8.5 w-8.5 flex-none rounded-full" />
          <div className="flex flex-1 flex-col gap-2.5 pt-1">
            <div className="skeleton h-2.5 w-2/5" />
            <div className="skeleton h-2.5 w-11/12" />
            <div className="skeleton h-2.5 w-3/5" />
          </div>
        </div>
      ))}
    </div>
  );
}
