export { runGenklang } from './main';
