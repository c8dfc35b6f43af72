import type { Storyline } from '../storyline';

export const enService: readonly Storyline[] = [
  {
    id: 'refund-missing',
    theme: 'refund',
    opening:
      '@havblik you received my return three weeks ago and I still have no refund. What is going on? Order {order}',
    answered: ['Thank you, I will keep an eye on my account.', 'The money is in. Thanks for sorting it out.'],
    curt: '"It is being processed" is what you said two weeks ago.',
    ignored: ['That is rent money, by the way.', 'I have started a chargeback with my bank.'],
    joined: 'Took me five weeks. Keep chasing them.',
  },
  {
    id: 'opening-hours',
    theme: 'hours',
    opening: 'Is the Copenhagen store open on Sunday, @havblik? Google says yes, your site says maybe.',
    answered: ['Great, see you at eleven!'],
    quick: 'Love the quick reply. See you Sunday.',
    ignored: ['We went. It was closed.'],
  },
  {
    id: 'queue-music',
    theme: 'sarcasm',
    opening: 'Forty minutes of hold music from @havblik. I have started to harmonise. Album of the year.',
    answered: ['Ha, fair enough. It is about order {order}, I just want to know whether it has shipped.'],
    quick: 'A reply in one minute? Why do you even have a phone line?',
    ignored: ['We have reached the remix.'],
    reach: 'large',
  },
  {
    id: 'price-drop',
    theme: 'price',
    opening: '@havblik bought the lamp yesterday, 30% off today. Is there a price promise or am I just unlucky?',
    answered: ['The difference refunded without any fuss. I am impressed.'],
    curt: 'Just unlucky, then.',
    ignored: ['Unlucky it is.'],
  },
  {
    id: 'leaving-chatbot',
    theme: 'leaving',
    opening: 'Your chatbot asked me to rephrase my question eleven times, @havblik. I rephrased it to "goodbye".',
    answered: ['An actual human! OK, you get one more chance.'],
    curt: 'Are you the chatbot as well?',
    ignored: ['Goodbye it is.'],
    reach: 'some',
  },
  {
    id: 'gift-card',
    theme: 'question',
    opening: 'How long are your gift cards valid, @havblik? Found one in a winter coat.',
    answered: ['Still valid! Best coat I own. Thanks!'],
    quick: 'That was quick, thank you!',
  },
  {
    id: 'promised-call',
    theme: 'leaving',
    opening:
      '"We will call you within 24 hours." That was Tuesday, @havblik. I have been a customer for nine years. Not for ten.',
    answered: [
      'They called, they apologised, they fixed it. I take back the last sentence.',
      'Nine years and counting, then.',
    ],
    curt: 'Exactly the kind of answer I expected.',
    ignored: ['96 hours.', 'Review posted. One star.'],
    reach: 'some',
  },
  {
    id: 'assembly-service',
    theme: 'question',
    opening: '@havblik can I book assembly after the delivery? I have overestimated myself.',
    answered: ['Booked for Saturday. My self-esteem thanks you.'],
    quick: 'So fast! I will put the hammer down now.',
  },
];
