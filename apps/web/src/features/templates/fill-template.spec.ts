import '../../../test/text-encoder';
import fc from 'fast-check';
import { fillTemplate, findOrderNumber, openVariables, templateText } from './fill-template';

describe('a template', () => {
  it('UX 34: is filled with what is known, and keeps open what is not', () => {
    const filled = fillTemplate('Hej {firstName}, ordre {orderNumber} er på vej. /{agentName}', {
      firstName: 'Karen',
      agentName: 'Mette',
    });
    expect(filled).toBe('Hej Karen, ordre {orderNumber} er på vej. /Mette');
    expect(openVariables(filled)).toEqual([{ name: 'orderNumber', start: 17, end: 30 }]);
  });

  it('leaves braces alone that are no variable', () => {
    expect(fillTemplate('{hej} {firstname} {}', { firstName: 'Karen' })).toBe('{hej} {firstname} {}');
  });

  it('takes values for data: a customer’s name opens no variable', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const filled = fillTemplate('{firstName}', { firstName: `${name}{orderNumber}` });
        expect(openVariables(filled)).toEqual([]);
      }),
    );
  });

  it('speaks the customer’s language where it can', () => {
    const template = { texts: { any: 'Thanks', da: 'Tak', nb: 'Takk' } };
    expect(['da', 'nb', 'no', 'sv', 'en'].map((language) => templateText(template, language))).toEqual([
      'Tak',
      'Takk',
      'Takk',
      'Thanks',
      'Thanks',
    ]);
    expect(templateText({ texts: { sv: 'Tack' } }, 'da')).toBe('Tack');
  });

  it.each([
    ['min ordre 48213 er ikke kommet', '48213'],
    ['Ordrenummer: 48213', '48213'],
    ['beställning nr 10442?', '10442'],
    ['order no. 55512', '55512'],
    ['hvor er #48213', '48213'],
    ['jeg har ventet siden 2019', undefined],
  ])('finds the order number in "%s"', (text, expected) => {
    expect(findOrderNumber([text])).toBe(expected);
  });
});
