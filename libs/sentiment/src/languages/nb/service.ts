import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) words of customers, goods and staff. */
export const service: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      2 nybakt nystekt kortreist rettidig gebyrfri leveringsdyktig fagkyndig omstillingsvillig overkommelig velpakket kundeorientert`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -1 skjult utgått
      -2 restnotert sperret deaktivert suspendert blokkert
      -2.5 umontert skjev gjennomvåt opptint bortkommen nedprioritert tilsølt smadret
      -3 dobbeltbooket overbooket feilfakturert overfakturert ubesvart feillevert feilpakket feilmontert feilbestilt feilekspedert ukontaktbar
      -3 ubetjent`,
  },
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      2.5 superservice toppservice drømmeservice kanonservice kulanse
      2 oppgradering kompensering utbedring
      1 prisgaranti velkomstgave kundefordel medlemsfordel smaksprøve rabattkode`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -1 bussfortog bindingsperiode avbestilling reklamepost
      -2 forsinkelsesvarsel driftsforstyrrelse sporfeil togstans signalproblem billettkaos returgebyr
      -2.5 oppstartsgebyr termineringsgebyr bruddgebyr etableringsgebyr administrasjonsgebyr straffegebyrer telefonslyse telefonrobot chatbotsvar
      -2.5 køsystem togkaos trafikkaos flykaos leveringsproblem leveringskaos bestillingskaos pakkekaos
      -3 klagestorm kundemishandling dobbelttrekk feiltrekk
      -3.5 møkkaservice møkkaselskap drittkvalitet drittprodukt søppelservice søppelselskap søppelprodukt skitselskap fantefirma
      -4 svindelfirma svindelselskap svindelbutikk svindelside jukseselskap juksefirma`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -1 avbestille reklamere
      -1.5 si_opp suspendere deaktivere sperre
      -2.5 feillevere feilekspedere feilmontere overbooke misligholde nedprioritere utebli
      -3 overfakturere feilfakturere dobbeltfakturere prakke_på pådytte avspise`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2 ventet ventede venta purret purra uteble uteblir uteblitt`,
  },
];
