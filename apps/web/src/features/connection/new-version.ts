import { Observable } from '../../shared/observable';

/** Whether a part of the console is gone because a newer one was installed: the page has to be loaded again. */
export const newVersion = new Observable(false);

window.addEventListener('vite:preloadError', (event) => {
  event.preventDefault();
  newVersion.set(true);
});
