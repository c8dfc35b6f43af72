import type { Theme } from '../../lexicon/theme';

/** Finnish: verbs that please and that hurt, with their frequent forms. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 rakastaa palvoa riemuita ylistää
      3.5 ihastuttaa lumota hurmata säteillä loistaa juhlia
      3 iloita ilahduttaa nauttia ihailla suositella kehua arvostaa onnitella voittaa menestyä onnistua innostaa innostua kiehtoa taputtaa hurrata
      3 kunnioittaa viihtyä
      2.5 nauraa hymyillä halata suudella rohkaista kannustaa motivoida lohduttaa pelastaa vapauttaa parantaa hoivata palkita hemmotella kukoistaa
      2 tykätä auttaa tukea edistää vahvistaa helpottaa kohentaa suojella turvata ratkaista korjata hyvittää korvata hoitaa huolehtia lahjoittaa
      2 luottaa kannattaa kelvata
      1.5 ansaita hyväksyä tunnustaa rauhoittaa maistua
      1 toivoa unelmoida haaveilla kiinnostaa`,
  },
  {
    part: 'verb',
    emotion: 'gratitude',
    words: `
      2.5 kiittää`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -5 murhata raiskata kiduttaa tappaa teurastaa pahoinpidellä
      -4.5 pettää huijata valehdella varastaa ryöstää kiristää terrorisoida sortaa kusettaa
      -4 vihata halveksia inhota tuhota nöyryyttää alentaa hyväksikäyttää kiusata ahdistella riistää vedättää
      -3.5 loukata solvata herjata pilkata panetella syrjiä manipuloida harhauttaa harhaanjohtaa väärentää peitellä salata sabotoida pilata
      -3.5 vahingoittaa uhata uhkailla hyökätä pommittaa vallata raivostua suututtaa
      -3 ärsyttää ärsyyntyä raivostuttaa suuttua hermostua turhauttaa provosoida huutaa karjua valittaa nurista marista haukkua kirota epäonnistua
      -3 mokata sössiä tunaroida laiminlyödä töppäillä sivuuttaa hylätä kieltäytyä pihistää tuhlata haaskata boikotoida riidellä tapella haista
      -3 syyttää tuomita kritisoida moittia vaieta
      -2.5 häiritä haitata estää vaikeuttaa huonontaa huonontua heikentää heikentyä pahentaa pahentua ylihinnoitella rahastaa torjua kieltää
      -2.5 vääristellä liioitella kehuskella kadehtia vaurioittaa rikkoa rikkoutua hajota rankaista rangaista hajottaa irtisanoa
      -2 myöhästyä viivästyä viivytellä hukata hävitä menettää sotkea sekoittaa epäillä puuttua temppuilla jumittaa jumittua tökkiä kaatuilla vuotaa
      -2 ruostua homehtua mädäntyä reklamoida lakkoilla vältellä katua pelleillä
      -1.5 perua peruuttaa keskeyttää varoittaa huokaista
      -1 unohtaa epäröidä kaivata odotella`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -3.5 surra masentua kärsiä kuolla menehtyä
      -3 itkeä itkettää nyyhkyttää pettyä lannistaa masentaa nääntyä harmittaa
      -2.5 surettaa säälittää
      -2 sairastua väsyä väsyttää`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -3.5 räjähtää
      -3 pelätä pelottaa säikähtää säikäyttää järkyttää traumatisoida pelotella myrkyttää
      -2 huolestua huolestuttaa jännittää vapista vaarantaa`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -3.5 oksentaa ällöttää inhottaa oksettaa kuvottaa
      -3 etoa yököttää saastuttaa`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 rakastan rakastamme rakastin rakastunut rakastuin rakastuttiin
      3 nautin nautimme nauttinut nautittiin suosittelen suosittelemme suosittelisin kehun kehut kehuja arvostan arvostamme onnittelut voitti voitto
      3 voiton voitin voitimme voitettu voittaneet onnistui onnistuu onnistuneet onnistuivat iloitsen ihailen ilahduin ilahdutti ilahtunut innostuin
      3 viihdyin viihdyimme viihtyy
      2.5 nauroin nauratti naurattaa naurua hymyilytti hymyilyttää hymy pelasti pelastitte pelastunut pelastaja
      2 tykkään tykättiin tykkäsin tykkäsimme tykkää pidän_kovasti auttoi autoitte autettu auttoivat auttavainen apua_sain ratkesi ratkaistiin
      2 korjattiin korjattu korjaantui korjasi hoitui hoidettu hoidettiin hoiti hyvitettiin hyvitys hyvitettiin_heti korvattiin palautettiin kannatti
      2 järjestyi palveltiin maistui maistuu maistuivat tehoaa parani parantunut
      1.5 rauhoituin ansaitsee ansaitsette
      1 toivon toivotaan toivottavasti kiinnostunut`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      3 kiitos kiitokset kiitoksia kiitän kiitämme kiittäen kiitollisuus kiitollisena suurkiitos suurkiitokset kiitosta kiitti
      2.5 kiitoksen`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 huijattiin huijasi huijaavat huijaa huijattu huijasivat huijaus huijausta huijauksen huijaria petti pettivät petetty petettiin valehteli
      -4.5 valehtelee valehtelevat valehdeltiin valehdellaan varasti varastettiin varastettu varastivat ryösti ryöstö ryöstöä ryöstettiin kusetetaan
      -4.5 kusetti kusetus kusetusta kusetettu
      -4 vihaan vihaa halveksin inhoan tuhosi tuhottiin tuhoaa tuhoutunut tuhottu tappoi tapettiin tapettu vedätys vedätystä kiusaa kiusattiin
      -4 kiusattu
      -3.5 loukattiin loukkaa pilasi pilannut pilalla pilattu pilataan uhkasi uhkaa uhkaili uhkailee suututti raivostuin raivo raivoissaan
      -3 ärsytti ärsyynnyin ärsyttävästi vituttaa vitutti vitutus ketuttaa ketutti harmitti harmi turhautti suutuin huusi huutavat valitti valitin
      -3 epäonnistui epäonnistunut mokasi mokasivat moka mokannut laiminlyöty laiminlyönti hylättiin tuhlattu haisi haisee haisevat riideltiin haukkui
      -3 haukkuvat syytti syytetään
      -2.5 hajosi hajonnut hajoaa hajosivat rikki rikkoutui rikkoutunut rikkoi särki särkyi särkynyt lakkasi lakannut estää_käytön huononi huonontunut
      -2.5 huonontuu heikkeni heikentynyt paheni pahentunut häiritsee häiritsi rahastetaan rahastusta irtisanottiin
      -2 myöhästyi myöhästyin myöhästyimme myöhässä myöhästyy myöhästyivät viivästyi viivästynyt viivästyy hukattiin hukkasi hukannut hukassa kadonnut
      -2 katosi kadonneet hävisi hävinnyt hävittiin menetin menetti menetettiin menetetty menettänyt jumissa jumitti jumi kaatui kaatuu kaatuilee
      -2 kaatunut tökkii tökki vuotanut puuttuu puuttui puuttuvat puuttuivat temppuilee pätkii pätki katkeilee katkesi
      -1.5 peruttiin peruttu perutaan perui peruivat peruuntui peruutettiin peruutettu varoitan varoitus
      -1 unohdettiin unohti unohtivat unohtunut`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 kärsii kärsin kärsinyt kärsivät kuoli kuolleet kuolee kuolivat menehtyi
      -3 itkin itki itketti itkua itku petyin petyimme pettymys pettymyksen pettymystä pettyi sattui_pahasti suretti suren
      -2 sairastui väsytti kyllästynyt kyllästyin`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -3 pelkään pelkäsin pelkäämme pelättiin pelotti säikähdin säikähdimme järkytyin järkyttyi
      -2 huolestuin huolestutti jännittää_pelottaa`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3.5 oksensin oksetti ällötti inhotti yökötti etoo etoi`,
  },
];
