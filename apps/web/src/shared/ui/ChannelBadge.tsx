import type { ChannelSummary } from '@genklang/contract';

interface ChannelBadgeProps {
  channel: ChannelSummary | undefined;
  isOnAvatar?: boolean;
}

/** The network's mark, as the server describes it. */
export function ChannelBadge({ channel, isOnAvatar = false }: ChannelBadgeProps) {
  if (channel === undefined) {
    return null;
  }
  const { path, colour } = channel.badge;
  const style = { '--badge-colour': colour } as React.CSSProperties;
  const classes = ['channel-badge', isOnAvatar && 'on-avatar', isNearBlack(colour) && 'is-near-black'];
  return (
    <span className={classes.filter(Boolean).join(' ')} style={style} role="img" aria-label={channel.networkName}>
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
