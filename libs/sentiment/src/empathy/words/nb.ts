import { inflection } from '../../languages/nb/inflection';
import { anyOf, CLOCK } from './empathy-words';
import type { EmpathyWords } from './empathy-words';

const NUMBER = String.raw`(?:\d+|en|ett|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|fjorten|tjue|et par|halvannen|en halv|noen få)`;
const UNIT = String.raw`(?:min\.?|minutt(?:er)?|halvtime|kvarter|timer?|døgn|dag(?:er)?|virkedag(?:er)?|arbeidsdag(?:er)?|bankdag(?:er)?|uker?|uke)`;
const DAY = String.raw`(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)?`;
const MONTH = String.raw`(?:jan|feb|mars|april|mai|juni|juli|aug|sep|okt|nov|des)\p{L}*\.?`;
const OTHERS = String.raw`(?:\p{L}*(?:leverandøren|leverandør|firmaet|selskapet|butikken|forhandleren|restauranten|partneren?|operatøren)|produsenten|budfirmaet|budet|transportøren|fraktselskapet|sjåføren|banken|lageret|verkstedet|montøren|teknikeren|kollegaen min|den andre avdelingen|posten|postnord|bring|dhl|ups|bane nor|vy)`;

export const nb: EmpathyWords = {
  regret: anyOf(
    'beklage(?:r|lse)?|unnskyld(?:er|ning(?:en)?)?|unnskylde|orsak|sorry|tilgi',
    String.raw`(?:jeg|vi) er(?: \p{L}+){0,3} lei (?:meg|oss|for)|er (?:jeg|vi)(?: \p{L}+){0,2} lei(?: meg| oss)?|(?:meg|oss) lei|lei (?:meg|oss) for`,
    '(?:leit|trist|kjipt|dumt|synd) å (?:høre|lese)|leit at|så (?:leit|kjipt|trist)|gjør (?:meg|oss) vondt',
  ),
  noRegret: anyOf(
    String.raw`du er(?: \p{L}+){0,3} lei (?:deg|for)|(?:beklager|unnskylder) ikke|lei for at du (?:føler|opplever)`,
  ),
  self: anyOf('jeg|meg|undertegnede'),
  hollow: anyOf(
    String.raw`(?:stor |full )?forståelse for(?: \p{L}+){0,4} (?:frustrasjon\p{L}*|irritasjon\p{L}*|situasjon\p{L}*|\p{L}*rende)|(?:hører|forstår|merker) (?:frustrasjonen|skuffelsen) din`,
    String.raw`(?:situasjonen|det|dette) er (?:frustrerende|krevende|leit|beklagelig)(?: for deg)?|(?:må|kan) (?:være|føles) (?:frustrerende|leit|irriterende)`,
    String.raw`(?:setter|sette)(?: \p{L}+)? pris på (?:at du|din|tilbakemeldingen)|(?:takk|takker) for at du (?:gjør|sier|gir|deler)|gjør oss oppmerksom\p{L}* på`,
    String.raw`(?:jobber|arbeider|gjør|gjort)(?: \p{L}+){0,4} (?:bli bedre|forbedre oss|vårt beste)|lever ikke opp til våre`,
    String.raw`(?:ulempe|ubehag|opplevelse)\p{L}* (?:som|vi|du|dette|det)(?: \p{L}+)? (?:har|måtte|kan)|om (?:du|dere) (?:har opplevd|føler|opplever)`,
    String.raw`(?:jeg|vi) (?:kan (?:godt )?)?(?:forstår?|skjønner?)(?: godt| fullt ut| virkelig| helt)? (?:frustrasjonen|irritasjonen|situasjonen|skuffelsen) (?:din|deres)|(?:forstår|skjønner) din (?:frustrasjon|situasjon|skuffelse|irritasjon)`,
    String.raw`(?:jeg|vi) (?:kan (?:godt )?)?(?:forstår?|skjønner?)(?: godt| virkelig| helt)?(?: at)? (?:du|dere|det|dette) (?:er|blir|må være|kan være)(?: \p{L}+)? (?:frustrert|frustrerende|irritert|irriterende|skuffet|sint|lei)`,
    'hvor (?:frustrerende|irriterende|kjipt) (?:det|dette) (?:er|kan være|må være)|dårlig opplevelse (?:hos|med) oss|svarte til (?:dine |deres )?forventning(?:ene|er)|levde opp til (?:dine |deres )?forventning(?:ene|er)|det inntrufne|jobber kontinuerlig',
    String.raw`beklager?(?: \p{L}+){0,2} (?:ulempen|ulempene|ulemper|ubehaget|bryderiet|situasjonen)|setter pris på (?:tålmodigheten|tilbakemeldingen) (?:din|deres)`,
    String.raw`(?:din|deres) (?:opplevelse|tilbakemelding|mening|henvendelse|tilfredshet)(?: \p{L}+)? er(?: \p{L}+)? (?:viktig|verdifull)\p{L}*|(?:opplevelsen|tilbakemeldingen) din er(?: \p{L}+)? viktig`,
    String.raw`tar(?: \p{L}+){0,3} på (?:alvor|største alvor|stort alvor)|tar tilbakemeldingen (?:din )?(?:til oss|med oss)`,
    'takk for (?:henvendelsen|tilbakemeldingen|tålmodigheten|at du (?:tar|tok) kontakt|at du skriver)|takk for din (?:henvendelse|tilbakemelding)',
  ),
  blame: anyOf(
    String.raw`(?:kan|vil) vi (?:\p{L}+ )?ikke (?:ta|gjøre|ha)(?: \p{L}+)? (?:ansvar(?:et)?|med|for)|har (?:vi )?(?:ingenting|ikke noe) (?:med det å gjøre|ansvar)|det er en sak mellom`,
    String.raw`(?:snakk|ta det (?:opp )?|kontakt|ring|henvend deg|du må (?:ta|henvende deg|klage))(?: \p{L}+)? (?:med |til )?(?:dem|${OTHERS})`,
    String.raw`(?:du|dere) hadde (?:ikke|glemt)|(?:du|dere) (?:har|må ha) (?:glemt|tastet|misforstått|oversett)|(?:du|dere) kunne(?: \p{L}+)? ha|hvis (?:du|dere)(?: \p{L}+)? hadde`,
    String.raw`${OTHERS}(?: din)?,? (?:som )?(?:\p{L}+ )?(?:roter|svikter|somler|er treig\p{L}*|har ansvaret|har skylden|burde ha|skulle ha)|falt av hos|gått i stykker hos`,
    'fordi du ikke|at du ikke har|ingen innflytelse på|ikke (?:vår|vårt|min|mitt) (?:egen )?(?:feil|skyld|ansvar|problem|bord)|, ikke (?:vår|vårt|oss|vi)|ikke (?:vi|oss) som|ligger ikke hos oss',
    String.raw`(?:er|var|blir) (?:dessverre )?(?:\p{L}{3,}s|\p{L}+ (?:sin|sitt)|din|din egen|deres|hans|hennes) (?:egen )?(?:feil|skyld|ansvar)`,
    String.raw`skyldes(?: \p{L}+)? ${OTHERS}|${OTHERS} som har (?:ansvaret|skylden)`,
    String.raw`${OTHERS} (?:har|må ha|som har) (?:\p{L}+ )?(?:sovet|slurvet|sviktet|rotet|glemt|ødelagt|knust|somlet)`,
    String.raw`(?:du|dere) (?:skulle|burde)(?: \p{L}+)? ha|(?:du|dere) (?:har|må)(?: \p{L}+)? selv(?: ha)? \p{L}+`,
    'må du (?:selv )?ta (?:opp )?med|utenfor vår kontroll|det kan ikke vi noe for',
  ),
  thanks: anyOf('takk|takker|tusen takk'),
  step: anyOf(
    'ringer|skriver|svarer|sender|sendes|leverer|leveres|bestiller|booker|bytter|reparerer|retter|rettes|oppdaterer|henter|kommer|sjekker|ser på|undersøker|finner ut|løser|ordner|fikser|kjører|refunderer|refunderes|tilbakebetaler|krediterer|kontakter|følger opp|kommer tilbake|melder tilbake|gir (?:deg |dere )?(?:beskjed|lyd|svar)|tar kontakt|får|hører|mottar|sørger|slettes|snakker|mailer|melder|legger|setter|tar|gjør|ordnes|kan (?:hente|forvente|regne med)|regn med|gi meg',
    String.raw`blir \p{L}+(?:et|t|ført)|(?:du|dere) har (?:en|et) \p{L}+|ny tid|(?:jeg|vi|du|den|det|de)(?: \p{L}+)? (?:skal|vil)|(?:(?:har|får) (?:du|jeg|vi)|(?:jeg|vi|du) har) (?:et |en )?(?:svar|beskjed|oppdatering|pengene|pakken)|(?:du|dere) har (?:pengene|pakken|varen)`,
    String.raw`(?:er|blir|ligger|står)(?: \p{L}+){0,2} (?:på konto(?:en)?|på kortet|hos (?:deg|dere)|fremme|åpent|åpen|i gang|oppe|klar|klart|levert|sendt|rettet|løst|tilbake|inne)`,
    '(?:kan|skal|får) (?:jeg|vi) ringe|passer det',
  ),
  offer: anyOf('(?:kan|skal|får) (?:jeg|vi)|passer det'),
  noStep: anyOf(
    String.raw`ikke|ingen|aldri|håper|dessverre|kanskje|normalt|vanligvis|som regel|typisk|pleier|alltid|hver dag|hvis du|(?:har|holder) (?:\p{L}+ )?åpent|åpner|stenger|stengt|åpningstid(?:er|ene)?|ringte|skrev|sendte|svarte|lovte`,
  ),
  time: anyOf(
    String.raw`(?:klokken|klokka|kl\.?) ?\d{1,2}(?:[.:]\d{2})?|${CLOCK}|mellom (?:kl\.? ?)?\d{1,2} og \d{1,2}`,
    'i ?dag|i ?kveld|i ?morgen(?: tidlig| formiddag| ettermiddag)?|i ?overmorgen|i ettermiddag|i formiddag|denne uken|denne uka|neste uke|før lunsj',
    String.raw`(?<!forrige\s|sist\s)(?:på |senest |innen |før |neste )?${DAY}(?: morgen| formiddag| ettermiddag)?`,
    String.raw`(?:innen|om|i løpet av|senest om)(?: de neste| maks| cirka| ca\.?)? ${NUMBER}(?: ?(?:-|–|til|eller) ?${NUMBER})? ${UNIT}|om en halvtime|innen en halvtime`,
    String.raw`(?:innen|i løpet av|før|senest)(?: \p{L}+)? (?:dagen|uken|uka|helgen|helga|timen|stengetid|kvelden)`,
    String.raw`\d{1,2}\. ?${MONTH}|(?:den|d\.) ?\d{1,2}\.?|\d{1,2}/\d{1,2}`,
  ),
  common: `
    jeg du han hun den det vi dere de meg deg ham henne oss dem min mitt mine din ditt dine sin sitt sine vår vårt våre deres hans hennes
    en ei et av at som hvem hva hvor når hvordan hvorfor hvilken hvilket hvilke og eller men så for fordi hvis da mens om til fra med mot ved på under over
    etter før innen uten gjennom hos ut inn opp ned hit her der ikke ingen intet aldri alltid igjen bare også nok jo vel litt mye mer mest mange flere alle alt
    hele noe noen andre annen annet samme selv helt blir ble blitt bli være er var vært har hadde hatt ha kan kunne skal skulle vil ville må måtte bør burde
    får fikk fått få gjør gjorde gjort gjøre går gikk gått gå kommer kom kommet komme tar tok tatt ta gir gav ga gitt gi sier sa sagt si ser så sett se
    vet visste vite tror trodde synes mener slik slikt denne dette disse nå ennå fortsatt fremdeles allerede ellers dessverre gang gangen ganger første andre
    tredje siste neste to tre fire fem seks sju syv åtte ni ti rad
    hei heisann hallo kjære mvh hilsen vennlig vennligst takk unnskyld beklager beklage lei leit
    svar svare svarer svaret hjelp hjelpe hjelper kunde kunder kunden kundeservice service firma problem problemer problemet sak saken
    henvendelse henvendelsen opplevelse opplevelsen tilbakemelding beskjed beskjeden mail epost skrive skriver skrev ringe ringer ringte kontakt kontakte kontakter
    feil feilen situasjon situasjonen venter vente ventet sende sender sendt
    dag dager dagen uke uker uken uka måned måneder år time timer timen minutt minutter morgen kveld helg mandag tirsdag onsdag torsdag fredag lørdag søndag
    går formiddag ettermiddag snart lenge lang langt hele tiden
    sint sur skuffet skuffende frustrert frustrerende irritert irriterende lei dårlig god godt fint ok okei greit elendig
    forstår forstå skjønner håper prøv prøve prøvd prøver bruk bruke ny nye nytt stor store liten veldig virkelig selvfølgelig naturligvis`,
  inflection,
  derived: 'ing ingen inger ingene else elsen elser asje asjen',
  hasCompounds: true,
};
