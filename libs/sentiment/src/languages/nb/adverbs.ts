import type { Theme } from '../../lexicon/theme';

/** Norwegian (bokmål) adverbs, comparatives and other exact forms. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    emotion: 'joy',
    words: `
      4 suverent
      3 best beste aller_best allerbest allerbeste heldigvis gudskjelov toppmoderne kult rått
      2.5 gledelig gladelig kjempegreit kjempegøy kjempemoro kjempelekkert kjempelekker
      2 bedre forhåpentlig forhåpentligvis problemfritt smertefritt knirkefritt sømløst gratulerer bravo hurra heia
      1.5 trygt greit fint verdt lekkert
      1 okei ok okay greie`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 uheldigvis unødvendigvis angivelig dyrt dessverre
      -2 forgjeves galt skjevt ille gærent surt
      -2.5 urettmessig hensynsløst bortkastet vondt
      -3 verre dårligere dårligst uhørt hodeløst
      -4 verst verste aller_verst allerverst allerverste`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -1.5 akk
      -2 synd
      -2.5 kjipt lei`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -2 uff uffda uff_da
      -3 æsj fy huff blæ isj isjda usj usjda fysj fyttirakkern`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 wow oi oj jøss jøsses
      -1 nåja`,
  },
  {
    part: 'form',
    emotion: 'gratitude',
    words: `
      2.5 tusentakk
      2 takk takker takket_være`,
  },
  {
    part: 'form',
    emotion: 'fear',
    words: `
      -2.5 redd livredd livredde vettskremt vettskremte dritredd`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3 gleden gledens helter heltene
      2 støtten hygget koste_oss`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -2.5 klagen klager klagene skaden skadene ripene ripa ødelegges krenkes plages trues sviktes
      -3 anklagen anklager anklagene`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      2.5 hyllet hylla hylles
      2 liker gledes`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -1.5 mangler glemt glemte
      -2 feila feilet mangla`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2 gråter lengter`,
  },
];
