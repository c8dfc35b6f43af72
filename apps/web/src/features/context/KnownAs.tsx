import type { CustomerHandle } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { handleText } from '../../shared/format/handle';
import { safeHref } from '../../shared/text/linkify';
import { NetworkMark } from '../customers/NetworkMark';
import { Fact } from './Section';

/** The networks on which we know a customer, each a link to their page there. */
export function KnownAs({ handles }: { handles: readonly CustomerHandle[] }) {
  const { i18n } = useLingui();
  return (
    <Fact name={i18n._('customer.known-as')}>
      <span className="inline-flex flex-wrap justify-end gap-1">
        {handles.map((handle) => {
          const href = safeHref(handle.profileUrl);
          const title = handleText(handle.handle);
          return href === null ? (
            <span key={handle.id} title={title} className="inline-flex min-h-6 min-w-6 items-center justify-center">
              <NetworkMark network={handle.network} />
            </span>
          ) : (
            <a
              key={handle.id}
              href={href}
              target="_blank"
              rel="noopener noreferrer nofollow"
              title={title}
              className="inline-flex min-h-6 min-w-6 items-center justify-center"
            >
              <NetworkMark network={handle.network} />
              <span className="sr-only">{title}</span>
            </a>
          );
        })}
      </span>
    </Fact>
  );
}
