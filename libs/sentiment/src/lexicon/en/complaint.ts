import type { Theme } from '../theme';

/** English: what people say when they are not. */
export const complaint: readonly Theme[] = [
  {
    emotion: 'anger',
    words: `
      -4.5 scam scammer fraud thief thieves theft steal stolen stole rip_off ripoff crook liar lie lied lying cheat criminal
      -4 terrible horrible awful worst dreadful atrocious abysmal appalling disgraceful unacceptable outrageous ridiculous pathetic godawful
      -4 disaster catastrophe nightmare shameful insulting furious
      -3.5 incompetent useless worthless idiotic stupid joke clueless unprofessional hopeless shambles misleading garbage trash rubbish crap suck
      -3 bad poor angry mad annoy annoying annoyed frustrate frustrated frustrating rude arrogant lousy hate hated hating worse pissed
      -3 complain complaint complaints complaining unhappy upset dissatisfied ruin ruined fail failed failing failure disrespectful lame
      -2.5 slow lazy messy chaos hassle expensive overpriced greedy ugly dumb boring unhelpful dirty unreliable ignore ignored nonsense
      -2 wrong error broken broke damaged defective faulty issue issues problem problems trouble mess bug buggy crash crashed glitch
      -2 delay delays delayed cancelled canceled cancel late lost missing stuck refuse refused waste wasted doubt weird blame worried stranded
      -1.5 wait waiting waited hold queue fee fees charged rejected denied forgot difficult hard cold lack
      -1 unfortunately concern sadly confusing confused`,
  },
  {
    emotion: 'sadness',
    words:
      '-3.5 disappoint disappointed disappointing disappointment heartbroken; -2.5 sad unhappy depressed depressing cry crying miss missed; -2 sorry tired regret shame pity hurt lonely',
  },
  {
    emotion: 'disgust',
    words:
      '-4 disgust disgusting gross nasty vile rotten mouldy moldy filthy revolting; -3 stink stinks smelly yuck ew',
  },
  {
    emotion: 'fear',
    words:
      '-3 scared afraid terrified scary panic danger dangerous threat threatening unsafe; -2 worried worrying nervous anxious anxiety',
  },
  {
    emotion: 'anger',
    kind: 'swear',
    isExact: true,
    words: '-2.5 fuck fucking fucked damn hell shit bloody freaking wtf ffs bullshit',
  },
  {
    emotion: 'anger',
    isExact: true,
    words: '-3.5 idiot idiots clown clowns moron morons asshole bastards; -3 smh disgrace',
  },
];
