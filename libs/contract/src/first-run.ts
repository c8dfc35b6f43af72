/** What a new workspace does once, in this order. */
export const FIRST_STEPS = ['channel', 'colleague', 'template', 'answer'] as const;
export type FirstStep = (typeof FIRST_STEPS)[number];

/** Which of the first steps are done. */
export type FirstRun = Record<FirstStep, boolean>;
