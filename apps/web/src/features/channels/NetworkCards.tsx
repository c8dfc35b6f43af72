import type { NetworkDescriptor } from '@genklang/contract';
import { useLingui } from '@lingui/react';
import { NetworkBadge } from '../../shared/ui/ChannelBadge';

interface NetworkCardsProps {
  networks: readonly NetworkDescriptor[];
  onChoose(network: NetworkDescriptor): void;
}

/** The networks there are, each with what it can do and how far it has been tried. */
export function NetworkCards({ networks, onChoose }: NetworkCardsProps) {
  const { i18n } = useLingui();
  return (
    <ul className="grid grid-cols-1 gap-2.5 sm:grid-cols-2 lg:grid-cols-3">
      {networks.map((network) => (
        <li key={network.id}>
          <button
            type="button"
            className="flex h-full w-full gap-3 rounded-lg border border-border p-3 text-left hover:bg-hover"
            onClick={() => onChoose(network)}
            data-testid={`network-${network.id}`}
          >
            <NetworkBadge network={network} />
            <span className="min-w-0">
              <span className="block font-semibold">{network.name}</span>
              <span className="block text-xs text-ink-3">{i18n._(`network-replies.${network.replies}`)}</span>
              <span className="block text-xs text-ink-3">{i18n._(`network-checked.${network.checkedAgainst}`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
