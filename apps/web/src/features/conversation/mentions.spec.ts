import { cutAtMembers, mentionedIn } from './mentions';

const SARA = { id: 's', name: 'Sara' };
const SARA_HOLM = { id: 'sh', name: 'Sara Holm' };
const BJOERN = { id: 'b', name: 'Bjørn Å' };
const MEMBERS = [SARA, SARA_HOLM, BJOERN];

describe('the colleagues whom a note names', () => {
  it.each([
    ['@Sara Holm ring i dag', ['sh']],
    ['@Sara, ring i dag', ['s']],
    ['Spørg @Bjørn Å eller (@Sara). @Sara ved det.', ['b', 's']],
    ['@Saras kunde', []],
    ['skriv til mette@Sara', []],
    ['Sara ved det', []],
  ])('in "%s"', (text, ids) => {
    expect(mentionedIn(text, MEMBERS)).toEqual(ids);
  });

  it('loses no letter of the note', () => {
    const text = 'Hej @Sara Holm og @Bjørn Å: se @havblik';
    expect(cutAtMembers(text, MEMBERS)).toEqual([
      { text: 'Hej ', member: null },
      { text: '@Sara Holm', member: SARA_HOLM },
      { text: ' og ', member: null },
      { text: '@Bjørn Å', member: BJOERN },
      { text: ': se @havblik', member: null },
    ]);
  });
});
