import type { Theme } from '../../lexicon/theme';

/** English: adverbs and interjections with a feeling. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    words: `
      -3.5 disgustingly maliciously viciously fraudulently illegally
      -3 shamefully disgracefully horrendously atrociously dreadfully shockingly appallingly abysmally cruelly brutally
      -2.5 miserably pathetically rudely lazily carelessly sloppily negligently embarrassingly annoyingly frustratingly disappointingly
      -2 badly poorly wrongly incorrectly unfairly unjustly unnecessarily vainly late_again
      -1.5 sadly regrettably inexplicably needlessly
      -1 unfortunately reluctantly supposedly
      1 hopefully smartly adequately
      1.5 reliably neatly carefully easily conveniently comfortably successfully correctly properly
      2 smoothly seamlessly effortlessly efficiently swiftly promptly speedily courteously politely professionally patiently finally_fixed safely
      2 wholeheartedly proudly lovingly tenderly
      2.5 happily gladly cheerfully joyfully nicely generously thankfully luckily fortunately mercifully
      3 delightfully gracefully elegantly masterfully expertly impressively admirably exceptionally_well
      3.5 brilliantly wonderfully superbly marvellously beautifully perfectly flawlessly impeccably magnificently splendidly excellently
      3.5 amazingly_well`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 hooray hurray hurrah woohoo woo_hoo yay yippee bravo hallelujah congrats congratulations
      2.5 woot whoop whoopee yum yummo nom
      2 wow yes hahahaha hehe cheers encore
      1.5 aww aw phew
      1 haha hahaha`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2.5 grr argh arghh aargh ugh ughh ugghh urgh gah
      -2 pfft tsk boo bah humph hmph
      -1.5 sheesh yikes jeez geez oops`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 yuck yuk ew eww eew ick bleh blech blergh`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 alas boohoo
      -1.5 ouch ow`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 omg omfg whoa gosh`,
  },
];
