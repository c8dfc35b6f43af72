import { Suspense } from 'react';
import { lazyPart } from '../../shared/lazy-part';
import type { ComposerState } from '../composer/use-composer';

const MustReadStrip = lazyPart(() => import('./MustReadStrip'), 'MustReadStrip');

interface MustReadPartProps {
  conversationId: string;
  composer: Pick<ComposerState, 'mustRead' | 'block' | 'send'>;
}

/** What is to be read before the reply, for those who may reply. */
export function MustReadPart({ conversationId, composer }: MustReadPartProps) {
  const { mustRead, block, send } = composer;
  const [first] = mustRead.bulletins;
  return first === undefined || block === 'role' ? null : (
    <Suspense fallback={null}>
      <MustReadStrip {...{ conversationId, mustRead, first, send }} />
    </Suspense>
  );
}
