import type { Grammar } from '../theme';

export const grammar: Grammar = {
  negators: "ikke ik ikk' ikk ej aldrig ingen intet uden næppe hverken ikke_engang",
  negatorsBehind: "ikke ik ikk' ikk ej aldrig",
  notNegating: 'bare kun alene mindst tvivl',
  comparisons: 'så bedre mere bedste værre',
  strengtheners: `
    1.5 meget virkelig utrolig utroligt ekstremt vildt vanvittigt sindssygt kæmpe super mega hamrende ualmindelig fuldstændig fuldkommen
    1.3 så rigtig rigtigt helt total totalt særdeles ret dybt enormt simpelthen alt alt_for for stor store altid absolut bare
    0.6 lidt smule nogenlunde rimeligt halv halvt måske delvist næsten ganske`,
  contrasts: 'men dog alligevel derimod til_gengæld desværre',
  concessions: 'selvom selv_om skønt trods på_trods_af ellers',
  closings: `tak_på_forhånd på_forhånd_tak på_forhånd_mange_tak mange_tak_på_forhånd mvh vh med_venlig_hilsen venlig_hilsen
    venlige_hilsner bedste_hilsner de_bedste_hilsner kærlig_hilsen kh hav_en_god_dag god_dag ha_en_god_dag god_weekend god_aften god_morgen godmorgen`,
  thanks: 'tak takker',
  prefixes: 'mega super kæmpe ultra hyper vild total turbo top over sinds skide pisse svine røv',
  rudePrefixes: 'lorte møg skod bæ klamme',
  notWords: 'finde finder finds rente renter rens sejer sikkert lets rosen nemlig tagere sene',
  endings: 'e t s r n en et er ere est este ede te erne ende ne es ens ts te',
};
