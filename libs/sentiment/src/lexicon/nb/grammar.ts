import type { Grammar } from '../theme';

export const grammar: Grammar = {
  negators: 'ikke ikkje ei aldri ingen intet uten neppe verken ikke_engang',
  negatorsBehind: 'ikke ikkje aldri',
  notNegating: 'bare kun minst tvil',
  comparisons: 'så bedre mer beste verre',
  strengtheners: `
    1.5 veldig virkelig utrolig ekstremt kjempe sykt super mega vanvittig svært fullstendig totalt enormt sinnssykt
    1.3 så ordentlig skikkelig helt særlig stor store altfor alltid absolutt rett for bare dypt
    0.6 litt noe noenlunde halvt kanskje delvis nesten ganske`,
  contrasts: 'men imidlertid derimot likevel dessverre',
  concessions: 'selv_om selvom til_tross_for tross ellers',
  closings: `takk_på_forhånd på_forhånd_takk mvh med_vennlig_hilsen vennlig_hilsen med_hilsen beste_hilsener hilsen ha_en_fin_dag ha_en_god_dag
    god_helg god_morgen god_kveld god_dag`,
  thanks: 'takk takker',
  prefixes: 'kjempe super mega drit knall rå ultra hyper topp svin møkka sinnssykt pisse',
  rudePrefixes: 'dritt drit møkk møkka søppel',
  notWords: 'finne finner finnes leie leier rente renter lats',
  endings: 'e t s r n a en et er ere est este te de ene ende es ns igt ige',
};
