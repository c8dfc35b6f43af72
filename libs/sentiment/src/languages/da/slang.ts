import type { Theme } from '../../lexicon/theme';

/** Danish slang, swearing, English loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'anger',
    kind: 'swear',
    words: `
      -2 fuck fck fuk shit damn hell wtf wth kraftstejleme
      -2.5 fandme fanme fame sgu satans satme sateme kraftedeme kraftædeme krafteddeme fanden fandens fanden_tage fy_for_fanden for_fanden for_helvede forhelvede
      -2.5 for_satan helvede helvedes pis lort røv skide pisse fucking fuckin fking fkn fakking dælme dæleme pokkers pokker sørens søreme forbandet
      -2.5 forbandede herregud gudfader hulens hillemænd`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1 pjattet
      -1.5 hmm hmmm duh whatever pff pfft pf
      -2 meh bleh nope nah noob noobs mærkværdig hvad_fanden hva_fanden hvaffor wtff omfg tsk hmpf grr grrr argh arg aargh ærgeligt ærgelig skuffene
      -2 irriterene uacceptablet desvære træææls bullshittet lort_i_øjnene fisefornem snotdum røvrende røvrendt røvrender taget_røven
      -2.5 ulækkerhed øvbøv øvøv øvv nitte nitter wannabe overhyped overrated buggy laggy glitchy glitch delay spammer spammet gaslighting cancelled
      -2.5 disappointed disappointing boring awkward weird creepy sad crash crashet crashede bug bugs skodtelefon hundedyr hundedyrt svinedyr
      -2.5 svinedyrt pissedyr pissedyrt røvdyr røvdyrt kassedyrt blodpris døsyg dødssyg dødssygt røvsyg røvsygt knaldhamrende kikset kiksede
      -2.5 pinagtigt pinligst bims bimmelim åndssvagt åndsvag åndsvagt
      -3 nar fuckede fucket fucked fuckup fuckups fucker fuckere fuck_af shitty crap crappy bullshit scam scammer scammet scammere scammed fail fails
      -3 failet faillede lame trash garbage worst toxic cringe krinsj cringy kringe pathetic ridiculous useless hate hater haters rip_off ripoff
      -3 ragequit smh ffs fml stfu gtfo nederen nedern nederenagtig skrald skraldet pivringe pivdårlig pivdårligt pivelendig bundskraber bundskrabere
      -3 lorteland møgvejr møgsag sucks suckede sucker
      -3.5 lorte lortet lortete lortefirmaer møg møgfirmaer møgdårlig møgdårligt møgirriterende pissedårlig pissedårligt pisseirriterende pisseringe
      -3.5 skidedårlig skod skodagtig skodagtigt skodkvalitet idiot idioter klovn klovne tumpe tumper fjols fjolser klaphat klaphatte kvajhoved
      -3.5 kvajpande kvajpander torskedum hjernedøde tabere fæ tåbe tåber båtnakke amatør amatører amatøragtige jubelidiot jubelidioter narrehat
      -4 svinehund svinehunde røvhul røvhuller nosseknækker dumrian møgsvin`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 megafed megafedt megagod megagodt skidegod skidegodt pissegod pissegodt svinegod svinegodt kanongod kanongodt kanon knaldgod knaldgodt
      4 hammergod hammergodt røvgod røvgodt skidefed skidefedt pissefed pissefedt megalækker megalækkert awesome amazing perfect perfekto goat
      4 masterpiece epic banger bangers skønneste
      3.5 kæmpelækker superlækker supergod supergodt superfed superfedt superglad kæmpeglad skideglad pisseglad jubelglad megaglad lykkesvin
      3.5 svinelækker svinelækkert pisselækker pisselækkert pissesjov pissesjovt skidesjov skidesjovt megasjov megasjovt dødsjov dødssjov grineren
      3.5 grinern mums mumsi nammenam yummy love loved loves lovely fantastic brilliant gorgeous beautiful best winner legend legendarisk legende
      3.5 legender slay slayer lit
      3 nice najs naise najz nicee sweet great fed fede fedt federe fedest fedeste sejt seje sejere sejest sejeste smukt awwe aww awesomeness gg ggwp
      3 yay jay woohoo wuhu juhu jubi jubiii yes yess yesss jaaa jaaaa hurraa heja kudos respect props superdygtig superflink superflinke supersød
      3 supersøde superhurtig superhurtigt superfint superflot superflotte supernem supernemt kæmpesucces kæmpehit kæmpefan megahyggelig
      3 megahyggeligt megahurtig lynhurtig lynhurtigt tophurtig topdygtig toplækker topgod toppen topper klasse prima tiptop tip_top gutterne
      3 guttermand bossen
      2.5 cool coolt chill chillet chilleren cozy hyggeren lækkert lækre nuttede cute happy fun funny enjoy enjoyed recommend recommended thumbs_up
      2.5 winwin win_win hyped hype crush bff besties bestie flink flinke flinkeste rart søde sødeste sødt
      2 haha hahaha hahahaha hihi hehe hæhæ rofl lmao lol lool xd thanks thx tnx thankyou smooth smoothly easy fresh fair_play sejr_til_os go_for_it
      2 yolo bingo jackpot krammer knuz
      1.5 top oki_doki okidoki fairt legit vibes lunt tjek tjekt
      1 fan fans clean vibe`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 omg omgg wauv wauuw nøøj jøsses gosh whoa woah hold_da_op hold_da_helt_ferie hold_nu_op seriøst
      -1 hvabehar hvabehager what_the seriously really`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 buhu buuh snøft snøfter tudefjæs sadge`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2.5 scary panikagtig`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 ew eww ewww yuck gross disgusting nasty klamt klamme klamo klammo ulækkert ulækre klammert addr adddr`,
  },
];
