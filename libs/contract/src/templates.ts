/** A template's text by language; `any` serves where no other fits. */
export type TemplateTexts = Partial<Record<'any' | 'da' | 'sv' | 'nb' | 'en', string>>;
