/** A made-up post. `thread` groups posts of one conversation; times count back from now. */
export interface SamplePost {
  thread: string;
  name: string;
  handle: string;
  followers: number;
  minutesAgo: number;
  text: string;
  rating?: number;
}

/** Customers of a furniture shop that does not exist, in the four languages of the console. */
export const SAMPLE_POSTS: readonly SamplePost[] = [
  ...thread('sofa', { name: 'Karen Friis Dam', handle: 'karenfd', followers: 9_400 }, [
    [1_690, 'Hej @havblik, vores sofa skulle være kommet i fredags. Hvad sker der?'],
    [12, 'Tredje gang I flytter leveringen af vores sofa. Tre uger uden svar på mail. Skuffende 😤'],
  ]),
  ...thread('pengar', { name: 'Johan Ek', handle: 'johanek', followers: 1_240 }, [
    [95, 'Tre veckor på en återbetalning, @havblik. Tre. Veckor. Är det normalt?'],
  ]),
  ...thread('login', { name: 'Ingrid Nygård', handle: 'ingridny', followers: 860 }, [
    [41, 'Noen andre som ikke får logget inn hos @havblik etter oppdateringen? Android her.'],
  ]),
  ...thread('lamp', { name: 'Tom Whitfield', handle: 'tomwhit', followers: 640 }, [
    [
      63,
      'The lamp arrived cracked and a new one stood at my door next morning. That is how you keep a customer, @havblik!',
    ],
  ]),
  ...thread('foedselsdag', { name: 'Pernille Storm', handle: 'pstorm', followers: 310 }, [
    [110, 'Tak til Jonas hos @havblik, der lige reddede min søns fødselsdag 🎉 Bedste hjælp længe.'],
  ]),
  ...thread('fsc', { name: 'Grøn Hverdag', handle: 'groenhverdag', followers: 21_050 }, [
    [150, 'Er der nogen, der ved om @havbliks træmøbler er FSC-mærket? Overvejer et bord.'],
  ]),
  ...thread('sparning', { name: 'Åsa Lindqvist', handle: 'asalind', followers: 95 }, [
    [26, 'Hej! Var hittar jag spårningen? Appen säger bara ”på väg” sedan i fredags 🙈'],
  ]),
  ...thread('opsigelse', { name: 'Oluf Lindholm', handle: 'oluflind', followers: 2_158 }, [
    [74, 'Jeg overvejer at droppe @havblik helt. To forkerte leveringer på en måned er to for mange.'],
  ]),
  ...thread('garanti', { name: 'Aksel Lidal', handle: 'aksellidal', followers: 148 }, [
    [96, '@havblik hvorfor svarer dere ikke på e-post? Jeg spurte om garantien på madrassen for ni dager siden.'],
  ]),
  ...thread('anmeldelse', { name: 'Louise Bech', handle: 'louisebech', followers: 40 }, [
    [220, 'Fin kvalitet, men tre mails uden svar. Det er ikke service, det er en brevkasse.', 2],
  ]),
];

function thread(
  id: string,
  author: Pick<SamplePost, 'name' | 'handle' | 'followers'>,
  posts: [minutesAgo: number, text: string, rating?: number][],
): SamplePost[] {
  return posts.map(([minutesAgo, text, rating]) => ({ thread: id, ...author, minutesAgo, text, rating }));
}
