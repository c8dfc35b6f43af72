import type { Storyline } from '../storyline';

export const enPraise: readonly Storyline[] = [
  {
    id: 'praise-driver',
    theme: 'praise',
    opening:
      'Huge thanks to the @havblik driver who carried a sofa up four floors, smiling the whole way. Give that man a raise.',
    answered: ['Please do pass it on. He made our week.'],
    quick: 'And you reply within minutes. Love it.',
  },
  {
    id: 'turned-around',
    theme: 'recovery',
    opening:
      'I was furious with @havblik last week. Today: new table, a proper apology and cake. That is how you win a customer back.',
    answered: ['You earned it. I will be as loud about this as I was about the complaint.'],
    reach: 'large',
  },
  {
    id: 'recommend-bookcase',
    theme: 'praise',
    opening:
      'Everyone asks about the bookcase: it is from @havblik, and yes, I would buy it again. Warmly recommended.',
    answered: ['Credit where credit is due.'],
    joined: 'Bought it after your last post. No regrets.',
    reach: 'large',
  },
  {
    id: 'spare-part-free',
    theme: 'recovery',
    opening:
      'Wrote to @havblik about a broken chair leg from 2016. New leg in the post two days later, free. I am amazed.',
    answered: ['The chair stands again. Thank you!'],
    quick: 'You are quick at everything, it seems.',
  },
  {
    id: 'cat-approved',
    theme: 'praise',
    opening: 'The cat has claimed the armchair from @havblik. I take that as a certificate of quality.',
    answered: ['Her name is Pixel and she gives it five out of five paws.'],
  },
];
