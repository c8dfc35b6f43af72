import fc from 'fast-check';
import { resolveThreadRoots } from './thread-roots';
import type { ThreadedPost } from './thread-roots';

const post = (
  externalId: string,
  parentExternalId: string | null = null,
  threadId: string | null = null,
): ThreadedPost => ({
  externalId,
  parentExternalId,
  threadId,
});

describe('resolveThreadRoots', () => {
  it('believes the network where it names the thread', () => {
    expect(resolveThreadRoots([post('3', '2', '1')], new Map()).get('3')).toBe('1');
  });

  it('walks up through posts at hand, in whatever order they stand', () => {
    const roots = resolveThreadRoots([post('3', '2'), post('2', '1'), post('1')], new Map());
    expect([...roots.values()]).toEqual(['1', '1', '1']);
  });

  it('uses the root of a parent that is stored', () => {
    expect(resolveThreadRoots([post('3', '2')], new Map([['2', '1']])).get('3')).toBe('1');
  });

  it('takes an unknown parent as the root until it arrives', () => {
    expect(resolveThreadRoots([post('3', '2')], new Map()).get('3')).toBe('2');
  });

  it('ends on a chain that bites its own tail', () => {
    const roots = resolveThreadRoots([post('1', '2'), post('2', '1')], new Map());
    expect(roots.size).toBe(2);
  });

  it('puts every post of a tree under the tree’s root, in any order of arrival', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 40 }), fc.integer(), (parents, seed) => {
        const posts = parents.map((parent, index) => post(`p${index}`, index === 0 ? null : `p${parent % index}`));
        const shuffled = [...posts].sort((a, b) => hash(a.externalId, seed) - hash(b.externalId, seed));
        expect(new Set(resolveThreadRoots(shuffled, new Map()).values())).toEqual(new Set(['p0']));
      }),
    );
  });
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) | 0, seed);
}
