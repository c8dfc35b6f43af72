import type { UrgencyReason } from '../../types';

export const urgency: Readonly<Partial<Record<UrgencyReason, string>>> = {};
