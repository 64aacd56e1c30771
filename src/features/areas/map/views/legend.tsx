import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { type Status, statusLabel } from '../../../../../rules/area-status/index.ts'
import { asShown } from '../../area/figures.ts'
import type { Shading } from '../choices.ts'
import type { AreaMap } from '../map.ts'
import { type Shade, shadeOfStatus } from '../shade.ts'
import { mapTexts } from '../texts.ts'
import { shadeClass } from './picture.tsx'

type Row = { readonly shade: Shade; readonly words: string }

/** The statuses that stand on the map, by the names that the law had for them on the list's day. */
const useStatusRows = ({ rows }: AreaMap): readonly Row[] => {
  const speak = usePhrases()
  const listed = new Map<Status, string>()
  for (const { status, status_day: day } of rows) {
    if (status && day && status !== 'none') listed.set(status, speak(statusLabel(status, yearOf(day))))
  }
  return [...listed].map(([status, words]) => ({ shade: shadeOfStatus(status), words })).sort((a, b) => Number(b.shade) - Number(a.shade))
}

const useClassRows = ({ classes }: AreaMap, shading: Shading): readonly Row[] => {
  const { number } = useFormat()
  if (shading.by === 'status') return []
  const written = (value: string): string => number(asShown(shading.code ?? '', value))
  return classes
    .map(({ shade, from, to }) => ({
      shade,
      words: from === to ? written(from) : `${written(from)}–${written(to)}`,
    }))
    .reverse()
}

const Swatch = ({ kind }: { readonly kind: string }) => (
  <svg class="map-swatch" viewBox="0 0 28 28" aria-hidden="true">
    <g class={`map-mark ${kind}`}>
      <circle cx="14" cy="14" r="11" />
    </g>
  </svg>
)

/** What the strengths of the marks mean, and where the coast comes from. */
export const Legend = ({ map, shading }: { readonly map: AreaMap; readonly shading: Shading }) => {
  const say = useTexts(mapTexts)
  const statuses = useStatusRows(map)
  const classes = useClassRows(map, shading)
  const has = (shade: Shade): boolean => map.rows.some((row) => row.shade === shade)
  const rows: readonly Row[] = [
    ...(shading.by === 'status' ? statuses : classes),
    ...(has(0) ? [{ shade: 0, words: say('legend.off') } as const] : []),
    ...(has(null) ? [{ shade: null, words: say('legend.unknown') }] : []),
  ]
  return (
    <div class="map-legend">
      <h2>{say('legend.title')}</h2>
      <ul>
        {rows.map(({ shade, words }) => (
          <li key={words}>
            <Swatch kind={shadeClass(shade)} /> {words}
          </li>
        ))}
        {map.drawing.marks.some(({ ones }) => ones.length > 1) && (
          <li>
            <Swatch kind="map-several" /> {say('legend.several')}
          </li>
        )}
      </ul>
      <p class="small muted">
        {say('legend.note')} {say('legend.ground')}
      </p>
    </div>
  )
}
