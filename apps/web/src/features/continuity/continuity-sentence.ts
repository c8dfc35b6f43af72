import type { ChannelContinuity, LedgerHole } from '@genklang/contract';
import type { I18n } from '@lingui/core';
import { formatMoment } from '../../shared/format/times';

/** One sentence about a channel: up to when it is complete, and what is missing before that. */
export function continuitySentence(i18n: I18n, continuity: ChannelContinuity, now: Date): string {
  if (continuity.completeTo === null) {
    return i18n._(`continuity.${continuity.lastSuccessAt === null ? 'never' : 'pushed'}`);
  }
  const moment = (at: string): string => formatMoment(i18n.locale, at, now);
  const complete = i18n._('continuity.complete', { clock: moment(continuity.completeTo) });
  const hole = continuity.openHoles[0];
  return hole === undefined ? complete : `${complete}. ${holeClause(i18n, hole, moment)}`;
}

function holeClause(i18n: I18n, hole: LedgerHole, moment: (at: string) => string): string {
  if (hole.from === null || hole.to === null || hole.lane === 'outage') {
    return i18n._('continuity.outage', { from: hole.from === null ? '' : moment(hole.from) });
  }
  return i18n._('continuity.hole', { from: moment(hole.from), to: moment(hole.to), count: hole.filled });
}

/** The channel that is furthest behind: what can be relied on is what it has. Channels at rest hold nobody up. */
export function findLeastComplete(channels: readonly ChannelContinuity[]): ChannelContinuity | null {
  const read = channels.filter(
    (channel) => !['paused', 'disconnected'].includes(channel.status) && channel.nextPollAt !== null,
  );
  return read.reduce<ChannelContinuity | null>(
    (least, channel) => (least === null || isBehind(channel, least) ? channel : least),
    null,
  );
}

function isBehind(left: ChannelContinuity, right: ChannelContinuity): boolean {
  if (left.openHoles.length > 0 !== right.openHoles.length > 0) {
    return left.openHoles.length > 0;
  }
  return (left.completeTo ?? '') < (right.completeTo ?? '');
}
