export const actionStates = ['open', 'done', 'declined'] as const;
export type ActionState = (typeof actionStates)[number];
