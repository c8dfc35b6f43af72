import type { Storyline } from '../storyline';

export const daPraise: readonly Storyline[] = [
  {
    id: 'ros-chauffoer',
    theme: 'praise',
    opening:
      'Stor ros til chaufføren fra @havblik, som bar en sofa op på 4. uden elevator og stadig smilede. Giv den mand en lønforhøjelse!',
    answered: ['Det gør han fortjent til. Tak, fordi I giver det videre ❤️'],
    quick: 'Og så svarer I oven i købet med det samme. God stil.',
  },
  {
    id: 'ros-butik-aarhus',
    theme: 'praise',
    opening:
      'Vi gik ind hos @havblik i Aarhus efter en pude og kom ud med en hel stue. Jeres Kirsten er farligt god til sit job.',
    answered: ['Hils hende endelig. Vi kommer igen efter lønningsdag.'],
  },
  {
    id: 'ros-ti-aar',
    theme: 'praise',
    opening:
      'Min reol fra @havblik fylder ti år i dag. Tre flytninger, to børn og en kat. Ikke en skrue løs. Sådan skal det gøres.',
    answered: ['Haha, tak! Den får en klud og en tur olie i anledning af dagen.'],
    joined: 'Vores er fra 2012 og står endnu. Kan kun anbefale dem.',
    reach: 'some',
  },
  {
    id: 'vendt-af-service',
    theme: 'recovery',
    opening:
      'Jeg var rasende på @havblik i sidste uge. I dag stod de med en ny plade, en undskyldning og kage. Det er sådan, man får en kunde tilbage.',
    answered: ['I har fortjent det. Jeg fortæller det videre til alle, der gider høre på mig.'],
    quick: 'Og nu svarer I også hurtigt? Jeg må snart holde op med at være sur.',
    reach: 'large',
  },
  {
    id: 'anbefaling-venner',
    theme: 'praise',
    opening:
      'Til jer, der spurgte: sofaen er fra @havblik, og nej, den er ikke købt brugt, den er bare flot. Kan varmt anbefales.',
    answered: ['Så lidt! Ære den, som æres bør.'],
    joined: 'Vi købte den efter dit sidste billede. Ingen fortrydelser.',
    reach: 'large',
  },
  {
    id: 'fejl-erkendt',
    theme: 'recovery',
    opening:
      'Respekt for @havblik. De skrev selv, at der var fejl i vores ordre, inden vi opdagede det. Det ser man ikke hver dag.',
    answered: ['Det er ærligheden, der tæller. Tak.'],
  },
  {
    id: 'reservedel-gratis',
    theme: 'recovery',
    opening:
      'Skrev til @havblik om et knækket ben på en stol fra 2016. To dage senere lå der et nyt i postkassen. Gratis. Tak!',
    answered: ['Stolen er som ny. Den får lov at blive i familien.'],
    quick: 'I er bare hurtige. Også til at svare.',
  },
  {
    id: 'katten-elsker',
    theme: 'praise',
    opening: 'Katten har nu overtaget lænestolen fra @havblik. Jeg tager det som en kvalitetsgaranti 🐈',
    answered: ['Hun hedder Smilla, og hun giver fem ud af fem poter.'],
    quick: 'Smilla er imponeret over svartiden.',
  },
];
