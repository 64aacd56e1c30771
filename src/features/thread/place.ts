/** The nine places of the golden thread, from need to decision. */
export const places = ['area', 'forum', 'plan', 'part', 'goal', 'activity', 'money', 'measurement', 'decision'] as const

export type Place = (typeof places)[number]
