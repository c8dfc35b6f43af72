/** @jest-environment node */
import { aMention, aReply, aRow, at, CUSTOMER } from '../../../test/builders';
import { summaryParts } from './hand-over';

describe('summaryParts', () => {
  it('tells who it is, what it is about, the last words, and since when they wait', () => {
    const row = aRow({ id: 'c', waitingSince: at(3) });
    const entries = [
      aMention({ id: 'm0', author: { ...CUSTOMER, id: 'other' }, text: 'Samme her' }),
      aMention({ id: 'm1', text: 'Hvor er\n\nmin sofa?' }),
      aReply({ id: 'r1', text: 'Vi kigger på det.' }),
    ];
    expect(summaryParts(row, entries)).toEqual({
      customer: 'Karen Friis Dam (@karenfd)',
      about: 'Hvor er min sofa?',
      last: { by: 'Sara Holm', text: 'Vi kigger på det.' },
      waitingSince: at(3),
    });
  });

  it('does not say the first words twice, nor all of a long text', () => {
    const { about, last } = summaryParts(aRow({ id: 'c' }), [aMention({ id: 'm1', text: 'x'.repeat(500) })]);
    expect(last).toBeNull();
    expect(about).toHaveLength(160);
  });
});
