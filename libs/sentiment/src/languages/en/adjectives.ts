import type { Theme } from '../../lexicon/theme';

/** English: adjectives of judgement and feeling. */
export const adjectives: readonly Theme[] = [
  {
    part: 'adjective',
    emotion: 'joy',
    words: `
      5 unsurpassed unrivalled unrivaled unparalleled unbeatable unforgettable divine heavenly sublime
      4.5 phenomenal magnificent extraordinary spectacular sensational miraculous breathtaking masterful flawless transcendent
      4 fantastic excellent perfect amazing outstanding awesome superb wonderful brilliant incredible exceptional terrific marvellous marvelous
      4 fabulous stellar glorious magical exquisite exemplary impeccable faultless immaculate stupendous tremendous superlative unmatched peerless
      4 spellbinding dazzling mesmerizing mesmerising enchanting captivating enthralling stunning gorgeous astonishing jaw_dropping mind_blowing
      4 world_class ecstatic elated overjoyed euphoric thrilled jubilant rapturous exhilarating exhilarated triumphant blissful
      3.5 lovely delightful delighted best loving beloved adorable charming splendid first_rate first_class top_notch award_winning acclaimed
      3.5 prized heartwarming uplifting joyful joyous gleeful radiant luminous ravishing luscious scrumptious delectable mouthwatering
      3.5 mouth_watering thrilling gripping riveting hilarious uproarious side_splitting witty inspired inspiring inspirational heroic courageous
      3.5 valiant gallant noble virtuous saintly angelic selfless magnanimous
      3 great happy pleased excited exciting enjoyable beautiful impressive impressed helpful friendly courteous gracious hospitable polite
      3 respectful professional knowledgeable attentive competent skilled skilful skillful proficient expert accomplished talented gifted generous
      3 kind_hearted kindhearted warm_hearted warmhearted compassionate caring considerate thoughtful understanding empathetic sympathetic
      3 benevolent delicious tasty yummy flavorful flavourful flavoursome savory appetizing appetising succulent juicy crispy fun entertaining
      3 amusing enthusiastic cheerful merry jolly bubbly vivacious lively spirited sparkling vibrant cute handsome attractive elegant stylish chic
      3 classy sleek tasteful picturesque scenic memorable remarkable admirable commendable laudable praiseworthy noteworthy meritorious esteemed
      3 renowned celebrated legendary iconic satisfying rewarding fulfilling gratifying pleasurable enriching refreshing rejuvenating soothing
      3 relaxing brave fearless daring bold plucky gutsy indomitable resilient steadfast unwavering successful victorious winning prosperous
      3 flourishing thriving booming fruitful recommendable unputdownable addictive bingeable rewatchable replayable
      2.5 good sweet glad satisfied contented proud hopeful optimistic upbeat buoyant sunny carefree passionate dedicated devoted committed
      2.5 diligent hard_working hardworking industrious conscientious meticulous painstaking driven ambitious loyal faithful trustworthy
      2.5 dependable reliable honest sincere truthful genuine authentic heartfelt wholehearted clever intelligent wise insightful perceptive
      2.5 astute shrewd savvy ingenious inventive innovative imaginative creative cozy cosy comfy comfortable snug plush luxurious sumptuous
      2.5 lavish opulent palatial spotless pristine gleaming shiny crisp fragrant aromatic romantic tender affectionate cuddly endearing
      2.5 heartening touching poignant soulful engaging absorbing fascinating intriguing compelling immersive atmospheric evocative lyrical poetic
      2.5 lucky fortunate blessed blest charmed favored favoured privileged serendipitous peaceful serene tranquil idyllic calming harmonious
      2.5 funny comical humorous playful whimsical zany rollicking well_made well_crafted well_written well_acted well_directed well_designed
      2.5 well_built well_trained well_mannered well_organized well_organised well_run
      2 nice must_see must_read clean fresh speedy swift smooth seamless effortless painless hassle_free trouble_free problem_free stress_free
      2 smart efficient effective productive practical handy convenient user_friendly intuitive straightforward honorable honourable ethical moral
      2 principled upright upstanding fair_minded impartial unbiased safe sturdy durable robust rugged long_lasting heavy_duty stable affordable
      2 inexpensive economical cost_effective worthwhile valuable invaluable priceless interesting informative enlightening educational
      2 instructive thought_provoking eye_opening flexible adaptable accommodating obliging responsive prompt punctual timely calm composed
      2 level_headed sensible rational mature tactful diplomatic approachable personable likeable likable amiable affable genial congenial
      2 sociable easygoing easy_going down_to_earth spacious roomy airy state_of_the_art cutting_edge groundbreaking ground_breaking revolutionary
      2 pioneering beneficial advantageous favorable favourable lucrative profitable healthy nutritious wholesome promising encouraging reassuring
      2 comforting uplifted motivating empowering constructive positive sought_after coveted desirable enviable welcoming inviting self_assured
      2 powerful mighty energetic dynamic vigorous complimentary bonus discounted relieved reassured forgiving merciful humane charitable
      2 philanthropic altruistic peace_loving democratic tolerant inclusive timeless classic evergreen seminal polished refined sophisticated
      2 nuanced
      1.5 easy fast quick simple reasonable popular free kind okay satisfactory adequate acceptable passable tolerable respectable neat orderly
      1.5 organised organized systematic streamlined useful usable workable functional readable watchable listenable credible believable plausible
      1.5 legitimate transparent accountable vigilant watchful sanitary hygienic odorless odourless harmless non_toxic eco_friendly homemade
      1.5 home_made apt fitting suitable ideal optimal accurate precise spot_on
      1 secure bright modern welcome confident strong fine fair cheap accessible ok alright warm intact unharmed unscathed undamaged`,
  },
  {
    part: 'adjective',
    emotion: 'gratitude',
    words: `
      3 grateful thankful appreciative
      2 indebted`,
  },
  {
    part: 'adjective',
    emotion: 'anger',
    words: `
      -5 evil heinous sadistic monstrous murderous satanic genocidal diabolical
      -4.5 fraudulent criminal corrupt crooked despicable contemptible vicious barbaric barbarous inhuman inhumane racist fascist nazi predatory
      -4 terrible horrible awful worst dreadful atrocious abysmal appalling disgraceful unacceptable outrageous ridiculous pathetic godawful
      -4 deplorable shameful shameless insulting furious infuriating infuriated enraged livid incensed irate outraged seething disastrous
      -4 catastrophic inexcusable unforgivable indefensible intolerable unbearable insufferable unconscionable scandalous egregious lamentable
      -4 execrable cruel brutal savage ruthless merciless heartless callous violent malicious malevolent spiteful vindictive hateful diabolic
      -4 hellish ghastly god_awful wretched horrid horrendous horrific
      -3.5 incompetent useless worthless idiotic stupid moronic clueless unprofessional hopeless misleading deceptive deceitful dishonest
      -3.5 ludicrous laughable absurd preposterous farcical insane embarrassing mortifying humiliating humiliated degrading demeaning disgraced
      -3.5 abusive aggressive hostile belligerent combative antagonistic bigoted sexist homophobic transphobic xenophobic misogynistic scammy
      -3.5 shady dodgy sleazy sketchy slimy sly conniving manipulative two_faced treacherous disloyal backstabbing underhanded underhand
      -3.5 oppressive tyrannical dictatorial totalitarian authoritarian despotic repressive extremist fanatical rude obnoxious arrogant insolent
      -3.5 impolite discourteous disrespectful condescending patronizing patronising contemptuous scornful dismissive
      -3 bad poor angry annoyed annoying irritated irritating frustrated frustrating exasperated exasperating aggravating maddening vexing upset
      -3 unhappy dissatisfied displeased disgruntled resentful bitter fed_up unimpressed lousy shoddy inferior substandard sub_par subpar
      -3 second_rate third_rate crummy crappy shitty bogus fake counterfeit phony phoney unfair unjust unjustified unreasonable unethical immoral
      -3 unscrupulous illegal unlawful illicit illegitimate discriminatory lame dumb foolish asinine brainless mindless witless senseless
      -3 imbecilic inept incapable unqualified unfit amateurish selfish greedy egotistical narcissistic self_centered self_centred self_serving
      -3 stingy miserly tight_fisted ungrateful hypocritical insincere disingenuous untruthful untrustworthy false faithless unprincipled
      -3 irresponsible reckless negligent careless neglectful sloppy slapdash slipshod lax ruined broken wrecked destroyed shattered failed
      -3 failing botched bungled doomed offensive vulgar crass crude inappropriate tasteless distasteful tacky indecent unusable unplayable
      -3 unwatchable unreadable unlistenable inedible uneatable undrinkable uninhabitable
      -2.5 slow sluggish laggy lazy idle apathetic indifferent uncaring uninterested unhelpful unresponsive unwilling uncooperative unsympathetic
      -2.5 messy chaotic disorganized disorganised disorderly haphazard shambolic muddled cluttered expensive overpriced exorbitant extortionate
      -2.5 overcharged costly unaffordable overrated overhyped overpaid ugly hideous unsightly unattractive drab dull boring tedious tiresome
      -2.5 monotonous humdrum dreary bland insipid unreliable undependable inconsistent erratic flimsy rickety wobbly shaky unstable glitchy buggy
      -2.5 grumpy grouchy cranky surly sullen sour moody petulant snappy ill_tempered bad_tempered short_tempered cantankerous pointless futile
      -2.5 fruitless meaningless needless unnecessary superfluous redundant unfriendly unpleasant unkind mean_spirited snobbish snobby snooty smug
      -2.5 pretentious pompous conceited haughty nonsensical illogical irrational incoherent incomprehensible unintelligible convoluted whiny
      -2.5 needy clingy nagging intrusive pushy overbearing bossy meddlesome clumsy cringeworthy cringe_worthy cheesy corny hackneyed clichéd
      -2.5 cliched trite derivative formulaic uninspired unoriginal soulless lifeless charmless characterless shallow superficial lacklustre
      -2.5 lackluster mediocre forgettable underwhelming childish immature petty juvenile puerile
      -2 mad awkward wrong faulty defective damaged flawed imperfect erroneous incorrect inaccurate mistaken invalid untrue baseless unfounded
      -2 delayed overdue belated stuck stranded unanswered unresolved undelivered unsolved weird strange dubious suspicious fishy questionable
      -2 doubtful contentious controversial biased one_sided slanted troublesome problematic difficult tricky inconvenient cumbersome bothersome
      -2 burdensome onerous clunky unwieldy scratched dented cracked torn leaky frayed worn_out threadbare shabby rundown run_down dilapidated
      -2 decrepit soggy stale burnt overcooked undercooked underdone flavorless flavourless watery greasy oily chewy rubbery lukewarm cramped
      -2 overcrowded crowded stuffy claustrophobic incomplete unfinished half_baked half_hearted halfhearted patchy spotty negative harsh severe
      -2 scathing damning unlucky unfortunate ill_fated cursed jinxed bureaucratic inflexible rigid impractical inefficient ineffective
      -2 unproductive counterproductive outdated obsolete antiquated old_fashioned archaic backward unavailable inaccessible unreachable
      -2 out_of_stock ignorant uneducated uninformed misinformed naive gullible narrow_minded small_minded close_minded closed_minded prejudiced
      -2 stubborn obstinate pigheaded pig_headed guilty complicit notorious infamous disreputable
      -1.5 late lost missing noisy rejected denied banned suspended cancelled canceled overbooked unclear vague ambiguous confusing perplexing
      -1.5 baffling puzzling inadequate insufficient lacking deficient meagre meager paltry measly scant skimpy uneven choppy rushed predictable
      -1.5 contrived implausible far_fetched unconvincing overlong meandering tough exhausting taxing bumpy
      -1 unpaid hard confused unsure uncertain inexperienced untested uneventful average so_so fussy picky finicky pricey steep cold
      -0.5 distant`,
  },
  {
    part: 'adjective',
    emotion: 'sadness',
    words: `
      -4 heartbroken heartbreaking heart_breaking devastated devastating suicidal inconsolable soul_crushing
      -3.5 disappointed disappointing tragic despairing desperate desolate grief_stricken
      -3 sad miserable depressed depressing mournful sorrowful grieving bereaved lonely lonesome forlorn unloved unwanted abandoned deceased
      -3 crushed gutted crestfallen dejected despondent disheartened disheartening dispirited demoralized demoralised discouraged discouraging
      -3 painful agonizing agonising excruciating suffering
      -2.5 gloomy bleak dismal melancholy melancholic glum downcast morose tearful teary hurtful wounded injured homeless jobless unemployed
      -2.5 bankrupt impoverished destitute ashamed remorseful regretful guilt_ridden
      -2 dead weary drained burnt_out burned_out ill unwell feverish ailing frail helpless powerless regrettable pitiful pitiable underprivileged
      -2 disadvantaged neglected overlooked misunderstood
      -1.5 hurt tired sick homesick weak bittersweet disillusioned jaded weakened
      -1 sorry subdued wistful`,
  },
  {
    part: 'adjective',
    emotion: 'fear',
    words: `
      -4 terrified terrifying petrified petrifying horrified horrifying life_threatening deadly lethal fatal
      -3.5 frightening frightened scared scary traumatic traumatized traumatised traumatizing panicked panicky
      -3 afraid fearful dangerous unsafe perilous hazardous menacing ominous threatening threatened toxic poisonous
      -2.5 worrying worried worrisome anxious alarmed alarming disturbing unsettling distressing distressed troubling
      -2 nervous uneasy tense stressed stressful stressed_out concerned concerning apprehensive paranoid jittery insecure risky creepy spooky
      -2 eerie sinister haunting vulnerable
      -1.5 skeptical sceptical wary mistrustful distrustful`,
  },
  {
    part: 'adjective',
    emotion: 'disgust',
    words: `
      -4.5 disgusting revolting repulsive repugnant abhorrent loathsome vile
      -4 gross nasty rotten mouldy moldy filthy putrid rancid foul foul_smelling nauseating sickening stomach_churning unsanitary unhygienic
      -3.5 disgusted nauseous grotesque icky infested rat_infested maggoty
      -3 smelly stinky stinking dirty grimy grubby stained soiled musty mildewed dingy perverted perverse obscene lewd depraved
      -2.5 unappetizing unappetising unpalatable unsavory unsavoury sweaty`,
  },
  {
    part: 'adjective',
    emotion: 'surprise',
    words: `
      -2.5 shocked shocking aghast
      -1 speechless startled bewildered bewildering flabbergasted dumbfounded
      1 surprised surprising unexpected astonished unbelievable
      1.5 amazed astounding astounded awestruck awed staggering`,
  },
];
