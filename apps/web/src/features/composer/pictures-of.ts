import type { PictureRule } from '@genklang/contract';
import type { ComposerState } from './use-composer';

/** What pictures the reply may take along, and by whose rule; null where it takes none. */
export function picturesOf({ block, channel }: ComposerState): { rule: PictureRule; network: string } | null {
  const rule = channel?.pictures ?? null;
  return rule === null || block === 'role' ? null : { rule, network: channel?.networkName ?? '' };
}
