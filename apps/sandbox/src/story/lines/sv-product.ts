import type { Storyline } from '../storyline';

export const svProduct: readonly Storyline[] = [
  {
    id: 'spricka',
    theme: 'damage',
    opening: '@havblik packade upp skänken och hittade en spricka längs hela sidan. Hur gör vi nu?',
    answered: ['Tack, bilder är skickade i meddelande.', 'Ny skänk på tisdag, perfekt. Bra skött!'],
    curt: 'Jag frågade hur vi gör nu. Det vet jag fortfarande inte.',
    ignored: ['Sprickan blir inte mindre av att vänta.'],
  },
  {
    id: 'saknade-skruvar',
    theme: 'parts',
    opening: 'Påse med 16 skruvar. Anvisningen kräver 18. Är det en tävling @havblik? Vad vinner man?',
    answered: ['Två skruvar på posten! Huvudvinsten är hemma 🏆'],
    quick: 'Snabbt! Jag håller hyllan så länge.',
    ignored: ['Hyllan lutar betänkligt åt vänster.'],
    joined: 'Vi fick 19! Du kan få en av oss.',
  },
  {
    id: 'anvisning-speglad',
    theme: 'assembly',
    opening:
      '@havblik steg 9 i anvisningen till garderoben är spegelvänt mot steg 10. Vi har monterat den två gånger nu.',
    answered: ['Tack för den nya anvisningen. Med den gick det på en kvart.'],
    curt: 'Vi HAR läst anvisningen. Det är den som är fel.',
    ignored: ['Tredje gången gillt? Nej.'],
  },
  {
    id: 'gungar',
    theme: 'damage',
    opening:
      'Matbordet från @havblik gungar så fort man lutar sig på det. 12 000 kronor och tre veckor gammalt. Uselt.',
    answered: [
      'Vi har dragit åt allt enligt anvisningen. Det gungar ändå.',
      'En tekniker på onsdag, det låter bra. Tack för att ni tar det på allvar.',
    ],
    curt: '"Dra åt skruvarna". Tack, så långt hade vi kommit.',
    ignored: ['Soppa är uteslutet tills vidare.', 'Jag vill lämna tillbaka bordet. Nu.'],
    reach: 'some',
  },
  {
    id: 'tyget-noppar',
    theme: 'damage',
    opening: '@havblik är det meningen att tyget på soffan ska noppa sig efter två månader?',
    answered: ['Tack för ett ärligt svar. Jag provar noppmaskinen först.'],
    quick: 'Kul att ni svarar så fort. Jag skickar en bild.',
  },
  {
    id: 'svanen',
    theme: 'wood',
    opening: 'Är ekmöblerna i er Strand-serie FSC-märkta hela vägen, eller bara vissa delar @havblik?',
    answered: ['Tack för ett tydligt svar, sådant gör skillnad när man väljer.'],
    curt: 'Det var inget svar. Hela vägen eller inte?',
    ignored: ['Tystnad brukar betyda "bara vissa delar".'],
    reach: 'some',
  },
  {
    id: 'lukt-kok',
    theme: 'damage',
    opening: '@havblik köksstolarna luktar lack efter {days} dagar, trots att vi vädrat dygnet runt. Är det farligt?',
    answered: ['Tack, det var ett lugnande och grundligt svar.'],
    curt: 'Ett "nej" hade jag gärna sett att någon kunde förklara.',
    ignored: ['Vi har flyttat ut stolarna på balkongen.'],
  },
  {
    id: 'gangjarn',
    theme: 'parts',
    opening:
      'Går det att köpa ett löst gångjärn till ert skåp från 2019 @havblik? Vill inte slänga ett helt skåp för en bit metall.',
    answered: ['Gratis? Det hade jag inte väntat mig. Så ska hållbarhet se ut!'],
    quick: 'Det gick fort. Modellen heter Strand, dörr vänster.',
  },
  {
    id: 'spjalsang',
    theme: 'damage',
    opening:
      'Två spjälor har lossnat på vår spjälsäng från @havblik. Vår dotter är nio månader. Det här får bara inte hända.',
    answered: [
      'Tack för att ni ringde upp direkt. Vi har slutat använda den.',
      'Skönt att ni tar det på allvar och varnar andra. Tack.',
    ],
    curt: 'Hon kunde ha fastnat. Och ni skriver så?',
    ignored: ['Inget svar om en farlig barnsäng. Otroligt.', 'Anmält till Konsumentverket.'],
    joined: 'Vi har samma säng! Vilken spjäla var det?',
    reach: 'large',
  },
];
