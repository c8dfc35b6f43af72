import type { Theme } from '../../lexicon/theme';

/** English: slang, swearing, loanwords in use and net speech. */
export const slang: readonly Theme[] = [
  {
    part: 'form',
    kind: 'swear',
    emotion: 'anger',
    words: `
      -2.5 fuck fucking fuckin fkn fking effing f_ing fucked fcking fck fuk fuckk fucks damn dammit damnit goddamn goddam goddamnit hell shit
      -2.5 shite bloody freaking freakin frigging friggin frickin fricking flippin bloody_hell fucking_hell fuck_off piss_off sod_off bugger
      -2.5 bugger_off bollocks crap what_the_fuck what_the_hell what_the_heck wtf wth wtaf ffs jfc jesus_christ for_fucks_sake for_gods_sake
      -2 darn darned heck crikey blimey arse`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 motherfucker motherfuckers cunt cunts scum scumbag scumbags
      -4 asshole assholes arsehole arseholes bastard bastards bitch bitches dickhead dickheads prick pricks wanker wankers twat twats douche
      -4 douchebag douchebags jackass jackasses dipshit shithead shitheads fuckers fucker fuckwit son_of_a_bitch piece_of_shit shithole shitshow
      -4 shit_show clusterfuck
      -3.5 idiot idiots moron morons clown clowns bozo dumbass dumbasses dumbfuck retard retards muppet muppets numpty numpties plonker pillock
      -3.5 tosser tossers wazzock bullshit bullshitting bs horseshit shittiest crappiest trashy dumpster_fire dumpsterfire tyre_fire scammed
      -3.5 scamming
      -3 fails fml smh smdh stfu gtfo cringe cringey cringy cringiest wack whack janky jank sucks sucked sucking sux blows_chunks lamest lamo
      -3 pissed ticked_off peed_off pissed_off hacked_off cheesed_off brassed_off narked knackered screwed_over shafted stiffed scalped scalpers
      -2.5 butthurt triggered sus shill shills crybaby crybabies snowflake wimp wuss losers noob creep creeps creepo perv pervert weirdo weirdos
      -2.5 meh blah naff minging manky grotty rubbishy bummer bummed bumming sadge oof overhype hot_garbage hot_mess dogshit dog_shit batshit
      -2.5 bloated clunker paywall cashgrab cash_grab money_grab moneygrab
      -2 nerfed ghosted ghosting catfish catfished gaslight gaslighting gaslit entitled whinge whinging whingey facepalm facepalming eyeroll
      -2 eye_roll yawn snooze
      -1.5 uncool`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 goat goated da_bomb chefs_kiss chef's_kiss god_tier godtier s_tier
      3.5 awesomesauce amazeballs epic epicness badass kickass kick_ass bitchin legend legends lit dope banger bangers slaps slapped bussin amazin
      3.5 awsome amazign fantastik excelent excellant perfick grt luv luvs luved luvly wonderfull beautifull delish delishus scrummy
      3 belter corker stonking lush bostin brill fab fabbo fantabulous spiffing spiffy coolest gnarly neato nifty groovy sick_beat killer_app
      3 wicked_good bombdiggity on_fleek on_point snazzy swag swanky yaas yass slay slayed slaying stanning bestie wholesomeness hyped stoked
      3 pumped psyched jazzed buzzing buzzin chuffed over_the_moon
      2.5 lmfao rofl roflmao lulz kek lolol hilar xd xdd xoxo ily iloveyou bae gg ggwp wp pog poggers pogchamp yessir heck_yes heck_yeah hell_yeah
      2.5 hell_yes
      2 cool props cheers_mate cheers_guys ta_very ty_so tysm tyvm tyfs thx_alot noice nicee nicely_done sogood vibes vibing vibey chilled chillax
      2 fair_play fairplay gj wd nj
      1 lol lmao
      -1 goodie`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      2.5 thanks thankyou thx thnx tks tx thanx tnx ty merci gracias
      2 cheers_for thanku thankq`,
  },
];
