import type { Theme } from '../../lexicon/theme';

/** Swedish: adverbs and interjections with a feeling. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    words: `
      -3 skamligen skändligen hänsynslöst samvetslöst
      -2.5 illa uselt kasst bedrövligt eländigt vårdslöst slarvigt nonchalant_nog
      -2 förgäves felaktigt obegripligt orimligt oacceptabelt krångligt onödigt långsamt olovligt sorgligt_nog tragiskt_nog pinsamt_nog
      -2 konstigt_nog skamligt_nog olagligen sönder vilse
      -1.5 beklagligtvis otillräckligt halvdant dumt
      -1 tyvärr dessvärre olyckligtvis motvilligt onödigtvis ogärna
      1 förhoppningsvis lyckosamt ordentligt prydligt
      1.5 gärna välförtjänt frivilligt friktionsfritt störningsfritt rättvist problemfritt smärtfritt
      2 galant äntligen hjärtligt innerligt tvivelsutan helhjärtat kostnadsfritt
      2.5 lyckligtvis gudskelov tackochlov
      3 storartat utomordentligt förträffligt föredömligt`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 bravo jippi yippie yes hipp_hipp_hurra halleluja toppen kanon jättetack
      2.5 tjoho wow heja wohoo najs nice mums mumsigt namnam
      2 grattis skål
      1.5 hihi haha hahaha hehe
      1 kalas`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2.5 fyskam grr argh aargh urk men_hallå
      -2 pfft pff buu bu puh usch_då
      -1.5 hmpf jösses
      -0.5 jaha`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 fy blä bläh usch yuck`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 ack snyft buhu buhuu
      -1.5 aj ajajaj oj_då`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 oj ojoj`,
  },
];
