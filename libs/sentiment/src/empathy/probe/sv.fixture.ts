import type { LabelledCase } from './labelled-case.fixture';

export const SWEDISH: readonly LabelledCase[] = [
  {
    customer: 'Tre veckor på en återbetalning. Tre. Veckor. Är det normalt hos er?',
    score: -0.7,
    signedBy: 'Erik Berg',
    replies: [
      [
        'CRONH',
        'Hej Johan, förlåt att återbetalningen har dröjt. Jag har skickat den idag och pengarna är på ditt konto senast torsdag. /Erik',
      ],
      ['R', 'Vi beklagar besväret och tackar för ditt tålamod.'],
      ['NH', 'Du får besked inom 2 arbetsdagar.'],
      ['OH', 'Hej! Jag ska kolla upp det här så snart jag kan. /Erik'],
      ['CHB', 'Återbetalningen ligger hos banken, det är deras fel och inte vårt.'],
    ],
  },
  {
    customer: 'Soffan kom med en spricka i ramen. Har ringt fyra gånger utan svar.',
    score: -0.75,
    signedBy: 'Lisa Ström',
    replies: [
      [
        'CRONH',
        'Usch, en spricka i ramen är inte okej. Jag är verkligen ledsen. Jag ringer dig i eftermiddag kl. 15 och vi bokar en ny leverans. /Lisa',
      ],
      ['CRH', 'Vi beklagar att soffan var trasig. Skicka gärna en bild.'],
      ['O', 'Jag förstår din frustration. Hälsningar Lisa'],
      ['CNH', 'En ny soffa levereras till dig på onsdag.'],
      ['CHB', 'Sprickan har uppstått hos transportören, så det är inte vårt fel.'],
    ],
  },
  {
    customer: 'Appen kraschar varje gång jag ska betala. Uselt.',
    score: -0.65,
    signedBy: 'Amir Nasser',
    replies: [
      ['CONH', 'Hej Maja! Jag har rapporterat kraschen till våra utvecklare och återkommer i morgon. /Amir'],
      ['CH', 'Testa att uppdatera appen till senaste versionen.'],
      ['ROH', 'Det var tråkigt att höra, förlåt! Kan du skicka mig en skärmbild? /Amir'],
      ['', 'Tack för din feedback. Dina synpunkter är viktiga för oss.'],
      ['RONH', 'Jag ber om ursäkt. Jag hör av mig före lunch i morgon med en lösning.'],
    ],
  },
  {
    customer: 'Biljetten till Göteborg blev avbokad utan förvarning och nu står jag här på perrongen.',
    score: -0.7,
    signedBy: 'Sanna Lind',
    replies: [
      [
        'CRONH',
        'Förlåt, det ska inte hända att en biljett avbokas utan att du får veta det. Jag bokar om dig till tåget kl. 14.10 nu. Sanna',
      ],
      ['CH', 'Biljetten är avbokad i systemet.'],
      ['R', 'Vi beklagar eventuella olägenheter detta kan ha orsakat.'],
      ['HB', 'Det är SJ som ställer in tågen, inte vi. Du får vända dig till dem.'],
      ['ONH', 'Jag ringer dig om tio minuter. Sanna'],
    ],
  },
  {
    customer: 'Fick fel storlek igen. Andra gången på en månad. Orkar inte.',
    score: -0.6,
    signedBy: 'Nils Holm',
    replies: [
      [
        'CRONH',
        'Hej Elin! Fel storlek två gånger är två gånger för mycket, ursäkta. Rätt storlek skickas i dag och jag betalar frakten. Nils',
      ],
      ['CONH', 'Jag skickar rätt storlek i morgon.'],
      ['CH', 'Storlekarna kan variera mellan modeller.'],
      ['RH', 'Så tråkigt, det är vi ledsna för.'],
      ['CHB', 'Du borde ha kollat storleksguiden innan du beställde.'],
    ],
  },
  {
    customer: 'Elräkningen är dubbelt så hög som förra månaden, ingen kan förklara varför.',
    score: -0.5,
    signedBy: 'Karin Öberg',
    replies: [
      ['CONH', 'Hej Per, jag går igenom din elräkning och ringer dig på fredag förmiddag. /Karin'],
      ['CROH', 'Jag är ledsen att ingen kunnat förklara räkningen för dig. Jag tittar på den.'],
      ['', 'Vi förstår att detta är frustrerande.'],
      ['NH', 'Vi återkommer senast kl. 16.'],
      ['H', 'Vi ringde dig igår kl. 15 men fick inget svar.'],
    ],
  },
];
