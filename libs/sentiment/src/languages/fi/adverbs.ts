import type { Theme } from '../../lexicon/theme';

/** Finnish: adverbs and interjections with a feeling. */
export const adverbs: readonly Theme[] = [
  {
    part: 'form',
    words: `
      -4 törkeästi röyhkeästi häpeilemättä surkeasti kamalasti_epäonnistui
      -3 kehnosti tylysti töykeästi epäreilusti epäasiallisesti
      3 lämpimästi_suosittelen erinomaisesti loistavasti ihanasti mahtavasti täydellisesti mallikkaasti upeasti_hoidettu vallan_mainiosti
      3 sydämellisesti
      -2.5 virheellisesti huolimattomasti laittomasti perusteettomasti aiheettomasti syyttä turhaan suotta kohtuuttomasti
      2.5 onneksi luojan_kiitos jumalan_kiitos mukavasti ystävällisesti kauniisti reilusti kiitettävästi ammattitaitoisesti nopsaan ripeästi
      -2 valitettavasti ikävä_kyllä ikäväkseni pahoin tolkuttomasti myöhään_taas tarpeettomasti
      2 vihdoin vihdoinkin viimeinkin sujuvasti asiallisesti täsmällisesti luotettavasti huolella vaivattomasti ilmaiseksi
      -1.5 harmillisesti vastahakoisesti epäselvästi
      1.5 mielellään mielelläni mielellämme vapaaehtoisesti ongelmitta vaivatta kivuttomasti häiriöttä
      -1 muka niin_sanottu vajaasti
      1 toivon_mukaan ainakin_yritätte sentään mieluusti`,
  },
  {
    part: 'form',
    emotion: 'joy',
    words: `
      3.5 jippii hurraa jee jee_jee halleluja mahtista jesss
      3 jes jess bravo hyvä_hyvä wau vau wow
      2.5 nam namnam nami kippis onnea_matkaan onneksi_olkoon
      2 skool hyvä_homma hyvä_juttu
      1.5 haha hahaha hihi hehe hahah`,
  },
  {
    part: 'form',
    emotion: 'anger',
    words: `
      -3 argh hyi_helvetti grr höh_taas
      -2.5 pyh hohhoijaa hohhoijjaa huoh hoh_hoijaa
      -1.5 hmph jaa_jaa höh`,
  },
  {
    part: 'form',
    emotion: 'disgust',
    words: `
      -3 hyi yök yäk ällöä hyi_hitto yh`,
  },
  {
    part: 'form',
    emotion: 'sadness',
    words: `
      -2.5 voi_ei nyyh byhyy snif voivoi
      -1.5 auts aijai huhhuh harmi_juttu`,
  },
  {
    part: 'form',
    emotion: 'surprise',
    words: `
      1 oho ohhoh hupsis`,
  },
];
