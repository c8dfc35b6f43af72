import type { Storyline, StoryLanguage, ToldStoryline } from '../storyline';
import { daDelivery } from './da-delivery';
import { daPraise } from './da-praise';
import { daProduct } from './da-product';
import { daService } from './da-service';
import { enDelivery } from './en-delivery';
import { enPraise } from './en-praise';
import { enProduct } from './en-product';
import { enService } from './en-service';
import { nbDelivery } from './nb-delivery';
import { nbPraise } from './nb-praise';
import { nbProduct } from './nb-product';
import { nbService } from './nb-service';
import { svDelivery } from './sv-delivery';
import { svPraise } from './sv-praise';
import { svProduct } from './sv-product';
import { svService } from './sv-service';

const byLanguage = {
  da: [...daDelivery, ...daProduct, ...daService, ...daPraise],
  sv: [...svDelivery, ...svProduct, ...svService, ...svPraise],
  nb: [...nbDelivery, ...nbProduct, ...nbService, ...nbPraise],
  en: [...enDelivery, ...enProduct, ...enService, ...enPraise],
} satisfies Record<StoryLanguage, Storyline[]>;

/** Everything that customers of Havblik have to say. */
export const storylines: readonly ToldStoryline[] = [
  ...byLanguage.da.map((line) => ({ ...line, lang: 'da' as const })),
  ...byLanguage.sv.map((line) => ({ ...line, lang: 'sv' as const })),
  ...byLanguage.nb.map((line) => ({ ...line, lang: 'nb' as const })),
  ...byLanguage.en.map((line) => ({ ...line, lang: 'en' as const })),
];
