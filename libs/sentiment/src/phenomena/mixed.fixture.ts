import { phenomenaOf } from './phenomenon.fixture';

/** Posts in two languages; the language is that of the greater part. */
export const mixed = [
  ...phenomenaOf('da', [
    [
      'two languages, sentence by sentence',
      'Jeg bestilte en sofa hos jer i januar, og den skulle komme i marts. This is absolutely terrible customer service.',
      { polarity: 'negative', rule: ['terrible', 'word'] },
    ],
    [
      'two languages, sentence by sentence',
      'Vi var i jeres butik i Aarhus i går for at se på en lampe. The staff were wonderful and so friendly.',
      { polarity: 'positive', rule: ['wonderful', 'word'] },
    ],
  ]),
  ...phenomenaOf('sv', [
    [
      'two languages, sentence by sentence',
      'Jag beställde en soffa av er i januari och den skulle komma i mars. This is absolutely terrible customer service.',
      { polarity: 'negative', rule: ['terrible', 'word'] },
    ],
    [
      'a negation belongs to its language',
      'Jag väntar på mitt paket som skulle komma i tisdags. The tracking page does not work at all.',
      { polarity: 'negative', rule: ['does not work', 'phrase'] },
    ],
  ]),
  ...phenomenaOf('nb', [
    [
      'two languages, sentence by sentence',
      'Jeg bestilte en sofa hos dere i januar, og den skulle komme i mars. This is absolutely terrible customer service.',
      { polarity: 'negative', rule: ['terrible', 'word'] },
    ],
  ]),
  ...phenomenaOf('en', [
    [
      'two languages, sentence by sentence',
      'I ordered a sofa from your shop in January and it should have been here in March. Det er simpelthen en elendig service.',
      { polarity: 'negative', rule: ['elendig', 'word'] },
    ],
  ]),
];
