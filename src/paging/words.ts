/** By what a page travels. SMS will join. */
export const pageChannels = ['mail', 'webhook'] as const;
export type PageChannel = (typeof pageChannels)[number];

/** `held`: kept back by quiet hours; `failed`: refused or undeliverable, the next person is asked at once. */
export const pageStates = ['pending', 'sent', 'failed', 'held'] as const;
export const roundStates = ['paging', 'acknowledged', 'ended'] as const;
/** Why somebody is paged. */
export const pagingReasons = ['opened', 'severity_raised', 'unattended', 'clock_overdue', 'asked'] as const;
export type PagingReason = (typeof pagingReasons)[number];
