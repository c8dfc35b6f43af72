import { BulletinsLink } from '../bulletins/BulletinsLink';
import { OverviewLink } from './OverviewLink';

/** The ways to the pages beside the inbox. */
export function PageLinks({ isFull }: { isFull: boolean }) {
  return (
    <>
      <BulletinsLink isFull={isFull} />
      <OverviewLink isFull={isFull} />
    </>
  );
}
