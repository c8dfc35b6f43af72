import type { Language } from '../types';

/** Small words by which a language is known. A word of several languages speaks for each of them, more weakly. */
export const functionWords: Readonly<Record<Language | 'other', string>> = {
  da: `
    jeg du han hun vi i de det den der som at og er ikke på til med for fra af om en et har havde kan skal vil ville var være været blev blevet bliver
    mig dig sig os jer dem min mit mine din dit jeres vores deres hvad hvem hvor hvornår hvorfor hvordan hvilken nogen noget nogle ingen intet alle alt
    meget mere mest nu når så men eller også efter under over ved hos uden igen aldrig altid kun bare lige hver selv sådan her der ud ind op ned
    gør gøre gik går kommer sige siger ved synes måtte burde fik få får giver tager hej tak nej ja jo jamen dag uge måned år penge fordi hvis
    endnu stadig siden mellem gennem begge andre andet anden tilbage hjem købt solgt sendt lavet altså nok lidt ret vældig dejlig dårlig
    måske blive fortælle vide kende køre hjælp dræbe undskyld rigtig forkert færdig væk hende ham børn kvinde mand dreng pige nemlig pludselig
    skulle ligesom derfor mens både enten nogensinde ellers overhovedet faktisk egentlig arbejde brug bruge lade talt ligger derhjemme sted fået havde
    bedre længe først tid lad tro tænke ønsker kigge finde gang gange sket sker stå høre mad lave laver hele virkelig nødt`,
  sv: `
    jag du han hon vi ni de det den som att och är inte på till med för från av om en ett har hade kan ska skall vill ville var vara varit blev blivit blir
    mig dig sig oss er dem min mitt mina din ditt era vår vårt deras vad vem var när varför hur vilken någon något några ingen inget alla allt
    mycket mer mest nu när så men eller också efter under över vid hos utan igen aldrig alltid bara just varje själv sådan här där ut in upp ner
    gör göra gick går kommer säga säger vet tycker måste borde fick få får ger tar hej tack nej ja jo dag vecka månad år pengar eftersom om
    ännu fortfarande sedan mellan genom båda andra annat annan tillbaka hem köpt sålt skickat gjort alltså nog lite ganska väldigt bra dålig
    kanske bli berätta veta köra hjälp döda förlåt fel färdig borta henne honom barn kvinna man pojke flicka nämligen plötsligt skulle liksom därför
    medan både antingen någonsin annars faktiskt egentligen arbete jobb prata pratar händer hände hemma ställe fram bättre länge först tid låt tro
    tänka vill behöver hitta gång gånger stå höra mat hela verkligen tvungen sitt sin sina`,
  nb: `
    å jeg du han hun vi dere de det den der som at og er ikke på til med for fra av om en et ei har hadde kan skal vil ville var være vært ble blitt blir
    meg deg seg oss dem min mitt mine din ditt deres vår vårt hva hvem hvor når hvorfor hvordan hvilken noen noe ingen intet alle alt
    mye mer mest nå når så men eller også etter under over ved hos uten igjen aldri alltid bare akkurat hver selv sånn slik her der ut inn opp ned
    gjør gjøre gikk går kommer si sier vet synes måtte burde fikk få får gir tar hei takk nei ja jo dag uke måned år penger fordi hvis
    ennå enda fortsatt siden mellom gjennom begge andre annet annen tilbake hjem kjøpt solgt sendt gjort altså nok litt ganske veldig bra dårlig
    kanskje bli fortelle kjenne kjenner kjøre hjelp drepe unnskyld riktig ferdig borte henne ham barn kvinne mann gutt jente nemlig plutselig
    skulle liksom derfor mens både enten noensinne ellers faktisk egentlig arbeid jobb bruk bruke snakke snakker skjer skjedd hjemme sted fram frem
    bedre lenge først tid la tro tenke ønsker trenger finne gang ganger stå høre mat lage lager hele virkelig nødt greit rett syk sitt sin sine`,
  en: `
    the a an and is are was were be been am i you he she it we they me him her us them my your his our their this that these those of to in on at for with
    from by about as if but or so not no yes do does did don't didn't doesn't can can't could would should will won't have has had haven't what who where when
    why how which there here all any some every very more most much many just now then again never always only out up down over after before because
    i'm i've it's you're that's get got go going come know think want need make made day week month year hi hello please thanks thank still back
    than into really too one two new first last your's who's let's i'll we're they're been being`,
  other: `
    der die das und ist nicht ich sie ein eine mit auf für auch wir ihr sind haben habe hat wurde werden kein keine mein euch aber noch schon bitte danke
    nur wenn dann was wie wer wo zu von im am bei nach dem des er doch nein war kann muss alles immer mehr heute jetzt ihnen sein seine diese gibt
    le la les un une des et est pas je tu vous nous ils elle pour avec dans sur que qui mais très mon votre merci bonjour c'est j'ai
    el los las una y es no yo usted nosotros por para con pero muy mi su gracias hola que está son del como más
    het een van niet ik jij wij zijn hebben maar voor ook naar bij dit deze geen wel bedankt hallo mijn jullie
    il lo gli che non sono per una di questo molto grazie ciao anche ma come
    o os as um uma e não eu você para muito obrigado olá com mais isso
    ja on ei se että hän minä sinä mutta kun niin olla ovat oli tämä joka kiitos hei mitä kyllä en ole
    og ég þú það ekki við er að hafa var takk halló en sem
    nie jest się na to że w z do jak ale dziękuję`,
};

/** Spellings that one of the languages has and the others have not, or less. */
export const spellings: readonly { pattern: RegExp; points: Partial<Record<Language | 'other', number>> }[] = [
  { pattern: /[æø]/, points: { da: 0.4, nb: 0.4 } },
  { pattern: /å/, points: { da: 0.3, nb: 0.3, sv: 0.3 } },
  { pattern: /[äö]/, points: { sv: 0.6, other: 0.3 } },
  { pattern: /[üßñçêèàùîôłżčšðþ¿¡]/, points: { other: 0.9 } },
  { pattern: /hed(?:en|er|erne|s)?$/, points: { da: 0.8 } },
  { pattern: /het(?:en|er|ene|s)?$/, points: { nb: 0.4, sv: 0.3 } },
  { pattern: /sjon/, points: { nb: 1 } },
  { pattern: /tion(?:en|er)$/, points: { da: 0.4, sv: 0.4 } },
  { pattern: /øy|eie?[rtsdnk]?$/, points: { nb: 0.5 } },
  { pattern: /øj|[lv]ej|dt$|gt$|ægt|igt/, points: { da: 0.4 } },
  { pattern: /[gk]j|skj/, points: { nb: 0.3 } },
  { pattern: /ck|ör|är|ån|hj/, points: { sv: 0.3 } },
  { pattern: /(?:else|elsen|elser|erne|ede|eret)$/, points: { da: 0.3, nb: 0.1 } },
  { pattern: /(?:ene|enes|ert|erte|ete)$/, points: { nb: 0.4 } },
  { pattern: /(?:orna|arna|erna|ade|igt|ning)$/, points: { sv: 0.4 } },
  { pattern: /(?:nn|tt|kk|ll|mm|pp|ss)$/, points: { nb: 0.4, sv: 0.3 } },
  { pattern: /[aeiouyæøå](?:g|b)e[nrst]?$/, points: { da: 0.35 } },
  { pattern: /[aeiouyæøå](?:k|p)e[nrst]?$/, points: { nb: 0.35 } },
  { pattern: /[aiouyæøå]d(?:en|et|er|e)?$/, points: { da: 0.25 } },
  { pattern: /[aeiouyæøå]t(?:en|er|e)$/, points: { nb: 0.2 } },
  { pattern: /kt(?:e|er|en)?$|au/, points: { nb: 0.25, sv: 0.15 } },
  {
    pattern: /aa|ii|uu|ää|öö|(?:ssa|ssä|lla|llä|sta|stä|lta|ltä|nen|vat|vät|ksi|kin|isi|oin|ään)$/,
    points: { other: 0.6 },
  },
  { pattern: /(?:lig|ning|skab)$/, points: { da: 0.15, nb: 0.1 } },
  { pattern: /^(?:th|wh)|ght|ould|'(?:s|t|re|ve|ll|m)$|(?:ing|ly|ness)$/, points: { en: 0.5 } },
  { pattern: /(?:ung|keit|lich|isch)$|^(?:ge|ver|sch)/, points: { other: 0.2 } },
];
