/** Somebody says who they are elsewhere: “det er mig fra Facebook”. */
export interface SelfStatement {
  /** The network's stable id. */
  network: string;
  /** The handle there, where it is told. */
  handle: string | null;
  /** The words. */
  quote: string;
}

/** What people call a network, in lower case. */
export interface NetworkNames {
  id: string;
  names: readonly string[];
}

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
const ESCAPED = /[$()*+.?[\\\]^{|}]/g;

/** Reads what texts say of their authors' other handles. Words about somebody else (“min kone er på Facebook”) are none. */
export class SelfStatements {
  private readonly idByName: ReadonlyMap<string, string>;
  private readonly pattern: RegExp;

  constructor(networks: readonly NetworkNames[]) {
    this.idByName = new Map(networks.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
    const names = [...this.idByName.keys()].map((name) => name.replaceAll(ESCAPED, String.raw`\$&`));
    this.pattern = new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${OPENINGS.join('|')})(?![\\p{L}\\p{N}])[^.!?\\n]{0,40}?` +
        `(?<![\\p{L}\\p{N}])(?:${LINKS.join('|')}) (${names.join('|')})(?![\\p{L}\\p{N}])` +
        `(?:[^@.!?\\n]{0,30}@([\\p{L}\\p{N}._-]{2,64}))?`,
      'giu',
    );
  }

  find(text: string): SelfStatement[] {
    return [...text.matchAll(this.pattern)].flatMap((match) => {
      const network = this.idByName.get((match[1] ?? '').toLowerCase());
      const handle = match[2]?.replace(/[._-]+$/, '').toLowerCase() ?? null;
      return network === undefined ? [] : [{ network, handle, quote: match[0] }];
    });
  }
}
