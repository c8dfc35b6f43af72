import type { Grammar } from '../theme';

export const grammar: Grammar = {
  negators: 'inte ej aldrig ingen inget inga utan icke knappast varken inte_ens',
  negatorsBehind: 'inte ej aldrig icke',
  notNegating: 'bara endast enbart minst tvekan tvivel',
  comparisons: 'så bättre mer bästa sämre',
  strengtheners: `
    1.5 mycket verkligen otroligt extremt jätte sjukt galet väldigt oerhört super mega fruktansvärt fullständigt totalt
    1.3 så riktigt helt särskilt stor stora alldeles alltid absolut rent bara enormt djupt
    0.6 lite något någorlunda halvt kanske delvis nästan ganska`,
  contrasts: 'men dock däremot ändå tyvärr',
  concessions: 'trots_att även_om fast fastän trots annars',
  closings: `tack_på_förhand tackar_på_förhand mvh med_vänlig_hälsning med_vänliga_hälsningar vänliga_hälsningar vänlig_hälsning hälsningar
    bästa_hälsningar ha_en_bra_dag ha_en_fin_dag trevlig_helg god_morgon god_kväll god_dag`,
  thanks: 'tack tackar',
  prefixes: 'jätte super mega skit as svin kanon topp ultra hyper ur sjukt grymt sten',
  rudePrefixes: 'skit bajs skräp',
  notWords: 'finna finner finns fulla fullt kassa kassan segern seger kula kulan kulor finnas rens later',
  endings: 'a e t s r n en et ar er or are ast aste ade de te at arna erna na ande ende as ns da igt iga',
};
