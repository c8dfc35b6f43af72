export const MAX_CHARACTERS = 500;
export const URL_CHARACTERS = 23;

const MEDIA = {
  supported_mime_types: ['image/jpeg', 'image/png'],
  image_size_limit: 16_777_216,
  image_matrix_limit: 33_177_600,
  video_size_limit: 103_809_024,
  video_frame_rate_limit: 120,
  video_matrix_limit: 8_294_400,
};
const POLLS = { max_options: 4, max_characters_per_option: 50, min_expiration: 300, max_expiration: 2_629_746 };
const STATUSES = {
  max_characters: MAX_CHARACTERS,
  max_media_attachments: 4,
  characters_reserved_per_url: URL_CHARACTERS,
};
const VERSION = '4.5.0';

/** `/api/v2/instance`. */
export function instanceV2(base: string): object {
  const { host, protocol } = new URL(base);
  return {
    domain: host,
    title: 'The sandbox',
    version: VERSION,
    source_url: 'https://github.com/mastodon/mastodon',
    description: 'A pretend instance.',
    usage: { users: { active_month: 3 } },
    thumbnail: { url: `${base}/thumbnail.png`, blurhash: null, versions: {} },
    icon: [],
    languages: ['da'],
    configuration: {
      urls: {
        streaming: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}`,
        status: null,
        about: null,
        privacy_policy: null,
        terms_of_service: null,
      },
      accounts: { max_featured_tags: 10, max_pinned_statuses: 5 },
      statuses: STATUSES,
      media_attachments: { ...MEDIA, description_limit: 1500 },
      polls: POLLS,
      translation: { enabled: false },
      limited_federation: false,
      timelines_access: {
        live_feeds: { local: 'public', remote: 'public' },
        hashtag_feeds: { local: 'public', remote: 'public' },
        trending_link_feeds: { local: 'public', remote: 'public' },
      },
    },
    registrations: {
      enabled: false,
      approval_required: false,
      reason_required: false,
      message: null,
      min_age: null,
      url: null,
    },
    api_versions: { mastodon: 7 },
    contact: { email: 'nobody@example.org', account: null },
    rules: [],
  };
}

/** `/api/v1/instance`, the older one. */
export function instanceV1(base: string): object {
  const { host, protocol } = new URL(base);
  return {
    uri: host,
    title: 'The sandbox',
    short_description: '',
    description: 'A pretend instance.',
    email: 'nobody@example.org',
    version: VERSION,
    urls: { streaming_api: `${protocol === 'https:' ? 'wss' : 'ws'}://${host}` },
    stats: { user_count: 3, status_count: 3, domain_count: 1 },
    thumbnail: null,
    languages: ['da'],
    registrations: false,
    approval_required: false,
    invites_enabled: false,
    configuration: {
      accounts: { max_featured_tags: 10 },
      statuses: STATUSES,
      media_attachments: MEDIA,
      polls: POLLS,
    },
    contact_account: null,
    rules: [],
  };
}
