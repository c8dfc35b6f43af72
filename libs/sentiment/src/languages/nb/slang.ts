import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) slang, swearing, dialect spellings, English loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'anger',
    kind: 'swear',
    words: `
      -2 fuck fck shit damn hell wtf wth føkk føkking dævven dæven dævelen fasken
      -2.5 faen fanden faan fanken helvete hælvete hælvette jævla jævlig jævlige jævli jevla jævelskap forpult fy_søren fy_flate fy_fader fy_fillern satan satans pokker pokkers søren
      -2.5 sørens for_faen forfaen for_helvete forhelvete for_satan fy_faen fyfaen fytti_grisen fillern herregud herreminhatt herremin gudbedre drit
      -2.5 dritt pisse pissa fucking fuckings fuckin fking fkn fakking sabla granskauen rævpult`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1 seint
      -1.5 hmm hmmm duh whatever pff pfft pft njæ
      -2 meh nope nah næh noob noobs hva_faen ka_faen kafaen hvafaen omfg hmpf grr grrr argh aargh æææ øff uææ gørr gørrkjedelig gørr_kjedelig
      -2 dønn_kjedelig skufandes skuffanes skuffene irriterene
      -2.5 kvalm overhypa overrated buggy laggy glitchy glitch spammer spamma spammet gaslighting cancelled kansellert kansellerte disappointed
      -2.5 disappointing boring awkward weird creepy sad krasja krasjer krasjet crash crashet crasha bug bugs dritdyr dritdyrt dritdyre svindyr
      -2.5 svindyrt svindyre kjempedyr kjempedyrt kjempedyre blodpris ågerpriser ågerrente dødskjedelig dødskjedelige kjempekjedelig kjempedårlig
      -2.5 kjempedårlige kjempeskuffa kjempeskuffet kjempeirriterende kjempetrist kjempesur kjempesint dritsur dritsint dritirriterende dritirritert
      -2.5 drittrist kjempetreg kjempetregt dritreg dritreig dritreigt treigt treige treig sløvt somlete somling somla styr styret styrete knot
      -2.5 knoting knotete surrer surra surrete tullprat tøvete tøv piss pisspreik pissprat pisspreiket kødda
      -3 fuckup fuckups fucka føkka føkket føkket_opp fucka_opp fucked shitty crap crappy bullshit bullshitt bullsjitt scam scammer scammet scammere
      -3 scamma scammed fail fails failet faila lame trash garbage worst toxic cringe krinsj kleint klein kleine cringy pathetic ridiculous useless
      -3 hater haters rip_off ripoff smh ffs fml stfu gtfo sykt_dårlig helt_krise dustete teite teitere teiteste kjipe kjipere kjipeste kjiptere
      -3 kjipern kipt suger sucks sucker bånnsolid bånn bånnfirma bunn_i_bøtta patetisk patetiske tragikomisk tullete tullball vrøvlete kjeft kjefta
      -3 drittlei dritlei dritleie kjempelei dødlei dødsdårlig svindleri
      -3.5 idiot idioter klovn klovner duster tosk tosker tulling tullinger tufs tufser tosken drittkasse dritdårlig dritdårlige dritkjip dritkjipt
      -3.5 dritkjedelig dritkjedelige drittprodukter drittsystem drittapp drittnett drittfirmaer møkkadårlig møkkafirmaer møkkavær møkkalei møkkalapp
      -3.5 fjols fjolser naut jævel jævler jævelen amatør amatører apekatter gjøker kødder køddete råttent søplete søppla bæsj bedritne skitfirma
      -3.5 skit skitdårlig sjitdårlig pissdårlig pissedårlig pissdårlige ræva_service ræva_greier ravgal ravgale
      -4 drittsekk drittsekker svinepels svinepelser rasshøl rasshull rasshøla`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 kongebra kongefin kongemat kanonbra kanongod kanongodt kanon knalle knallsterk knallsterkt knalldeilig dritgod dritgodt dritgode dritgøy
      4 dritkul dritkult dritfin dritfint dritfet dritfett dritlekker dritlekkert dritflink dritflinke drithyggelig skitbra sjukt_bra sykt_bra
      4 sykt_god sykt_godt sykt_fornøyd råfin råfint rågod rågodt råfet råfett awesome amazing perfect goat masterpiece epic banger bangers topp_topp
      4 svinbra svingod svingodt sinnssykt_bra
      3.5 kjempegodt kjempegode kjempeglad kjempefint kjempehyggelig kjempehyggelige kjempesøt kjempesøte kjempefornøyde kjemperask kjemperaskt
      3.5 superrask superraskt superfin superfint supergod supergodt superflink superflinke superhyggelig superfornøyde superenkel superenkelt lættis
      3.5 lattis love loved loves lovely excellent fantastic brilliant gorgeous beautiful winner legend legende legender slay lit dødsbra dødsgod
      3.5 dødskul dødskult
      3 knall konge digg diggert nice najs nais nize sweet great kul kule kulere kuleste stilige rålekker aww awwe gg yay jay wohoo woho jippi jipi
      3 jippijaja yes yess yesss jaaa jaaaa hipp_hurra kudos respect props lynrask lynraskt lynkjapp lynkjapt superduper tipp_topp tiptopp
      3 gullstjerne gullgutt gulljente gullfolk toppers gromt grom snadder snaddermat namnam nammenam mums mumsig nam flink flinke flinkere flinkest
      3 flinkeste flinkis
      2.5 cool chill chillt chille cozy cute happy fun funny enjoy enjoyed recommend recommended thumbs_up winwin win_win hyped bff bestis bestiser
      2.5 kosa kosegreier kosli artige blidt snilt snille
      2 fett toppen haha hahaha hahahaha hihi hehe høhø rofl lmao lol lool xd thanks thx tnx thankyou smooth easy fair_play fresh yolo bingo jackpot
      2 klemmer klems suss nuss kjempegrei
      1.5 oki_doki okidoki helt_topp legit vibes grei_skuring bra_nok tjohei tjoho
      1 clean vibe fan fans oki`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      3.5 kjempetakk tusenhjertelig`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 omg omgg wauw wauv whoa woah du_store_min makan
      -1 hæ hææ seriously`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 buhu buuh snufs snift sniff`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2.5 scary nifst nifse grøss`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 ew eww ewww yuck gross disgusting nasty æsjeee æsjj æææsj skittent bæææ`,
  },
];
