import type { Storyline } from '../storyline';

export const enProduct: readonly Storyline[] = [
  {
    id: 'cracked-top',
    theme: 'damage',
    opening: '@havblik just unpacked the sideboard and there is a crack down the whole side. What happens now?',
    answered: ['Thanks, photos sent.', 'A replacement on Monday is perfect. Well handled.'],
    curt: 'Sorry, but what does that mean for me?',
    ignored: ['The crack and I are still here.'],
    joined: 'Ours came with the same crack. Bad batch?',
  },
  {
    id: 'missing-screws',
    theme: 'parts',
    opening: 'The bag says 24 screws. I have counted them four times, @havblik. There are 22.',
    answered: ['Two screws in the post. You are wonderful.'],
    quick: 'Quicker than I can count. Thanks!',
    ignored: ['The wardrobe is leaning like a certain tower.'],
  },
  {
    id: 'page-seven',
    theme: 'assembly',
    opening: '@havblik whoever drew page 7 of the manual: I would like to talk. Calmly. For about an hour.',
    answered: ['The video helped, thank you. Page 7 is forgiven.'],
    curt: 'I did read it. That is the problem.',
    ignored: ['We have decided it is modern art.'],
    joined: 'Page 7 ended our weekend too.',
    reach: 'large',
  },
  {
    id: 'creaking-bed',
    theme: 'damage',
    opening:
      'Six weeks old and the bed from @havblik creaks like a pirate ship. For that price it is simply not good enough.',
    answered: [
      'I have tightened every bolt twice. Still creaking.',
      'A technician on Wednesday sounds good. Thank you for taking it seriously.',
    ],
    curt: 'Tighten the bolts? You think I have not tried that?',
    ignored: ['Another sleepless night. Cheers.', 'I want my money back.'],
  },
  {
    id: 'oak-source',
    theme: 'wood',
    opening: 'Where does the oak in your Strand range come from, @havblik? I can see an FSC logo but no country.',
    answered: ['That is the most precise answer I have had from any furniture shop. Thanks.'],
    curt: 'FSC is not a place.',
    ignored: ['No answer is also an answer.'],
    reach: 'some',
  },
  {
    id: 'spare-hinge',
    theme: 'parts',
    opening: '@havblik can I get a single hinge for a cabinet from 2018, or do I have to bin the whole thing?',
    answered: ['Free of charge? I am speechless. Thank you.'],
    quick: 'Thanks for the fast answer, sending the model number now.',
  },
  {
    id: 'fabric-pilling',
    theme: 'damage',
    opening: 'Is sofa fabric supposed to pill after two months, @havblik? Asking before I get properly annoyed.',
    answered: ['Fair answer. I will try the fabric shaver and report back.'],
    curt: 'Now I am properly annoyed.',
    ignored: ['Properly annoyed now.'],
  },
];
