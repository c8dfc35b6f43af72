import type { Storyline } from '../storyline';

export const nbProduct: readonly Storyline[] = [
  {
    id: 'sprekk-i-plata',
    theme: 'damage',
    opening: '@havblik det er en sprekk i bordplata, og vi har ikke engang rukket å spise ved det. Hva gjør vi?',
    answered: ['Takk, har sendt bilder på melding.', 'Ny plate på mandag, kjempefint.'],
    curt: 'Hva betyr det i praksis?',
    ignored: ['Sprekken har fått navn nå.'],
    joined: 'Vi har akkurat samme sprekken! Produksjonsfeil?',
  },
  {
    id: 'manglende-skruer',
    theme: 'parts',
    opening: 'Det mangler to skruer i posen @havblik. Alltid to. Hvor blir de av? Samler dere på dem?',
    answered: ['Da kommer de i posten, sier dere. Takk, og hils samlingen.'],
    quick: 'Så kjapt! Da lar jeg skapet hvile litt.',
    ignored: ['Skapet står på skrå og dømmer meg.'],
  },
  {
    id: 'veiledning',
    theme: 'assembly',
    opening: '@havblik er det meningen at to voksne med mastergrad skal bruke seks timer på å montere en kommode?',
    answered: ['Filmen på nettsida hjalp, takk! Den burde dere ha nevnt i heftet.'],
    curt: 'Ja takk, vi har lest heftet.',
    ignored: ['Time sju. Vi snakker ikke sammen lenger.'],
    joined: 'Vi ga opp ved steg 14 og ringte svigerfar.',
    reach: 'some',
  },
  {
    id: 'knirker-igjen',
    theme: 'damage',
    opening: 'Senga fra @havblik knirker så naboen har klaget. Den er to måneder gammel og kostet 11 000. Elendig.',
    answered: [
      'Har strammet alt, to ganger. Den knirker fremdeles.',
      'Takk, en montør på torsdag høres bra ut. Naboen gleder seg også.',
    ],
    curt: 'Stram skruene? Seriøst?',
    ignored: ['Naboen har begynt å banke i veggen.', 'Jeg vil heve kjøpet.'],
  },
  {
    id: 'fsc-norge',
    theme: 'wood',
    opening: 'Hvor kommer eika i Strand-serien fra @havblik? FSC-merket sier ikke noe om land.',
    answered: ['Takk for et ordentlig svar. Da handler jeg med god samvittighet.'],
    curt: 'Det svarer jo ikke på hvor.',
    ignored: ['Da tolker jeg stillheten sånn at dere ikke vet det.'],
  },
  {
    id: 'hengsel',
    theme: 'parts',
    opening: '@havblik kan jeg kjøpe et løst hengsel til skapet mitt fra 2018, eller må alt kastes?',
    answered: ['Gratis i posten? Nå ble jeg overrasket. Tusen takk!'],
    quick: 'Takk for raskt svar! Sender modellnummeret nå.',
  },
  {
    id: 'hylle-falt',
    theme: 'damage',
    opening:
      'Hylla på barnerommet datt ned i natt @havblik. Festet knakk tvers av. Jenta vår lå en halvmeter unna. Dette er livsfarlig.',
    answered: [
      'Takk for at dere ringte med en gang. Vi har tatt ned de andre også.',
      'Bra at dere tilbakekaller festet. Det var riktig gjort.',
    ],
    curt: 'Hun kunne ha blitt drept. Og så svarer dere sånn?',
    ignored: ['Ingen svar om et livsfarlig produkt.', 'Meldt til DSB nå.'],
    joined: 'Har samme hylle. Tar den ned med en gang.',
    reach: 'large',
  },
  {
    id: 'lukt-sofa',
    theme: 'damage',
    opening: '@havblik hvor lenge skal en ny sofa lukte plast? Vi er på dag {days}, og katten nekter å gå inn i stua.',
    answered: ['Takk for grundig svar. Vi lufter en uke til.', 'Katten har vendt tilbake. Saken er avsluttet.'],
    quick: 'Takk for raskt svar, katten setter pris på det.',
  },
];
