import type { Storyline } from '../storyline';

export const enDelivery: readonly Storyline[] = [
  {
    id: 'sofa-no-show',
    theme: 'delivery',
    opening:
      '@havblik third day at home waiting for a sofa that never shows up. Tracking says "out for delivery" every morning. Order {order}',
    answered: [
      'Thanks for looking into it. Thursday after 4 would work.',
      'It arrived! Thank you for actually following up.',
    ],
    curt: 'That tells me nothing. When is it coming?',
    ignored: ['Anyone there?', 'If I hear nothing today I am cancelling the whole order.'],
    joined: 'Same here, my bookcase has been "out for delivery" for a week.',
  },
  {
    id: 'left-outside',
    theme: 'delivery',
    opening: 'Paid for delivery to the room of choice. My room of choice was not the pavement, @havblik.',
    answered: ['OK, thank you. A refund of the delivery fee is fair.', 'Refund received. Appreciated.'],
    quick: 'Wow, that was quick. Yes, please refund the delivery.',
    ignored: ['It is raining now. The mattress and I are both disappointed.'],
  },
  {
    id: 'half-a-table',
    theme: 'delivery',
    opening: '@havblik I now own a beautiful table top. Any idea where the legs might be? Order {order}',
    answered: ['Great, looking forward to being able to sit upright at dinner.'],
    quick: 'Blimey, that was fast. Thank you!',
    ignored: ['Day {days} of eating off the floor. Very Scandinavian, I suppose.'],
  },
  {
    id: 'moving-address',
    theme: 'delivery',
    opening: 'Can I still change the delivery address for order {order}, @havblik? We got the keys early.',
    answered: ['Brilliant, thank you so much.'],
    quick: 'That was quick, thanks a lot!',
    ignored: ['The van is booked for Saturday, so a yes or no would be lovely.'],
  },
  {
    id: 'rescheduled',
    theme: 'delivery',
    opening:
      'Rescheduled for the fourth time, always on the morning itself. @havblik, do you think people have nothing else to do?',
    answered: [
      'I appreciate the apology, but you said that last time as well. What is different now?',
      'A fixed slot in writing. Fine, thank you.',
    ],
    curt: 'Four cancellations and one line. Unbelievable.',
    ignored: ['Make that five.', 'I have reported this to the consumer ombudsman.'],
    reach: 'some',
  },
  {
    id: 'wrong-colour',
    theme: 'delivery',
    opening: 'Ordered a grey rug. Received a very cheerful orange one. It is growing on me, but still, @havblik?',
    answered: ['Perfect, collection on Tuesday works. The dog will miss it.'],
    quick: 'Faster than the courier! Tuesday is fine.',
  },
  {
    id: 'ship-to-dublin',
    theme: 'delivery',
    opening: '@havblik do you ship to Ireland? The website lets me pick it and then says no at the very last step.',
    answered: ['Good to know, thanks for being straight with me.'],
    quick: 'Thanks for the quick reply!',
    ignored: ['Guess that is a no, then.'],
  },
];
