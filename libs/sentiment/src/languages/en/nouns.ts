import type { Theme } from '../../lexicon/theme';

/** English: nouns that please and that hurt. */
export const nouns: readonly Theme[] = [
  {
    part: 'noun',
    emotion: 'joy',
    words: `
      4.5 masterpiece miracle paradise perfection
      4 joy bliss happiness ecstasy euphoria jubilation excellence brilliance magnificence marvel
      3.5 enthusiasm admiration gem jewel masterclass standout heroine genius prodigy superstar victory winner blockbuster triumphs ovation
      3.5 applause accolade tribute
      3 kudos prize laurel trophy success accomplishment achievement breakthrough kindness helpfulness generosity compassion empathy sympathy
      3 mercy goodness decency humanity courtesy politeness hospitality warmth beauty elegance splendor splendour grandeur harmony competence
      3 professionalism expertise mastery craftsmanship artistry equality salvation redemption forgiveness reconciliation prosperity laughter
      3 excitement lifesaver life_saver godsend blessing angel saint savior saviour rescuer
      2.5 hero magic loyalty honesty integrity sincerity truthfulness dignity courage bravery heroism wisdom intelligence ingenuity talent finesse
      2.5 creativity originality imagination inspiration passion dedication diligence satisfaction contentment enjoyment fulfillment fulfilment
      2.5 gratification relief friendship camaraderie solidarity companionship togetherness affection tenderness fondness delicacy feast
      2.5 masterchef crowd_pleaser page_turner
      2 highlight freedom liberty peace advantage perk bargain improvement progress enhancement upturn upside freebie giveaway discount cashback
      2 optimism confidence serenity tranquility tranquillity convenience simplicity reliability durability flexibility efficiency punctuality
      2 admirer enthusiast philanthropist humanitarian
      1.5 skill treat strength reimbursement goodwill opportunity potential solution sanctuary haven oasis friend
      1 recommendation charity buddy clarity`,
  },
  {
    part: 'noun',
    emotion: 'gratitude',
    words: `
      3 gratitude appreciation thankfulness
      2 shoutout thank_you`,
  },
  {
    part: 'noun',
    emotion: 'anger',
    words: `
      -5 murderer genocide holocaust terrorist terrorism rapist pedophile paedophile atrocity slavery
      -4.5 scammer fraud fraudster swindler con_artist conman conmen theft thief thieves robbery robber burglar burglary crook corruption bribery
      -4.5 extortion racketeer racism fascism nazism
      -4 falsehood scandal hatred abuser abusers cruelty brutality violence oppression oppressor persecution disaster catastrophe nightmare
      -4 hellhole travesty abomination debacle calamity betrayal traitor backstabber bullying harassment sexism misogyny misogynist bigot bigotry
      -4 dictator dictatorship tyrant tyranny incompetence malpractice negligence malfeasance misconduct injustice
      -3.5 garbage rubbish junk bullcrap crapfest shambles sham mockery farce fiasco dud stinker trainwreck train_wreck rage fury wrath hostility
      -3.5 aggression contempt scorn malice spite vengeance idiocy stupidity insanity madness lunacy folly ignorance arrogance rudeness insolence
      -3.5 greed disgrace humiliation embarrassment ripoff daylight_robbery deception deceit dishonesty hypocrisy hypocrite propaganda
      -3.5 misinformation disinformation libel
      -3 complaint grievance dissatisfaction displeasure frustration annoyance irritation resentment indignation bitterness failure mismanagement
      -3 mishandling carelessness sloppiness indifference apathy laziness slur provocation war conflict invasion bombing airstrike riot brawl
      -3 bloodshed egoist egotist narcissist psychopath sociopath snob whiner imbecile fool dimwit numbskull wastage wreckage destruction
      -3 devastation vandalism
      -2.5 trash hassle headache chaos mess muddle mayhem havoc pandemonium turmoil upheaval nonsense gibberish drivel tripe hogwash baloney
      -2.5 twaddle claptrap blather prejudice discrimination intolerance stereotype polarization polarisation crime violation breach offence
      -2.5 offense felony infringement wrongdoing surcharge price_gouging price_hike shrinkflation boredom tedium monotony drudgery snoozefest
      -2.5 snooze_fest borefest slog
      -2 error fault defect flaw trouble breakdown shortcoming drawback downside disadvantage mistake blunder gaffe oversight mix_up screw_up
      -2 cock_up balls_up foul_up cancellation outage disruption downtime setback hiccup injury loss deficit downturn recession inflation
      -2 bankruptcy layoff redundancy shortage scarcity criticism accusation allegation backlash outcry lawsuit hindrance obstacle nuisance pest
      -2 cliché cliche platitude cop_out gimmick clickbait troll spammer
      -1.5 problem bug stain penalty red_tape paperwork bureaucracy runaround confusion misunderstanding ambiguity inconsistency discrepancy
      -1.5 deficiency
      -1 issue queue fee difficulty weakness concern quibble`,
  },
  {
    part: 'noun',
    emotion: 'sadness',
    words: `
      -4 tragedy suicide heartbreak heartache
      -3.5 disappointment letdown let_down grief sorrow agony anguish misery
      -3 sadness depression death fatality casualty bereavement funeral loneliness starvation famine poverty
      -2.5 remorse guilt gloom pain torment cancer disease illness
      -2 fatigue exhaustion burnout anticlimax victim loser
      -1.5 pity`,
  },
  {
    part: 'noun',
    emotion: 'fear',
    words: `
      -4 terror
      -3.5 bomb_threat deathtrap death_trap
      -3 danger threat peril hazard
      -2.5 anxiety phobia trauma
      -2 horror crisis stress nervousness unease insecurity suspicion
      -1.5 risk`,
  },
  {
    part: 'noun',
    emotion: 'disgust',
    words: `
      -4 filth revulsion
      -3.5 mould mildew cockroach bedbug bedbugs maggot vermin sewage
      -3 stench grime squalor slime`,
  },
  {
    part: 'noun',
    emotion: 'surprise',
    words: `
      1 astonishment amazement`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4 criminals racists fascists nazis
      -1.5 joke`,
  },
];
