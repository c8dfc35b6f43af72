export const TEMPLATE_LANGUAGES = ['any', 'da', 'sv', 'nb', 'en'] as const;
/** What a template may be written in; `any` serves where no other fits. */
export type TemplateLanguage = (typeof TEMPLATE_LANGUAGES)[number];

/** A template's text by language. */
export type TemplateTexts = Partial<Record<TemplateLanguage, string>>;

export const TEMPLATE_VARIABLES = ['firstName', 'agentName', 'account', 'orderNumber', 'handle', 'today'] as const;
/** What a template leaves open, written as `{firstName}`. */
export type TemplateVariable = (typeof TEMPLATE_VARIABLES)[number];
