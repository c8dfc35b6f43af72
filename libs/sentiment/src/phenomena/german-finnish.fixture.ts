import { phenomenaOf } from './phenomenon.fixture';

export const germanAndFinnish = [
  ...phenomenaOf('de', [
    ['a plain complaint', 'Der Kundenservice ist furchtbar, ich bin sehr enttäuscht.', 'negative'],
    ['plain praise', 'Was für ein schöner Laden, und das Personal ist so freundlich!', 'positive'],
    ['a plain statement', 'Ich habe gestern zwei Hosen und ein Hemd bestellt.', 'neutral'],
    ['negation before praise', 'Das Essen war nicht gut.', 'negative'],
    ['negation before a complaint', 'Gar nicht schlecht!', 'positive'],
    ['no problems', 'Alles hat ohne Probleme geklappt.', 'positive'],
    ['thanks that are meant', 'Vielen Dank für die schnelle Hilfe!', 'positive'],
    ['a closing is no praise', 'Wann bekomme ich meine Rechnung? Mit freundlichen Grüßen Greta', 'neutral'],
    ['too much', 'Das ist viel zu teuer.', 'negative'],
    ['an emoji decides', 'Das Paket ist da 😍', 'positive'],
  ]),
  ...phenomenaOf('fi', [
    ['a plain complaint', 'Surkea asiakaspalvelu, olen todella pettynyt.', 'negative'],
    ['plain praise', 'Ihana kauppa ja todella ystävällinen henkilökunta!', 'positive'],
    ['a plain statement', 'Tilasin eilen kaksi paitaa ja housut.', 'neutral'],
    ['negation before praise', 'Ruoka ei ollut hyvää.', 'negative'],
    ['negation before a complaint', 'Ei hullumpi ollenkaan!', 'positive'],
    ['no problems', 'Kaikki sujui ilman ongelmia.', 'positive'],
    ['thanks that are meant', 'Kiitos paljon avusta!', 'positive'],
    ['a closing is no praise', 'Milloin saan laskuni? Ystävällisin terveisin Greta', 'neutral'],
    ['too much', 'Se on aivan liian kallis.', 'negative'],
    ['an emoji decides', 'Paketti tuli 😍', 'positive'],
  ]),
];
