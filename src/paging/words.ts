/** By what a page travels. SMS will join. */
export const pageChannels = ['mail', 'webhook'] as const;
export type PageChannel = (typeof pageChannels)[number];

/**
 * `held`: kept back by quiet hours; `failed`: refused or undeliverable, the next person is asked at once; `dropped`: not
 * sent, since the round was over by then.
 */
export const pageStates = ['pending', 'sent', 'failed', 'held', 'dropped'] as const;
/** Why a page could not be delivered. */
export const pageFailures = ['refused', 'timed_out', 'unreachable', 'address_blocked'] as const;
export type PageFailure = (typeof pageFailures)[number];
export const roundStates = ['paging', 'acknowledged', 'ended'] as const;
export type RoundState = (typeof roundStates)[number];
/** Why somebody is paged. */
export const pagingReasons = ['opened', 'severity_raised', 'unattended', 'clock_overdue', 'asked'] as const;
export type PagingReason = (typeof pagingReasons)[number];
