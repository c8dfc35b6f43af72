import type { ChannelSummary, NetworkDescriptor } from '@genklang/contract';

interface ChannelBadgeProps {
  channel: ChannelSummary | undefined;
  isOnAvatar?: boolean;
  isLarge?: boolean;
}

/** The mark of a channel's network, as the server describes it. */
export function ChannelBadge({ channel, isOnAvatar = false, isLarge = false }: ChannelBadgeProps) {
  return channel === undefined ? null : (
    <Mark
      badge={channel.badge}
      name={channel.networkName}
      shape={isOnAvatar ? 'on-avatar' : isLarge ? 'is-large' : ''}
    />
  );
}

/** The mark of a network that may yet be connected. */
export function NetworkBadge({ network }: { network: NetworkDescriptor }) {
  return <Mark badge={network.badge} name={network.name} shape="is-large" />;
}

interface MarkProps {
  badge: ChannelSummary['badge'];
  name: string;
  shape: string;
}

function Mark({ badge, name, shape }: MarkProps) {
  const { path, colour } = badge;
  const style = { '--badge-colour': colour } as React.CSSProperties;
  const classes = ['channel-badge', shape, isNearBlack(colour) && 'is-near-black'];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={style} role="img" aria-label={name}>
      <svg viewBox="0 0 24 24" width="56%" height="56%" aria-hidden="true">
        <path d={path} />
      </svg>
    </span>
  );
}

/** A mark that would vanish on a dark page is drawn dark on light there. */
function isNearBlack(colour: string): boolean {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (digits === undefined) {
    return false;
  }
  const value = Number.parseInt(digits, 16);
  return Math.max(value >> 16, (value >> 8) & 0xff, value & 0xff) < 0x30;
}
