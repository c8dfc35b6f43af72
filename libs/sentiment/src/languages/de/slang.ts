import type { Theme } from '../../lexicon/theme';

/** German: slang, swearing, loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    kind: 'swear',
    emotion: 'anger',
    words: `
      -2.5 scheiße scheisse scheiß scheiss scheißdreck scheissdreck verdammt verdammte verdammter verdammtes verdammten verdammt_nochmal verfickt
      -2.5 verfickte verfluchte verflucht verfluchter verflixt verflixte fuck fucking fck shit damn goddamn kacke kack mist_nochmal zum_teufel
      -2.5 zur_hölle zum_henker himmelarsch kruzifix kruzitürken sakrament herrgott herrgott_nochmal donnerwetter_nochmal drecks scheißegal verkackt
      -2.5 verkackte
      -2 mensch_meier gottverdammt gottverdammte menschenskind heidenei sapperlot`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 hurensohn fotze wichser arschloch arschlöcher missgeburt nutte drecksau drecksack
      -4 arsch schwein schweine schwanzlutscher dreckschwein mistkerl miststück saubande verbrecherbande gesindel abschaum lügenpack
      -3.5 vollpfosten vollhorst vollhonk honk spast spasti hirni penner assi asi assozial asozial asoziale opfer_alter trottelverein gurkentruppe
      -3.5 chaotentruppe deppenverein laienverein dreckladen scam scammer scammen gescammt ripoff bullshit bs crap krank_im_kopf
      -3 fail epic_fail failt gefailt cringe worst lame sucks suckt gesuckt wtf ffs omfg smh stfu facepalm toxic toxisch nervbacke nervensäge nervkram
      -3 spacko pfosten idioten bekackt beschissene beschissener beschissenes beschissenen grottig grottigste abgefuckt fuckt_ab fuckt_mich angepisst
      -3 pisst pissed rage ragequit getriggert trigger sackgang schrottig schrottiges schrottteil schrottkarre müllapp drecksapp scheißapp scheiß_app
      -3 drecksteil drecksding scheißding mistding mistkarre mistteil geldmacherei bauernfängerei volksverdummung verarsche verarschung
      -3 kundenverarsche volksverarsche beschiss nepp neppladen reinste_verarsche
      -2.5 meh bummer boring lahmarschig arschkalt saukalt sauteuer schweineteuer arschteuer schweinekalt arschlangsam saulangsam sauschlecht saublöd
      -2.5 saudumm strunzdumm strunzlangweilig stinklangweilig todlangweilig sterbenslangweilig buggy verbuggt laggt laggy lag lags crasht gecrasht
      -2.5 abgeschmiert abgekackt kackt_ab weird creepy weirdo overrated overhyped überbewertet gehyped_zu_unrecht kein_bock keinen_bock null_bock
      -2 geghostet ghosting ghosten gebannt gecancelt blöde_kuh dumme_kuh alte_schachtel tussi zicke zickig rumgezicke rumgeeier eiertanz gedöns
      -2 gelaber gelabere gequatsche blabla gesülze geschwafel geseiere schnarchig schnarchnase schnarchladen lahmer_haufen kopfschüttel kopfschütteln
      -1.5 typisch_deutsch typisch_bahn klar_doch ja_nee_ist_klar is_klar augenroll`,
  },
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      3.5 geil
      3 cool stark nice`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 affengeil oberaffengeil megageil saugeil hammergeil obergeil supergeil goat weltspitze
      3.5 mega megagut hammer hammergut hammermäßig bombig bombastisch granate granatenstark spitze spitzenklasse topp top mega_gut richtig_geil
      3.5 richtig_stark richtig_nice awesome amazing epic episch lit saugut sauguad supergut superlecker megalecker mega_lecker sau_lecker oberlecker
      3.5 saulecker
      3 krass_gut fett_gut knorke dufte astrein bärenstark sahne sahnig spitzenmässig bestes_leben great good perfect best wonderful lovely love
      3 beautiful thumbs_up gg ggwp props kudos ehrenmann ehrenfrau ehre_genommen supernett superlieb superfreundlich superschnell megaschnell
      3 ruckzuck blitzartig mega_nett total_nett sehr_nett zum_anbeißen süßi knuffig schnuckelig herzig liab leiwand urleiwand oida_leiwand urgut
      3 urcool pfundig bärig griabig fesch gmiatlich gschmackig hoib_so_wüd huere_guet mega_guet guet
      2.5 lol lmao rofl xd lache_hart abgefeiert feiere_ich feier_ich feier_das gönn gönnung gönnt gehyped hyped hype legende safe_gut slay yass
      2.5 läuft_bei_dir läuft_bei_euch läuft_bei_ihm
      2 okidoki passt_perfekt jut jute easy chillig gechillt entspannt_wie_immer lässig`,
  },
];
