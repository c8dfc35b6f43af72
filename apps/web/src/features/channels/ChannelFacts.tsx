import type { ChannelDetail } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../shared/format/times';
import { useNow } from '../../shared/use-now';

const DAY_MS = 24 * 3_600_000;

/** When the sign-in ends, where the network sends posts to, and what a search looks for. */
export function ChannelFacts({ channel }: { channel: ChannelDetail }) {
  const { i18n } = useLingui();
  const { credentialsExpireAt, hookPath, search } = channel;
  return (
    <section className="flex flex-col gap-2 text-sm">
      <h2 className="font-semibold">{i18n._('channel.facts')}</h2>
      <p>{i18n._('channel.since', { date: formatDate(i18n.locale, channel.createdAt) })}</p>
      {credentialsExpireAt !== null && <Expiry at={credentialsExpireAt} />}
      {search !== null && (
        <p data-testid="search-terms">
          {i18n._('listen.looks-for', { words: search.anyOf.join(', ') })}
          {search.noneOf.length > 0 && ` ${i18n._('listen.not', { words: search.noneOf.join(', ') })}`}
        </p>
      )}
      {hookPath !== null && <HookAddress path={hookPath} />}
    </section>
  );
}

/** Renewed by itself long before; it turns red only when that has not happened. */
function Expiry({ at }: { at: string }) {
  const { i18n } = useLingui();
  const leftMs = Date.parse(at) - useNow().getTime();
  const tone = leftMs < 0 ? 'text-crit' : 'text-ink';
  return (
    <p className={tone} data-testid="expiry">
      {leftMs >= DAY_MS
        ? i18n._('channel.expires-days', { days: Math.floor(leftMs / DAY_MS) })
        : leftMs >= 0
          ? i18n._('channel.expires-soon')
          : i18n._('channel.expired')}
    </p>
  );
}

function HookAddress({ path }: { path: string }) {
  const { i18n } = useLingui();
  const [isCopied, setIsCopied] = useState(false);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(path);
    setIsCopied(true);
  };
  const Icon = isCopied ? Check : Copy;
  return (
    <div>
      <p className="text-ink-2">{i18n._('channel.hook')}</p>
      <div className="mt-1 flex items-center gap-2">
        <code className="min-w-0 truncate rounded bg-sunken px-2 py-1 text-xs" data-testid="hook-path">
          {path}
        </code>
        <button
          type="button"
          className="btn btn-icon btn-outline"
          onClick={() => void copy()}
          aria-label={i18n._('action.copy')}
        >
          <Icon size={14} aria-hidden="true" />
        </button>
      </div>
    </div>
  );
}
