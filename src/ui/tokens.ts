/** Every colour of the product once: what it is in the light and in the dark. `tools/css.ts` writes them as `light-dark()` pairs. */
export const tokens = {
  surface: ['#ffffff', '#17191c'],
  'surface-2': ['#f5f5f5', '#101214'],
  'surface-3': ['#fafafa', '#1d2024'],
  hover: ['#f0f4f8', '#23282e'],
  'rail-hover': ['#e9e9e9', '#1f2328'],
  line: ['#dcdcdc', '#33373c'],
  'line-2': ['#bfbfbf', '#4b5157'],
  'line-control': ['#707070', '#8b9198'],
  ink: ['#1a1a1a', '#ededed'],
  'ink-2': ['#545454', '#b4b8bd'],
  accent: ['#004d99', '#8ec5ff'],
  'accent-deep': ['#003972', '#b9dcff'],
  'accent-soft': ['#e2f2fb', '#14304a'],
  'on-accent': ['#ffffff', '#06203b'],
  focus: ['#454545', '#f5f5f5'],
  thread: ['#b27a00', '#febb30'],
  'thread-soft': ['#fff4da', '#33270d'],
  wait: ['#707070', '#9aa0a6'],
  'wait-ink': ['#454545', '#cfd3d7'],
  'wait-soft': ['#f0f0f0', '#282c30'],
  progress: ['#1572a8', '#6db8ec'],
  'progress-ink': ['#004d99', '#a9d6fa'],
  'progress-soft': ['#e2f2fb', '#123049'],
  missing: ['#b45f00', '#febb30'],
  'missing-ink': ['#7a4100', '#ffd58a'],
  'missing-soft': ['#ffeecc', '#3b2b0a'],
  good: ['#358000', '#79c74f'],
  'good-ink': ['#235500', '#ade38c'],
  'good-soft': ['#e6f7db', '#1a330d'],
  stopped: ['#cc0000', '#ff7b7b'],
  'stopped-ink': ['#9c0000', '#ffb0b0'],
  'stopped-soft': ['#ffe0e0', '#451818'],
  'share-fund': ['#08519c', '#9ecae1'],
  'share-associations': ['#4292c6', '#4292c6'],
  'share-municipality': ['#238b45', '#74c476'],
  'share-coordination': ['#00441b', '#c7e9c0'],
} as const satisfies Record<string, readonly [light: string, dark: string]>

export type Token = keyof typeof tokens

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** What a token looks like in one theme, as `#rrggbb`. */
export const colourOf = (token: Token, theme: Theme): string => tokens[token][theme === 'light' ? 0 : 1]
