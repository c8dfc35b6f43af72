/** Somebody says who they are elsewhere: “det er mig fra Facebook”. */
export interface SelfStatement {
  /** The network's stable id. */
  network: string;
  /** The handle there, where it is told. */
  handle: string | null;
  /** The words. */
  quote: string;
}

/** What people call networks. */
const NETWORKS: Record<string, string> = {
  facebook: 'facebook',
  fb: 'facebook',
  messenger: 'facebook',
  instagram: 'instagram',
  insta: 'instagram',
  ig: 'instagram',
  twitter: 'x',
  x: 'x',
  bluesky: 'bluesky',
  bsky: 'bluesky',
  mastodon: 'mastodon',
  youtube: 'youtube',
  trustpilot: 'trustpilot',
};

/** “It is me”, “I am the one”, “I wrote as well”, in Danish, Swedish, Norwegian and English. */
const OPENINGS = [
  ...[
    'det er (?:også )?mig',
    'det var (?:også )?mig',
    'jeg er (?:også )?(?:ham|hende|den)',
    'jeg skrev (?:også )?(?:til jer|til dig)?',
  ],
  ...[
    'det är (?:också )?jag',
    'det var (?:också )?jag',
    'jag är (?:också )?(?:han|hon|den)',
    'jag skrev (?:också )?(?:till er)?',
  ],
  ...[
    'det er (?:også )?meg',
    'det var (?:også )?meg',
    'jeg er (?:også )?(?:han|hun)',
    'jeg skrev (?:også )?(?:til dere)?',
  ],
  ...[
    "it['’]?s (?:also )?me",
    'this is me',
    'it is me',
    "i['’]?m the one",
    'i am the one',
    'i (?:also )?wrote (?:to you)?',
  ],
];
const LINKS = ['fra', 'på', 'från', 'from', 'on', 'over', 'via'];
const STATEMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${OPENINGS.join('|')})(?![\\p{L}\\p{N}])[^.!?\\n]{0,40}?` +
    `(?<![\\p{L}\\p{N}])(?:${LINKS.join('|')}) (${Object.keys(NETWORKS).join('|')})(?![\\p{L}\\p{N}])` +
    `(?:[^@.!?\\n]{0,30}@([\\p{L}\\p{N}._-]{2,64}))?`,
  'giu',
);

/** What a text says of its author's other handles. Words about somebody else (“min kone er på Facebook”) are none. */
export function findSelfStatements(text: string): SelfStatement[] {
  return [...text.matchAll(STATEMENT)].flatMap((match) => {
    const network = NETWORKS[(match[1] ?? '').toLowerCase()];
    const handle = match[2]?.replace(/[._-]+$/, '').toLowerCase() ?? null;
    return network === undefined ? [] : [{ network, handle, quote: match[0] }];
  });
}
