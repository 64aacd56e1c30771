import type { Act } from '#features/audit'

/** The acts that a plan's own version counts: who saved last is found among them. */
export const countedActs: readonly Act[] = ['plan.changed', 'plan.journal_changed', 'plan.estate_left', 'decision.confirmed']

/** How far back a stale edit looks for who saved last. */
export const mostActs = 100
