import type { Theme } from '../../lexicon/theme';

/** English: verbs that please and that hurt, and the forms that no rule makes. */
export const verbs: readonly Theme[] = [
  {
    part: 'verb',
    emotion: 'joy',
    words: `
      4 love adore cherish treasure worship idolize idolise
      3.5 delight amaze enchant captivate mesmerize mesmerise enthrall enrapture dazzle thrill exceed outshine outdo excel
      3 enjoy admire impress recommend celebrate congratulate praise applaud commend compliment rejoice triumph prevail conquer win excite inspire
      3 uplift entertain amuse fascinate charm satisfy rescue heal liberate bless honor honour glorify acclaim
      2.5 appreciate succeed flourish thrive prosper blossom bloom shine savor savour relish respect esteem revere encourage empower motivate
      2.5 energize reassure comfort console soothe forgive reconcile embrace hug cuddle kiss smile laugh giggle chuckle grin cheer
      2 enhance enrich refine strengthen boost bolster streamline simplify reward accomplish achieve attain fulfil fulfill overcome master protect
      2 safeguard uphold champion endorse pamper
      1.5 award trust hope befriend cooperate collaborate contribute donate unwind refresh rejuvenate recuperate accommodate
      1 improve upgrade benefit resolve rectify remedy relax prefer clarify`,
  },
  {
    part: 'verb',
    emotion: 'gratitude',
    words: `
      2 thank`,
  },
  {
    part: 'verb',
    emotion: 'anger',
    words: `
      -5 murder rape torture massacre slaughter molest
      -4.5 scam defraud swindle steal rob cheat lie deceive embezzle extort blackmail loot kidnap assassinate
      -4 hate despise loathe detest abhor abuse betray destroy devastate humiliate degrade exploit assault bully terrorize terrorise oppress
      -4 persecute harass stalk mistreat maltreat enslave bomb invade
      -3.5 insult mock ridicule belittle demean taunt slander defame smear vilify denigrate disrespect infuriate enrage outrage anger incense
      -3.5 mislead manipulate dupe hoodwink trick fleece plagiarize plagiarise bribe ruin wreck sabotage vandalize vandalise demolish shatter
      -3.5 obliterate annihilate discriminate alienate ostracize ostracise
      -3 annoy irritate frustrate aggravate exasperate provoke antagonize antagonise pester badger nag fail suck flop bungle botch mismanage
      -3 mishandle neglect complain gripe grumble moan whine rant protest boycott condemn denounce criticize criticise blame accuse yell scream
      -3 berate scold threaten intimidate menace offend harm injure wound damage overcharge double_charge price_gouge gouge overbill rip_off
      -2.5 kill ignore dismiss snub shun stonewall fob ghost waste squander fritter misuse misplace mislay refuse reject withhold renege backtrack
      -2.5 argue fight quarrel squabble bicker clash feud attack malfunction crash glitch lag exaggerate distort misrepresent fabricate falsify
      -2.5 conceal pollute contaminate infect poison envy begrudge resent collapse crumble disintegrate
      -2 stall procrastinate dawdle disrupt disturb hinder hamper obstruct impede thwart worsen deteriorate degenerate decline plummet backfire
      -2 misinform confuse misunderstand misjudge misread disapprove disagree dislike distrust mistrust suspect leak tear scratch dent rust rot
      -2 fray squeak punish penalize penalise convict indict imprison arrest forfeit sack evict spam bombard
      -1.5 break delay crack avoid warn bother inconvenience complicate lack forget mistype refute contradict
      -1 doubt lose cancel struggle miss hesitate tire wait`,
  },
  {
    part: 'verb',
    emotion: 'sadness',
    words: `
      -3 disappoint grieve mourn despair suffer
      -2.5 cry weep bawl depress sadden dishearten discourage demoralize demoralise regret lament starve drown die perish
      -2 sigh mope languish
      -1.5 yearn`,
  },
  {
    part: 'verb',
    emotion: 'fear',
    words: `
      -3.5 terrify horrify petrify traumatize traumatise
      -3 scare frighten panic endanger imperil jeopardize jeopardise
      -2.5 fear alarm distress unsettle dread
      -2 worry fret agonize agonise`,
  },
  {
    part: 'verb',
    emotion: 'disgust',
    words: `
      -4 disgust repulse revolt nauseate sicken
      -3 vomit puke retch stink reek`,
  },
  {
    part: 'verb',
    emotion: 'surprise',
    words: `
      1.5 astonish astound
      1 surprise
      -1 shock bewilder baffle perplex`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3.5 loved finest loveliest
      3 won greatest happiest nicest favourite favorite faves fave
      2.5 happier overcame upheld shone pleasing
      2 better nicer liked likes enjoyed smoother easier faster quicker forgave forgiven
      1.5 helped helps healthier improved`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4.5 stole stolen stealing lied lying liar liars
      -4 hated
      -3.5 misled
      -3 broke screwed fought rotted
      -2.5 worse forgot forgotten tore froze fighting
      -2 losing shrunk mistook hurts hurting arguing withheld reneged overran
      -1 waiting waited waits queueing queuing`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2.5 wept died dying
      -2 fell_ill`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 stank stunk`,
  },
];
