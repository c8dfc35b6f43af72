import type { Theme } from '../../lexicon/theme';

/** Finnish: slang, swearing, loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    kind: 'swear',
    emotion: 'anger',
    words: `
      -2.5 vittu vitun vittuun vittujen vitusti perkele perkeleen saatana saatanan helvetti_soikoon helvetin helvetisti hitto hiton hitsi hitsin
      -2.5 jumalauta jumaliste piru pirun perhana perhanan paska paskan paskat vitut vitutus_huipussaan voi_vittu voi_vitun voi_perkele voi_saatana
      -2.5 voi_helvetti fuck fucking shit damn kyrpä kyrvän
      -2 himputti himputin himskatti hemmetti hemmetin himskatin jumankauta jumankekka herranjestas herran_tähden samperi samperin turkanen`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 huora huoranpenikka mulkku mulkut mulkkuja kusipää kusipäät kusipäitä runkkari
      -4 paskapää paskiainen paskiaiset saasta_sakkia sika lurjus roisto roistot
      -3.5 urpo urpot urpoja juntti juntit pelle pellet pellejä pellefirma vajakki vajakit tampio tollo tollot tumpelo tumpelot luuseri luuserit pöljä
      -3.5 pöljät idari
      -3 paskaa paskaksi paskin paskinta paskempi paskempaa paskamainen paskasti perseestä syvältä suoraan_syvältä perseet susi_jo_syntyessään fail
      -3 epic_fail failasi cringe wtf ffs smh scam scämmi skämmi huijausskeidaa skeida skeidaa kura kuraa sontaa sonta läppä_palvelu vitsipalvelu
      -3 pellemeininki pelleporukka amatöörimeininki sekoboltsi perseily perseilyä perseilee sekoilee sekoili sössi sössittiin sössivät tyri tyrivät
      -3 tyriä kusi kusee kusivat reisi reisiin puppua puppu hevonpaska hevonpaskaa hevonkukkua potaskaa munasivat munasi nillittää nillitys nolottaa
      -3 hävettää hävetti
      -2.5 tympii tympäisee ketutus jurppii tyssäsi tyssää bugaa bugasi buginen laggaa lagaa laggasi häikkää häikkä häröilee härö sekava_sepustus lame
      -2.5 creepy kreisi_touhu överihintainen ryöstöhinta ryöstöhinnat kiskurihinta kiskurihinnat törkyhinta törkyhinnat kökkö kökköä tönkkö tyhmäilyä
      -2.5 turhake plääh meh blaah
      -2 ghostasi ghostattu kämmi kämmäsi kämmäys höpöhöpö höpöpuhetta höpinää jaarittelua jahkailua jahkailee nihkeää nihkeästi tympee
      -1.5 joopa_joo just_joo just_niin_tietysti huokaus`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 goat huippuhyvä huippuhyvää superhyvä superhyvää mielettömän_hyvä mielettömän_hieno törkeen_hyvä törkeän_hyvä sairaan_hyvä sairaan_hieno
      4 hullun_hyvä vitun_hyvä helvetin_hyvä pirun_hyvä saatanan_hyvä
      3.5 parhautta parhaus mageeta magee mageet makee makeeta mahee siistiä_menoa aivan_lit lit awesome amazing epic eeppinen eeppistä kova_juttu
      3.5 kovaa_kamaa timantti timanttia timanttinen timanttista priimaa priima ässä huippuporukka huippufirma huipputyyppi helmiä kympin_arvoinen
      3 cool nice jees jeesh jepa hyväks siistii kivasti mukavasti_hoidettu namia herkkuu söpöö söpis ihku ihqu ihkua ihanuus ihanuutta superkiva
      3 superkivaa supernopea supernopeasti salamannopea salamannopeasti tosi_hyvä tosi_hyvää tosi_kiva gg ggwp respect respektit respectit kunkku
      3 kingi legenda hatunnoston_paikka propsit propsia best love great good perfect
      2.5 lol lmao rofl xd repesin repeilin repeän kuolin_nauruun räkänauru fiilis_katossa fiiliksissä hypetys hypeissä
      2 kybällä okei_hyvä jepulis jihuu jihaa letkeä letkeää chilli pelittää_hyvin skulaa skulas rulettaa rulaa`,
  },
];
