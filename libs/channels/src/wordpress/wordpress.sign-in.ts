import type { PageSignIn } from '../channel';
import { ChannelError } from '../channel-error';
import { parseSettings } from '../parse-settings';
import { siteOf } from './wordpress.mapper';
import { WordpressCredentials } from './wordpress.settings';
import type { WordpressSettings } from './wordpress.settings';

/** Which application the password is for: people see it in their profile, and can revoke it there. */
const APP = { name: 'Genklang', id: '7a8f6c52-6a0c-4c0c-9a0e-6d0f2f0b7f11' };

/** WordPress's own page for application passwords: it asks the person, and comes back with one that was made for us. */
export const WORDPRESS_PAGE_SIGN_IN: PageSignIn<WordpressSettings, WordpressCredentials> = {
  begin(settings, _app, { redirectUri, state }) {
    const back = new URL(redirectUri);
    back.searchParams.set('state', state);
    const page = new URL(`${settings.address.replace(/\/+$/, '')}/wp-admin/authorize-application.php`);
    page.searchParams.set('app_name', APP.name);
    page.searchParams.set('app_id', APP.id);
    page.searchParams.set('success_url', back.href);
    return Promise.resolve({ authorizeUrl: page.href, pending: {} });
  },

  finish(settings, _pending, answer) {
    const { user_login: user, password: applicationPassword, site_url: site = settings.address } = answer;
    if (!user || !applicationPassword || answer['success'] === 'false') {
      return Promise.reject(new ChannelError({ kind: 'rejected', code: 'not_allowed' }, 'The sign-in was declined'));
    }
    // The password must be for the site that was meant, and for no other one.
    if (!URL.canParse(site) || siteOf(site) !== siteOf(settings.address)) {
      return Promise.reject(
        new ChannelError({ kind: 'rejected', code: 'not_allowed' }, 'The sign-in came back from another site'),
      );
    }
    return Promise.resolve(parseSettings(WordpressCredentials, { user, applicationPassword }));
  },
};
