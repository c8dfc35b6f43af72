import { prepareBrowser } from './browser';

/** Journeys run beside each other, each with a product and a browser of its own. */
export default function setUp(): void {
  prepareBrowser();
}
