import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startHotkeys } from './features/keyboard/hotkeys';
import { startI18n } from './i18n/i18n';
import './styles/index.css';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
if (nonce !== undefined && nonce !== '') {
  // Our dialogs and menus add a style element while they are open; without the nonce the browser refuses it.
  setNonce(nonce);
}

const root = document.getElementById('root');
if (root === null) {
  throw new Error('index.html has no element for the console.');
}
await startI18n();
startHotkeys();
createRoot(root).render(<App />);
