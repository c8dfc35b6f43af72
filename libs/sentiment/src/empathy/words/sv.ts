import { inflection } from '../../languages/sv/inflection';
import { anyOf, CLOCK } from './empathy-words';
import type { EmpathyWords } from './empathy-words';

const NUMBER = String.raw`(?:\d+|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|fjorton|tjugo|ett par|en halv|några)`;
const UNIT = String.raw`(?:min\.?|minut(?:er)?|halvtimme|kvart|timm(?:e|ar)|dygn|dag(?:ar)?|vardag(?:ar)?|arbetsdag(?:ar)?|bankdag(?:ar)?|veck(?:a|or))`;
const DAY = String.raw`(?:måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag)(?:en)?`;
const MONTH = String.raw`(?:jan|feb|mars|april|maj|juni|juli|aug|sep|okt|nov|dec)\p{L}*\.?`;
const OTHERS = String.raw`(?:\p{L}*(?:leverantören|leverantör|firman|bolaget|butiken|återförsäljaren|restaurangen|partnern?|operatören)|tillverkaren|budfirman|budet|transportören|fraktbolaget|åkeriet|chauffören|banken|lagret|verkstaden|montören|min kollega|den andra avdelningen|postnord|dhl|ups|bring|schenker|sj|instabox)`;

export const sv: EmpathyWords = {
  regret: anyOf(
    'förlåt(?:a|er)?|ursäkt(?:a|ar|er)?|ber om ursäkt|beklaga(?:r)?|sorry',
    String.raw`(?:jag|vi) är(?: \p{L}+){0,3} (?:ledsen|ledsna)|är (?:jag|vi)(?: \p{L}+){0,2} (?:ledsen|ledsna)`,
    String.raw`(?:tråkigt|trist|ledsamt) att (?:höra|läsa)|(?:ledsen|ledsna) (?:för|över|att)`,
  ),
  noRegret: anyOf(
    String.raw`(?:du|ni) är(?: \p{L}+){0,3} (?:ledsen|ledsna)|(?:beklagar|ursäktar) inte|ledsen (?:om|att) du (?:känner|upplever)`,
  ),
  self: anyOf('jag|mig|mej|undertecknad'),
  hollow: anyOf(
    String.raw`(?:stor |full )?förståelse för(?: \p{L}+){0,3} (?:frustration|irritation|situation|\p{L}*rande)|(?:hör|förstår|märker) din (?:frustration|besvikelse|ilska)`,
    String.raw`(?:situationen|det|detta) är (?:frustrerande|krävande|tråkigt|beklagligt)(?: för dig)?|(?:måste|kan) (?:vara|kännas) (?:frustrerande|tråkigt|irriterande|jobbigt)`,
    String.raw`(?:sätter|uppskattar)(?: \p{L}+)? (?:värde på|att du|din|ditt)|(?:tack|tackar) för att du (?:gör|säger|ger|delar|uppmärksammar|hör)|uppmärksammar oss på`,
    String.raw`(?:arbetar|jobbar|gör|gjort)(?: \p{L}+){0,4} (?:bli bättre|förbättra oss|vårt bästa)|lever inte upp till våra`,
    String.raw`(?:besvär|olägenhet|upplevelse) (?:som|vi|du|detta|det)(?: \p{L}+)? (?:har|kan|orsakat|orsakar)|om (?:du|ni) (?:har upplevt|känner|upplever|upplevt)`,
    String.raw`(?:jag|vi) förstår(?: verkligen| fullt ut| absolut| helt)? (?:din|er) (?:frustration|irritation|situation|besvikelse|ilska)`,
    String.raw`(?:jag|vi) förstår(?: verkligen| absolut| helt)?(?: att)? (?:du|ni|det|detta|det här) (?:är|blir|måste vara|kan vara)(?: \p{L}+)? (?:frustrerad|frustrerande|irriterad|irriterande|besviken|arg|ledsen|jobbigt)`,
    'hur (?:frustrerande|irriterande|jobbigt) (?:det|detta) (?:är|kan vara|måste vara)|det inträffade|levde upp till (?:dina|era) förväntningar',
    String.raw`beklagar?(?: \p{L}+){0,2} (?:besväret|besvär|olägenheter(?:na)?|olägenheten|situationen|krånglet)|(?:eventuella|de) olägenheter|den uppkomna situationen`,
    String.raw`(?:din|er|dina|era) (?:upplevelse|feedback|återkoppling|åsikt|åsikter|synpunkter|nöjdhet)(?: \p{L}+)? är(?: \p{L}+)? (?:viktig|värdefull)\p{L}*`,
    String.raw`tar(?: \p{L}+){0,3} på (?:största |stort )?allvar|tar med oss (?:din|dina|er|era)(?: \p{L}+)? ?(?:feedback|synpunkter)?`,
    'tack för (?:din|er|ditt|ert) (?:feedback|återkoppling|meddelande|tålamod|förståelse)|tackar för (?:ditt|ert) tålamod|tack för att (?:du|ni) (?:kontaktar|skriver|hör av)',
  ),
  blame: anyOf(
    String.raw`(?:kan|vill) vi (?:\p{L}+ )?inte (?:ta|göra|ha)(?: \p{L}+)? (?:ansvar(?:et)?|åt|för)|har (?:vi )?(?:inget|ingenting) (?:med det att göra|ansvar)|det är en sak mellan`,
    String.raw`(?:prata|tala|ta (?:det |upp det )?|kontakta|vänd dig|du får (?:ta|vända dig|klaga))(?: \p{L}+)? (?:med |till )?(?:dem|${OTHERS})`,
    String.raw`(?:du|ni) hade (?:inte|glömt)|(?:du|ni) (?:har|måste ha) (?:glömt|skrivit fel|missförstått|missat)|(?:du|ni) kunde(?: \p{L}+)? ha|om (?:du|ni)(?: \p{L}+)? hade`,
    String.raw`${OTHERS},? (?:som )?(?:\p{L}+ )?(?:strular|krånglar|slarvar|är långsam\p{L}*|har ansvaret|bär ansvaret)`,
    '(?:det |något )?vi inte kan påverka|inte (?:vårt|vår|mitt) (?:eget )?(?:fel|ansvar|problem|bord)|inte (?:vi|oss) som|, inte vi|inte (?:vårt|vår)(?= |$)|ligger inte hos oss',
    String.raw`(?:är|var|blir) (?:tyvärr )?(?:faktiskt )?(?:\p{L}{3,}s|ditt|ditt eget|deras|hans|hennes) (?:eget |egna )?(?:fel|ansvar|skuld)`,
    'beror på att (?:du|ni)|för att du inte|eftersom du inte|som ställer in',
    String.raw`beror på(?: att)? ${OTHERS}`,
    String.raw`${OTHERS} (?:har|måste ha|som har) (?:\p{L}+ )?(?:slarvat|sumpat|missat|glömt|förstört|klantat|strulat|misskött)`,
    String.raw`(?:du|ni) (?:skulle|borde)(?: \p{L}+)? ha|(?:du|ni) (?:har|måste)(?: \p{L}+)? själv(?:a)?(?: ha)? \p{L}+`,
    'får du ta med|utanför vår kontroll|det kan vi inte rå för',
  ),
  thanks: anyOf('tack|tackar|tusen tack'),
  step: anyOf(
    'ringer|skriver|svarar|skickar|skickas|levererar|levereras|beställer|bokar|byter|lagar|rättar|rättas|uppdaterar|hämtar|kommer|kollar|tittar|undersöker|tar reda|löser|ordnar|fixar|kör|återbetalar|återbetalas|krediterar|kontaktar|följer upp|återkommer|återkopplar|hör av|hör (?:du|ni)|hör från|ger (?:dig |er )?(?:besked|svar)|meddelar|får|ser till|går igenom|kikar|mejlar|smsar|pratar|sätter in|lägger|ordnar|tar|gör|kan (?:hämta|räkna med)|räkna med|ge mig',
    String.raw`blir \p{L}+(?:ad|at|t|d)|(?:du|ni) har (?:en|ett) \p{L}+|ny tid|(?:jag|vi|du|den|det|de)(?: \p{L}+)? (?:ska|skall|kommer att)|(?:har (?:du|jag|vi)|(?:jag|vi|du) har) (?:ett |en )?(?:svar|besked|uppdatering|pengarna|paketet)`,
    String.raw`(?:är|blir|ligger|står)(?: \p{L}+){0,2} (?:på ditt (?:konto|kort)|hos (?:dig|er)|framme|öppet|öppen|i gång|klar|klart|levererad|skickad|löst|tillbaka|igång)`,
    '(?:får|kan|ska) (?:jag|vi) ringa|passar det',
  ),
  offer: anyOf('(?:får|kan|ska) (?:jag|vi)|passar det'),
  noStep: anyOf(
    String.raw`inte|inget|ingen|aldrig|hoppas|tyvärr|kanske|normalt|vanligtvis|oftast|brukar|alltid|varje dag|om du (?:ringer|skriver|vill)|(?:har|håller) (?:\p{L}+ )?öppet|öppnar|stänger|stängt|öppettider(?:na)?|ringde|skrev|skickade|svarade|lovade`,
  ),
  time: anyOf(
    String.raw`(?:klockan|kl\.?|före|innan|vid) ?\d{1,2}(?:[.:]\d{2})?|${CLOCK}|mellan (?:kl\.? ?)?\d{1,2} och \d{1,2}`,
    'i ?dag|i ?kväll|under (?:eftermiddagen|förmiddagen)|i ?morgon(?: bitti| förmiddag| eftermiddag)?|i ?övermorgon|i eftermiddag|i förmiddag|den här veckan|denna vecka|i veckan|nästa vecka|(?:före|innan) lunch',
    String.raw`(?<!förra\s|i\s)(?:på |senast |före |innan |nästa )?${DAY}(?: morgon| förmiddag| eftermiddag)?`,
    String.raw`(?:inom|om|under|senast om)(?: de närmaste| högst| max| cirka| ca\.?)? ${NUMBER}(?: ?(?:-|–|till|eller) ?${NUMBER})? ${UNIT}`,
    String.raw`(?:under|innan|före|senast)(?: \p{L}+)? (?:dagen|veckan|helgen|stängning|lunch|kvällen)|innan dagen är slut`,
    String.raw`\d{1,2} ${MONTH}|den ?\d{1,2}(?::e)?|\d{1,2}/\d{1,2}`,
  ),
  common: `
    jag du han hon den det vi ni de dem dom mig dig honom henne oss er min mitt mina din ditt dina sin sitt sina vår vårt våra ert era deras hans hennes
    en ett av att som vem vad var när hur varför vilken vilket vilka och eller men så för eftersom om då medan till från med mot vid på under över efter
    före innan utan genom hos ut in upp ner hit här där inte ingen inget aldrig alltid igen bara också nog ju väl lite mycket mer mest många fler alla allt
    hela något någon några andra annan annat samma själv helt blir blev blivit bli vara är var varit har hade haft ha kan kunde kunnat ska skulle vill ville
    måste bör borde får fick fått få gör gjorde gjort göra går gick gått gå kommer kom kommit komma tar tog tagit ta ger gav gett ge säger sa sagt säga
    ser såg sett se vet visste veta tror trodde tycker sådan sådant denna detta dessa nu ännu fortfarande redan annars tyvärr gång gången gånger första andra
    tredje sista nästa förra två tre fyra fem sex sju åtta nio tio
    hej hejsan hallå bästa kära mvh hälsning hälsningar vänlig vänliga vänligen tack förlåt ursäkta ursäkt beklagar beklaga ledsen
    svar svara svarar svaret hjälp hjälpa hjälper kund kunder kunden kundtjänst kundservice service företag problem problemet ärende ärendet
    upplevelse upplevelsen feedback besked meddelande mejl mail skriva skriver skrev ringa ringer ringde ringt kontakt kontakta kontaktar fel felet
    situation situationen vänta väntar väntade skicka skickar skickat
    dag dagar dagen vecka veckor veckan månad månader månaden år timme timmar minut minuter morgon kväll helg måndag tisdag onsdag torsdag fredag lördag söndag
    idag imorgon igår förmiddag eftermiddag snart länge lång långt
    arg sur besviken frustrerad frustrerande irriterad irriterande trött dålig dåligt bra god fint ok okej uselt usel normalt
    förstår förstå hoppas försök försöka prova använda ny nya nytt stor stora liten riktigt verkligen självklart naturligtvis orkar`,
  inflection,
  derived: 'ning ningen ningar ningarna ing ingen nings else elsen',
  hasCompounds: true,
};
