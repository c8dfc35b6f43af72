import fc from 'fast-check';
import type { SimulatedNetwork } from './simulation.fixture';

/** One thing that happens, on the network or to us. Numbers choose among what there is. */
export type Happening =
  | { kind: 'post'; count: number }
  | { kind: 'late-post'; lateMs: number }
  | { kind: 'edit'; which: number }
  | { kind: 'delete'; which: number }
  | { kind: 'poll' }
  | { kind: 'crash'; beforeCommit: number }
  | { kind: 'fault'; atRequest: number }
  | { kind: 'wait'; ms: number };

/** Any interleaving of posts, late posts, edits, deletions, polls, crashes and faults. */
export const happenings = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('post' as const), count: fc.integer({ min: 1, max: 12 }) }) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('late-post' as const), lateMs: fc.integer({ min: 1, max: 90_000 }) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('edit' as const), which: fc.nat(200) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('delete' as const), which: fc.nat(200) }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('poll' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), beforeCommit: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('fault' as const), atRequest: fc.nat(3) }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 240_000 }) }),
    },
  ),
  { minLength: 5, maxLength: 40 },
);

/** What happens on the network itself. @returns whether it was such a thing. */
export function happenOnNetwork(network: SimulatedNetwork, happening: Happening): boolean {
  switch (happening.kind) {
    case 'post':
      for (let index = 0; index < happening.count; index += 1) {
        network.write();
      }
      return true;
    case 'late-post':
      network.write({ lateMs: happening.lateMs });
      return true;
    case 'edit':
    case 'delete':
      changePost(network, happening);
      return true;
    case 'wait':
      network.now += happening.ms;
      return true;
    case 'poll':
    case 'crash':
    case 'fault':
      return false;
  }
}

function changePost(network: SimulatedNetwork, change: Extract<Happening, { which: number }>): void {
  const visible = network.visible();
  const post = visible[change.which % Math.max(1, visible.length)];
  if (post && change.kind === 'edit') {
    post.text = `v${Number(post.text.slice(1)) + 1}`;
  } else if (post) {
    post.isDeleted = true;
  }
}
