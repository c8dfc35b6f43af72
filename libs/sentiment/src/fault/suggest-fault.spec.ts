import { suggestFault } from './suggest-fault';

describe('suggestFault', () => {
  it.each([
    ['da', 'I har sendt den forkert størrelse, og det er anden gang!', 'own', ['i har sendt', 'forkert størrelse']],
    ['da', 'Buddet fra PostNord smed pakken over hækken.', 'partner', ['postnord', 'buddet']],
    [
      'da',
      'Kan I hjælpe? Det er min egen fejl, jeg kom til at bestille to.',
      'customer',
      ['min egen fejl', 'jeg kom til'],
    ],
    ['sv', 'Ni lovade svar i går. Fortfarande inget svar!', 'own', ['ni lovade', 'inget svar']],
    ['sv', 'Paketet ligger fast på grund av strejken.', 'external', ['strejken']],
    ['nb', 'Dere sendte feil vare.', 'own', ['dere sendte', 'feil vare']],
    ['nb', 'Sjåføren ringte aldri på.', 'partner', ['sjåføren']],
    ['en', "The kettle doesn't work and I got no reply.", 'own', ["doesn't work", 'no reply']],
    ['en', 'The courier left it in the rain, now it is broken.', 'partner', ['courier']],
    ['en', 'I forgot to add my flat number, sorry, my fault.', 'customer', ['my fault', 'i forgot']],
  ])('%s: %s', (language, text, fault, words) => {
    const suggested = suggestFault([{ text, language }]);
    expect(suggested?.fault).toBe(fault);
    expect([...(suggested?.words ?? [])].sort()).toEqual([...words].sort());
  });

  it('takes whole words only, and says nothing where nothing points anywhere', () => {
    expect(suggestFault([{ text: 'Groups of glossy cups', language: 'en' }])).toBeNull();
    expect(suggestFault([{ text: 'Det her er jeg virkelig træt af 😡', language: 'da' }])).toBeNull();
    expect(suggestFault([])).toBeNull();
  });

  it('reads a language that it does not know as English', () => {
    expect(suggestFault([{ text: 'DHL sagt nichts', language: 'de' }])).toEqual({ fault: 'partner', words: ['dhl'] });
  });

  it('weighs all that the customer wrote', () => {
    const posts = [
      { text: 'DHL kom ikke.', language: 'da' },
      { text: 'Og I har sendt en defekt lampe!', language: 'da' },
    ];
    expect(suggestFault(posts)?.fault).toBe('own');
  });
});
