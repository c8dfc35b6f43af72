import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

/**
 * A part that is fetched when it is first shown. Where it is gone because a newer version was installed, nothing is shown in
 * its place, and the page's banner says why; the rest of the page stays.
 */
export function lazyPart<Props, Name extends string>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (parts: Record<Name, ComponentType<Props>> | undefined) => ({ default: parts?.[name] ?? Nothing }),
      () => ({ default: Nothing }),
    ),
  );
}

function Nothing(): null {
  return null;
}
