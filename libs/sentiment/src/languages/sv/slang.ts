import type { Theme } from '../../lexicon/theme';

/** Swedish: slang, swearing, loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    kind: 'swear',
    emotion: 'anger',
    words: `
      -2.5 fan fasen fasiken farao jävla jävel jävlar helvete helvetes helvetet satan satans förbannade förbannat förbenat jävligt jävulskt jäkla
      -2.5 jäklar jäkligt skiten skit fy_fan fy_tusan vad_fan hur_fan för_fan för_helvete i_helvete va_fan vafan va_i_helvete dra_åt_helvete fuck fucking fck fkn shit damn
      -2.5 goddamn kuk för_bövelen bövelen tusan för_tusan
      -2 sablar sabla skitans attans järnspikar herrejävlar herregud_alltså`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 kukhuvud fitta hora horunge as_hål svinpäls
      -4 jävelskap rövhål as svin svinig svinigt skitstövel skitstövlar arsle äckelgubbe
      -3.5 idiot idioter idioten clown clowner pucko puckon tönt töntar fjant loser losers skitprogram skitsystem skitapp skitfilm skitspel
      -3.5 skitmat skitkvalitet skitprylar skithög skitgrej skitväder skitsamma_för_er pissigt pissdålig pisskvalitet piss dritt bajs bajskorv
      -3.5 bajsapp krap crap bullshit bs scam scammare scammad ripoff
      -3 fail epic_fail failar failade failat worst cringe cringigt wack weak lame wtf ffs smh stfu gtfo sucks suger sög sugit störig störigt
      -3 störiga sjukt_dåligt kefft keff keffa lackade tiltar ragea ragear rage pissed flippa flippar flippade
      -2.5 knäpp knäppa knäppt knäppgök stolpskott stolle stollar dåre dårar galning dumsnut fårskalle miffo meh bummer boring buggig buggigt
      -2.5 laggar laggig laggigt crashar krashar glitchar glitchigt nerfad snorunge snorungar skitunge slemmo sliskig sliskigt slisk creepy creep
      -2.5 creepig weirdo overrated överhypad överhypat blaj bladder
      -2 facepalm daltig gubbslem gubbsjuk kärringaktig deppigt trött_på segt segaste surt sura_miner kaosigt kaosig kajko kassaste kassare
      -2 ghostad ghostade ghostar ghosting kickad bannad bannades canclad cancel cancellerad
      -1.5 suckar typiskt`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 asbra skitbra jättebra svinbra sjukt_bra grymt_bra kanonbra toppenbra superbra fett_bra asgrym asgrymt asnöjd jättenöjd supernöjd skitnöjd
      4 goat perfekto tiopoängare
      3.5 grymt grymme klockrent klockren klockrena kanoners kanonfin kanontrevlig amazing awesome epic epik episkt epic_win fenomenalt
      3.5 bäst_i_test fett_nice najsigt nice_jobbat asgött skitgött gött göttigt gött_mos sjukt_nice ball balla bäst_ever braigt skitkul askul
      3.5 jättekul superkul svinkul
      3 soft softa fräscht fresh lit lovely love cool coolt coola coolaste bäste fetingbra dunder dunderbra finemang kalasbra kalasgod kalasgott
      3 supergott asgott skitgott jättegod jättegott supergod jättesnabb supersnabb blixtsnabb blixtsnabbt great good perfect best wonderful
      3 beautiful thumbs_up gg ggwp respect props kudos chapeau cred sötnos sötis gullunge gulle gullisar fina_du finis bästis
      2.5 legend kung lmao rofl asgar asgarvar gapflabb garv garvar garvade flabb kek hehehe pepp pepparn peppad hajpad taggad taggade skitpepp
      2.5 supertaggad stabilt_jobbat
      2 nöjjd nöjdd okej_bra schyst schyssta hyvens hyvens_folk prima okejsan lugnt_och_fint mysigt mysigaste bra_där snyggt snyggt_där yay yey
      2 yeah hell_yeah yass slay
      1 lol asg xd hype`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      3 tackar_tackar tusentack thx_så_mycket
      2 thx thanks tnx tackar`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 omg wow_alltså`,
  },
  {
    part: 'form',
    words: `
      1 okey`,
  },
];
