import type { Theme } from '../../lexicon/theme';

/** Swedish: verbs that please and that hurt, and the forms that no rule makes. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 älska dyrka avguda jubla hylla
      3.5 hänföra förtrolla fröjda överträffa triumfera
      3 beundra imponera rekommendera glädja fascinera trollbinda uppskatta förtjusa stråla briljera glänsa vinna segra lyckas gratulera berömma
      3 prisa lovorda lovprisa applådera
      2.5 njuta trivas charma inspirera roa underhålla uppmuntra uppmuntras peppa värna hurra fira rädda undsätta befria bota frälsa försonas
      2.5 förlåta trösta gottgöra kompensera krama blomstra frodas respektera vörda ära hedra värdesätta belöna
      2 gilla uppskattas föredra tjusa le fnissa förbättra förenkla effektivisera underlätta förgylla berika stärka utvecklas stödja stötta främja
      2 gynna avhjälpa klara bemästra skydda garantera försvara värja
      1.5 skratta skoja bidra samarbeta enas bemöta vårda omhulda ömma unna skänka donera utmärka duga förtjäna godkänna tillmötesgå
      1.5 tillfredsställa lugna
      1 hoppas drömma längta bjuda hedras förstärka rekommenderas föryngra fräscha intressera engagera`,
  },
  {
    part: 'verb',
    emotion: 'gratitude',
    words: `
      2 tacka`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -5 mörda våldta tortera misshandla slakta massakrera
      -4.5 bedra lura ljuga svindla råna stjäla plundra förfalska mobba trakassera förtrycka kidnappa
      -4 hata förakta avsky förstöra förgöra förinta förnedra förödmjuka kränka skända utnyttja förråda svika terrorisera hota utpressa bluffa
      -4 fiffla skinna mucka slåss döda
      -3.5 håna förlöjliga idiotförklara förolämpa skymfa smutskasta baktala förtala smäda svartmåla nedvärdera ruinera sabotera vandalisera
      -3.5 demolera krossa ödelägga skada såra plåga pina diskriminera exploatera manipulera vilseleda missleda mörka dölja fuska muta mygla
      -3 irritera frustrera provocera reta förarga uppröra äckla klaga störa trakasseras tjata skrika skälla gorma misslyckas fallera haverera
      -3 kollapsa krascha floppa fiaska missköta vanvårda försumma negligera nonchalera ignorera anklaga beskylla fördöma förkasta fördärva
      -3 kritisera såga dissa protestera bojkotta varna avråda strunta skita slarva hyckla skrävla skryta
      -2.5 krångla strula trilskas jävlas bråka gräla tjafsa munhuggas gnälla klandra skuldbelägga slösa ödsla överdebitera feldebitera
      -2.5 feldebiteras dubbeldebitera ockra vägra neka förneka förvägra undvika undanhålla avspisa avfärda avvisa avslå missbruka överdriva
      -2.5 förvränga förvanska feltolka kapa hacka smitta förlora förspilla missunna avundas vredgas sura grina tjura angripa attackera invadera
      -2.5 bomba beskjuta ockupera spränga erövra
      -2 försena fördröja förhala lagga bugga försvåra förvirra trassla förvärra försämra urholka försvaga hindra hämma repa läcka knaka gnissla
      -2 spricka rosta mögla ruttna stinka härskna missförstå missuppfatta misskreditera misstro tvivla ifrågasätta misstänka straffa bötfälla
      -2 åtala anhålla avskeda
      -1.5 sakna invända ogilla reklamera tvista annullera kverulera tröttna traggla sega
      -1 glömma missa tveka överklaga bestrida stressa`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -3 lida sörja förtvivla begrava
      -2.5 gråta snyfta begråta lipa tyna deppa deprimera nedslå bedröva krossas ångra skämmas förgås svälta dö avlida omkomma drunkna
      -2 sucka skiljas beklaga misströsta
      -1 frysa`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -3.5 skrämma skrämmas förskräcka
      -3 frukta oroa ängslas våndas
      -2.5 oroas bekymra bäva darra rysa befara riskera äventyra
      -1.5 befaras`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -3 äcklas kväljas kräkas spy avskys vämjas`,
  },
  {
    part: 'verb',
    emotion: 'surprise',
    words: `
      1.5 häpna
      1 överraska
      -1 chockera chocka förbluffa`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 älskling älsklingar
      3 bäst bästa gott goda godast godaste finast snyggast vackrast roligast roligaste skönast skönaste godare trevligast vann vunnit vunnen
      3 vunna gladde glatt gläder berömt
      2.5 vackra njöt njutit
      2 log gladare gladast nöjdare nöjdast stoltare ädla ädel
      1.5 bättre bättra snabbare enklare smidigare tydligare roligare skönare finare snyggare billigare`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 ljög ljugit ljugen bedrog bedragit bedragna stal stulit stulen stulet stulna
      -4 svikit svikna sviket sveks usla
      -3.5 skrek skrikit skällde vilseledde vilselett missledde
      -3 sämst sämsta värst mördat dräpt
      -2.5 sämre värre åsidosatt sprack spruckit sprucken spruckna sprucket knäcktes plågor plågan sprickor sprickan sprickorna repor repan
      -2.5 reporna läckor skadan skador skadorna läckan sårat hotet
      -2 angrep angripit missförstod missförstått undvek undvikit brunnit förlorade försvann försvunnit försvunnen försvunna försvunnet krånglade
      -2 slitna slitet brutna brutet bruten trasiga
      -1 väntar väntat väntade`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -3.5 besviken besvikna besviket besviknare
      -3 dog dött
      -2.5 grät gråtit ledset ledsnare
      -2 frös frusit lidit övergivna övergivet`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3.5 ruttnat ruttet spydde spytt
      -3 stunkit äckligt äckligare äckligast`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      2 tack`,
  },
];
