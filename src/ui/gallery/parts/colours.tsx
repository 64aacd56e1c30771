import { type Pair, ratioOf } from '../../contrast.ts'
import { colourOf, type Theme } from '../../tokens.ts'

const shown: readonly (readonly [name: string, pair: Pair])[] = [
  ['Skrift', { on: 'ink', ground: 'surface', atLeast: 4.5 }],
  ['Skrift, dæmpet', { on: 'ink-2', ground: 'surface', atLeast: 4.5 }],
  ['Dæmpet på skinnen', { on: 'ink-2', ground: 'surface-2', atLeast: 4.5 }],
  ['Accent: handling', { on: 'accent', ground: 'surface', atLeast: 4.5 }],
  ['Tråd', { on: 'thread', ground: 'surface', atLeast: 3 }],
  ['Feltkant', { on: 'line-control', ground: 'surface', atLeast: 3 }],
  ['Venter', { on: 'wait-ink', ground: 'wait-soft', atLeast: 4.5 }],
  ['I gang', { on: 'progress-ink', ground: 'progress-soft', atLeast: 4.5 }],
  ['Mangler', { on: 'missing-ink', ground: 'missing-soft', atLeast: 4.5 }],
  ['I orden', { on: 'good-ink', ground: 'good-soft', atLeast: 4.5 }],
  ['Stoppet', { on: 'stopped-ink', ground: 'stopped-soft', atLeast: 4.5 }],
]

const one = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 })

/** Every colour on its ground, with the ratio that its two values have. */
export const Colours = ({ theme }: { readonly theme: Theme }) => (
  <ul class="swatches">
    {shown.map(([name, pair]) => (
      <li key={name}>
        <svg class="sw" viewBox="0 0 48 32" aria-hidden="true">
          <rect width="48" height="32" rx="3" fill={colourOf(pair.ground, theme)} />
          <circle cx="24" cy="16" r="8" fill={colourOf(pair.on, theme)} />
        </svg>
        <span>
          <b>{name}</b>{' '}
          <span class="muted">
            {colourOf(pair.on, theme)} på {colourOf(pair.ground, theme)}
          </span>
        </span>
        <span class="num">{one.format(ratioOf(pair, theme))} : 1</span>
      </li>
    ))}
  </ul>
)
