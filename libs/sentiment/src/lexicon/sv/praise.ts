import type { Theme } from '../theme';

/** Swedish: what people say when they are glad. */
export const praise: readonly Theme[] = [
  {
    emotion: 'joy',
    words: `
      4 fantastisk enastående perfekt underbar utmärkt fenomenal suverän makalös oslagbar exceptionell superb lysande strålande
      3.5 härlig ljuvlig älskar älska kanon toppen toppenbra jättebra skitbra grymt grym förträfflig
      3 bra god goda gott bäst bästa fin fint finaste trevlig vänlig hjälpsam tillmötesgående professionell duktig kompetent kunnig
      3 imponer imponerande imponerad rekommendera rekommenderar rekommenderas rekommenderad rekommendation nöjd skön mysig kul
      2.5 glad glada gladaste lycklig stolt snygg vacker serviceinriktad omtänksam utsökt läcker smakrik rolig roligt uppskattar uppskattad
      2 enkel smidig snabb snabbt effektiv smart praktisk pålitlig ärlig rimlig prisvärd trygg säker flexibel tydlig välfungerande
      2 fräsch spännande intressant tur generös högkvalitativ fungerar_bra topp toppklass välkommen behaglig bekväm
      1.5 bättre positiv positivt förtroende beröm framgång vinnare present bonus gratis billig godkänd okej hyfsad
      1 ok ren rent användbar`,
  },
  { emotion: 'joy', isExact: true, words: '3 guld; 2 hurra jippi wow yes bravo heja; 2.5 asbra asnöjd' },
  {
    emotion: 'gratitude',
    isExact: true,
    words:
      '4 tusen_tack stort_tack hjärtligt_tack jättetack; 3 tacksam tacksamma tacksamt tack_så_mycket; 2 tack tackar tack_för',
  },
  {
    emotion: 'joy',
    kind: 'verb',
    words: `
      2 hjälper hjälpte hjälpt löste löser löst lyckas lyckades ordnade ordnat fixade fixat räddade levererar
      1.5 gillar gillade njuter njöt trivs`,
  },
  {
    emotion: 'joy',
    isExact: true,
    words: `
      4 över_förväntan rekommenderas_varmt varmt_rekommenderat högsta_betyg fem_stjärnor tio_av_tio full_pott fem_av_fem
      3 bra_jobbat bra_jobb bra_service snyggt_jobbat god_service kommer_tillbaka kommer_igen helt_klart ser_fram_emot värt_pengarna värt_varje_krona
      3 tummen_upp heder_åt stort_plus all_heder löste_allt
      2 i_tid före_utsatt_tid som_utlovat utan_problem inga_problem inget_problem utan_krångel helt_ok helt_okej`,
  },
  { emotion: 'surprise', isExact: true, words: '2 positivt_överraskad glatt_överraskad; 1 oj' },
];
