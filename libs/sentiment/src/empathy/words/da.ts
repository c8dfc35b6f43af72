import { inflection } from '../../languages/da/inflection';
import { anyOf, CLOCK } from './empathy-words';
import type { EmpathyWords } from './empathy-words';

const NUMBER = String.raw`(?:\d+|en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|tyve|et par|halvanden|en halv|få)`;
const UNIT = String.raw`(?:min\.?|minut(?:ter)?|halvtime|kvarter|timer?|døgn|dage?|hverdage?|arbejdsdage?|bankdage?|uger?)`;
const DAY = String.raw`(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)(?:en)?`;
const MONTH = String.raw`(?:jan|feb|marts|april|maj|juni|juli|aug|sep|okt|nov|dec)\p{L}*\.?`;
const OTHERS = String.raw`(?:\p{L}*(?:leverandøren|leverandør|firmaet|selskabet|butikken|forhandleren|restauranten|partneren?|operatøren|kunden før|vicevært(?:en)?)|producenten|fragtmanden|fragtfirmaet|transportøren|vognmanden|chaufføren|buddet|banken|lageret|værkstedet|montøren|kollegaen|min kollega|den anden afdeling|postnord|gls|dao|bring|dhl|ups)`;

export const da: EmpathyWords = {
  regret: anyOf(
    'undskyld(?:er|ning(?:en|er)?)?|undskylde|beklage(?:r|lse)?|sorry',
    String.raw`kede? af(?: det)?(?=,| at|\.|!| på| over|$)`,
    String.raw`(?:jeg|vi) er(?: \p{L}+){0,3} kede? af|er (?:jeg|vi)(?: \p{L}+){0,2} kede? af`,
    '(?:trist|ærgerligt|træls|øv) at (?:høre|læse)|ærgerligt, at du|gør (?:mig|os) ondt',
  ),
  noRegret: anyOf(
    String.raw`(?:du|i) er(?: \p{L}+){0,3} kede? af|(?:beklager|undskylder) ikke|hvis (?:du|i) (?:er|føler)(?: \p{L}+){0,2} kede? af`,
  ),
  self: anyOf('jeg|mig|undertegnede'),
  hollow: anyOf(
    String.raw`(?:stor |fuld )?forståelse for(?: \p{L}+){0,3} (?:frustration|irritation|situation|\p{L}*rende)|(?:hører|forstår|mærker) din (?:frustration|skuffelse|vrede)`,
    String.raw`(?:situationen|det|dette) er (?:frustrerende|krævende|ærgerlig|beklagelig)t?(?: for dig)?|(?:må|kan) (?:være|føles) (?:frustrerende|ærgerligt|irriterende)`,
    String.raw`(?:sætter|sætte)(?: \p{L}+)? pris på (?:din|jeres|at du)|(?:tak|takker) for,? at du (?:gør|siger|giver|deler)|gør os opmærksomme? på`,
    String.raw`(?:arbejder|gør|gjort)(?: \p{L}+){0,4} (?:blive bedre|forbedre os|vores bedste)|lever ikke op til vores`,
    String.raw`(?:ulejlighed|gene|besvær|oplevelse),? (?:vi har|som vi har|du har|det har|dette har|det måtte)|hvis (?:du|i) (?:har oplevet|føler|oplever)`,
    String.raw`(?:jeg|vi) (?:kan (?:godt |sagtens )?)?forstår?(?: godt| fuldt ud| udmærket| virkelig| helt)?,? (?:din|jeres) (?:frustration|irritation|situation|skuffelse|ærgrelse)`,
    String.raw`(?:jeg|vi) (?:kan )?(?:sagtens |godt )?forstår?(?: godt| udmærket| virkelig| helt)?,?(?: at)? (?:du|i|det|dette) (?:er|bliver|må være|kan være)(?: \p{L}+){0,1} (?:frustreret|frustrerende|irriteret|irriterende|skuffet|vred|sur|ked af det)`,
    String.raw`hvor (?:frustrerende|irriterende|træls|ærgerligt) (?:det|dette) (?:er|kan være|må være)|dårlige? oplevelser?(?: \p{L}+)? (?:hos|med) os|levede? op til (?:dine|jeres) forventninger|det skete`,
    String.raw`beklager?(?: \p{L}+){0,2} (?:ulejligheden|besværet|ulejlighed|generne|gener|ulemperne|situationen)|forvoldte gener?|(?:den )?opståede situation`,
    String.raw`(?:din|jeres) (?:oplevelse|feedback|tilbagemelding|mening|henvendelse|tilfredshed)(?: \p{L}+)? er(?: \p{L}+)? (?:vigtig|værdifuld)\p{L}*`,
    String.raw`tager(?: \p{L}+){0,3} (?:alvorligt|meget alvorligt|dybt alvorligt|seriøst)|tager (?:din|jeres) (?:feedback|kritik|ris) til os`,
    'tak for (?:din|jeres) (?:henvendelse|besked|feedback|tilbagemelding|tålmodighed|forståelse)|tak fordi (?:du|i) (?:kontakter|skriver)',
  ),
  blame: anyOf(
    String.raw`(?:kan|vil) vi (?:\p{L}+ )?ikke (?:tage|påtage os|have)(?: \p{L}+)? ansvar(?:et)?|har (?:vi )?(?:intet|ikke noget) (?:med det at gøre|ansvar)|det er (?:en sag|noget) mellem`,
    String.raw`(?:snak|tal|tag det (?:op )?|kontakt|henvend dig|du må (?:tage fat|henvende dig|klage))(?: \p{L}+)? (?:med |til |i )?(?:dem(?! jeg)|${OTHERS})`,
    String.raw`(?:du|i) havde (?:ikke|glemt)|(?:du|i) (?:har|må have) (?:glemt|tastet|misforstået|overset)|(?:du|i) kunne(?: \p{L}+)? (?:bare )?have|hvis (?:du|i)(?: \p{L}+)? havde`,
    String.raw`${OTHERS},? (?:\p{L}+ )?(?:svigter|driller|sjusker|roder|er langsomm?e?|har ansvaret|har skylden|står for)`,
    'ikke (?:vores|min) (?:egen )?(?:fejl|skyld|ansvar|problem|bord)|(?:har )?(?:vi )?ingen indflydelse på|ligger ikke hos os|ikke (?:vi|os), (?:der|men)',
    String.raw`(?:er|var|bliver) (?:desværre )?(?!vores|vors)(?:\p{L}{2,}s|din|din egen|deres egen) (?:egen )?(?:skyld|fejl|ansvar)`,
    String.raw`skyldes(?: \p{L}+)? ${OTHERS}`,
    String.raw`${OTHERS} (?:har|må have|som har|der har) (?:\p{L}+ )?(?:sovet|sjusket|svigtet|fejlet|glemt|smadret|ødelagt|kvajet|dummet|klokket|lavet)`,
    String.raw`(?:du|i) (?:skulle|burde)(?: \p{L}+)? have|(?:du|i) (?:har|må)(?: \p{L}+)? selv (?:have )?\p{L}+et`,
    String.raw`må du (?:selv )?tage (?:op )?med|, (?:der|som) har (?:ansvaret|skylden)|du har ikke \p{L}+et|fordi du ikke|at du ikke har|det kan vi ikke gøre for|uden for vores (?:kontrol|indflydelse|hænder)`,
  ),
  thanks: anyOf('tak|tusind tak|mange tak|takker'),
  step: anyOf(
    'ringer|skriver|svarer|sender|sendes|afsendes|leverer|leveres|bestiller|booker|bytter|ombytter|reparerer|retter|rettes|opdaterer|henter|kommer|lander|kigger|tjekker|undersøger|ser på|finder|løser|ordner|fikser|kører|refunderer|refunderes|overfører|overføres|tilbagebetaler|krediterer|kontakter|følger op|vender tilbage|melder tilbage|giver (?:dig |jer )?(?:besked|lyd|svar)|tager fat|får|hører|modtager|sørger|melder|mailer|snakker|taler|fører|sætter|lægger|skaffer|bestilles|bookes|ringes|tager|laver|kan (?:hente|forvente|afhente|regne med)|forvent|giv mig',
    String.raw`bliver \p{L}+et|(?:du|i) har (?:en|et) \p{L}+|ny tid|(?:jeg|vi|du)(?: \p{L}+)? (?:skal nok|vil)|(?:har (?:du|jeg|vi)|(?:jeg|vi|du) har) (?:et |en )?(?:svar|besked|status|opdatering|pengene|pakken|varen)`,
    String.raw`(?:er|bliver|ligger|står)(?: \p{L}+){0,2} (?:på din konto|på dit kort|hos (?:dig|jer)|fremme|klar|leveret|sendt|rettet|løst|tilbage|igennem|åben|åbent|i gang|oppe)`,
    '(?:må|kan|skal) (?:jeg|vi) ringe|passer det',
  ),
  offer: anyOf('(?:må|kan|skal) (?:jeg|vi)|passer det'),
  noStep: anyOf(
    String.raw`ikke|ingen|aldrig|håber|desværre|måske|normalt|som regel|typisk|plejer|altid|hver dag|hvis (?:du|i)|(?:har|holder) (?:\p{L}+ )?åbent|åbner kl\.?|lukker|lukket|åbningstid(?:er|erne)?|ringede|skrev|sendte|svarede|lovede`,
  ),
  time: anyOf(
    String.raw`(?:kl(?:okken|\.)?) ?\d{1,2}(?:[.:]\d{2})?|${CLOCK}|mellem (?:kl\. ?)?\d{1,2} og \d{1,2}`,
    String.raw`kl ?[.] ?\d{1,2}(?:[.:]\d{2})?`,
    'i ?dag|i ?aften|i løbet af i ?dag|(?:i løbet af )?eftermiddagen|i ?morgen(?: tidlig| formiddag| eftermiddag)?|i ?overmorgen|i eftermiddag|i formiddag|i denne uge|denne uge|næste uge|ved middagstid',
    String.raw`(?<!sidste\s)(?:på |senest |inden |næste )?${DAY}(?: morgen| formiddag| eftermiddag)?`,
    String.raw`(?:inden for|indenfor|inden|om|i løbet af|senest om)(?: de næste| de kommende| højst| cirka| ca\.)? ${NUMBER}(?: ?(?:-|–|til|eller) ?${NUMBER})? ${UNIT}`,
    String.raw`(?:inden|i løbet af|senest)(?: \p{L}+)? (?:dagen|ugen|weekenden|timen|lukketid|middag|aften|natten)`,
    String.raw`\d{1,2}\. ?${MONTH}|(?:den|d\.) ?\d{1,2}\.?|\d{1,2}/\d{1,2}`,
  ),
  common: `
    jeg du han hun den det vi i de mig dig ham hende os jer dem min mit mine din dit dine sin sit sine vores jeres deres hans hendes dens
    en et ét af at som der hvem hvad hvor hvornår hvordan hvorfor hvilken hvilket hvilke og eller men så for fordi hvis når da mens om til fra med
    mod ved på under over efter før inden uden gennem hos ud ind op ned hen her dér ikke ingen intet aldrig altid igen bare kun også nok jo vel lige
    meget mere mest lidt mange flere alle alt hele noget nogen nogle andre anden andet samme selv helt bliver blev blevet være er var været har
    havde haft have kan kunne skal skulle vil ville må måtte bør burde får fik fået få gør gjorde gjort gøre går gik gået gå kommer kom kommet
    komme tager tog taget tage giver gav givet give siger sagde sagt sige ser så set se ved vidste vide tror troede synes mener sådan sådant denne dette
    disse nu endnu stadig allerede ellers desværre gang gange første anden tredje fjerde sidste næste en to tre fire fem seks syv otte ni ti
    hej hejsa goddag kære mvh hilsen venlig venligst tak undskyld beklager beklage beklagelse ked desuden herunder
    svar svare svarer svaret hjælp hjælpe hjælper kunde kunder kunden kundeservice service firma virksomhed problem problemer problemet sag sagen
    henvendelse henvendelsen oplevelse oplevelsen feedback besked beskeden mail mails skrive skriver skrev skrevet ringe ringer ringede kontakt kontakte kontakter
    fejl fejlen situation situationen venter vente ventede sende sender sendt
    dag dage dagen uge uger ugen måned måneder år time timer timen minut minutter morgen aften weekend mandag tirsdag onsdag torsdag fredag lørdag søndag
    fredags mandags tirsdags onsdags torsdags lørdags søndags dags går formiddag eftermiddag sidst snart længe lang langt
    vred sur skuffet skuffende frustreret frustrerende irriteret irriterende træt dårlig dårligt god godt fint ok okay orden elendig elendigt
    forstår forstå håber håbe prøv prøve prøver brug bruge ny nye nyt stor store lille rigtig rigtigt virkelig selvfølgelig naturligvis`,
  inflection,
  derived: 'ing ingen inger ingerne else elsen elser sel',
  hasCompounds: true,
};
