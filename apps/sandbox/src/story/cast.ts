import type { Random } from './random';
import type { StoryLanguage } from './storyline';

/** An invented customer. */
export interface Persona {
  handle: string;
  name: string;
  followers: number;
}

type Reach = 'few' | 'some' | 'large';

const names = {
  da: {
    first:
      'Mette,Søren,Ida,Rasmus,Freja,Jeppe,Kirstine,Anders,Signe,Thorbjørn,Maja,Emil,Bodil,Kasper,Astrid,Villads,Tine,Oluf,Asta,Mikkel',
    last: 'Lindholm,Bakgaard,Strandby,Kragelund,Vesterlund,Munkholm,Engsted,Rosenvang,Skovlund,Havmand,Tranekær,Birkely',
  },
  sv: {
    first:
      'Alva,Oskar,Ebba,Viktor,Linnea,Gustav,Tuva,Albin,Sigrid,Hampus,Moa,Elis,Vilma,Anton,Märta,Love,Saga,Jesper,Ylva,Torsten',
    last: 'Björkdal,Sundgren,Åkerlund,Hedvall,Norrby,Lövström,Ekhage,Strandell,Wikander,Fjällberg,Dalquist,Ängsäter',
  },
  nb: {
    first:
      'Ingrid,Håkon,Solveig,Eirik,Tuva,Sindre,Ragnhild,Vetle,Marte,Jørgen,Silje,Aksel,Guro,Henrik,Åse,Torstein,Live,Magnus,Synne,Ole',
    last: 'Fjellstad,Nordvik,Haugerud,Tveito,Bråten,Solheim,Myklebo,Strandnes,Lidal,Ødegård,Kvamme,Holmvik',
  },
  en: {
    first:
      'Hannah,Tom,Priya,Callum,Niamh,Oliver,Grace,Marcus,Aisling,Ben,Chloe,Rory,Leila,Jonas,Sofia,Daniel,Ruth,Elliot,Nora,Sam',
    last: 'Ashworth,Kerrigan,Lindqvist,Bellamy,Okafor,Harrow,Pemberton,Nightingale,Marlowe,Whitcombe,Fenwick,Sorensen',
  },
} satisfies Record<StoryLanguage, { first: string; last: string }>;

const folded: Record<string, string> = { æ: 'ae', ø: 'o', å: 'aa', ä: 'a', ö: 'o', é: 'e' };
const followersOf = { few: [18, 900], some: [1500, 18_000], large: [20_000, 400_000] } satisfies Record<
  Reach,
  number[]
>;

const handleLength = 15;
const triesForNewName = 40;

/** Gives the parts of the story to people who do not exist. No handle is given twice, and no name before all are. */
export class Cast {
  private readonly takenHandles = new Set<string>();
  private readonly takenNames = new Set<string>();

  constructor(private readonly random: Random) {}

  next(lang: StoryLanguage, reach: Reach = 'few'): Persona {
    const { first, last } = this.freeName(lang);
    return { handle: this.freeHandle(first, last), name: `${first} ${last}`, followers: this.followers(reach) };
  }

  private freeName(lang: StoryLanguage): { first: string; last: string } {
    for (let tries = 0; ; tries += 1) {
      const first = this.random.pick(names[lang].first.split(','));
      const last = this.random.pick(names[lang].last.split(','));
      const name = `${first} ${last}`;
      if (!this.takenNames.has(name) || tries >= triesForNewName) {
        this.takenNames.add(name);
        return { first, last };
      }
    }
  }

  private followers(reach: Reach): number {
    const [low = 0, high = 0] = followersOf[reach];
    // Evenly on a logarithmic scale: there are more small than big ones within a reach as well.
    return Math.round(Math.exp(this.random.between(Math.log(low), Math.log(high))));
  }

  private freeHandle(first: string, last: string): string {
    const [one, two] = [fold(first), fold(last)];
    const styles = [`${one}_${two}`, `${one}${two.slice(0, 4)}`, `${one}${two}`, `${two}${one.slice(0, 2)}`];
    const base = this.random.pick(styles).slice(0, handleLength);
    let handle = base;
    while (this.takenHandles.has(handle)) {
      handle = `${base.slice(0, handleLength - 3)}${Math.floor(this.random.between(10, 999))}`;
    }
    this.takenHandles.add(handle);
    return handle;
  }
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[æøåäöé]/g, (letter) => folded[letter] ?? letter);
}
