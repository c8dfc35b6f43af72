import type { Theme } from '../../lexicon/theme';

/** German: adverbs and interjections with a feeling. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    words: `
      -3 schändlicherweise schamloserweise absichtlich_falsch
      3 besser_denn_je am_besten aufs_beste wärmstens
      -2.5 mutwillig böswillig widerrechtlich fälschlicherweise unberechtigterweise zu_unrecht ungerechtfertigt ungerechterweise
      2.5 glücklicherweise zum_glück gottseidank gott_sei_dank dem_himmel_sei_dank
      -2 vergebens umsonst_gewartet unnötigerweise unverständlicherweise peinlicherweise dummerweise blöderweise ärgerlicherweise absurderweise
      -2 tragischerweise sinnloserweise widerwillig notgedrungen
      2 endlich bestens kostenfrei portofrei umgehend_erledigt sorgenlos einwandfrei erfreulicherweise dankenswerterweise netterweise
      2 freundlicherweise lobenswerterweise verdientermaßen
      -1.5 leider bedauerlicherweise unglücklicherweise traurigerweise kaum_noch zuungunsten
      1.5 liebend_gern liebend_gerne anstandslos problemlos komplikationslos störungsfrei sorgenfrei schmerzfrei beschwerdefrei
      -1 angeblich vermeintlich sogenannt
      1 hoffentlich gern gerne immerhin wenigstens freiwillig vorschriftsmäßig ordnungsgemäß`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 beste bester bestes besten bestem
      3.5 juhu jippie hurra yippie halleluja
      3 bravo yeah yay juchhu wow chapeau juhuu hurraa
      2.5 bessere besserer besseres besseren besserem besser mmmh mmh lecker_schmecker yummy
      2 prost glückwunsch glückwünsche gratulation
      1.5 haha hahaha hihi hehe höhö freu_freu`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -4 schlimmste schlechteste mieseste übelste
      -3 schlechter schlimmer grr grrr argh aargh pfui buh
      -2.5 tss tsss hallo_geht's_noch pff pfff menno himmelherrgott
      -1.5 hmpf tja naja na_ja`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 igitt bäh würg uäh ihhh iih pfui_teufel`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 schade heul schnief seufz ach_herrje oje ojemine
      -1.5 aua autsch uff puh`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 oha hoppla ups huch holla`,
  },
];
