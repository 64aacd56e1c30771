import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeDisclosure } from '#disclosure/index'
import { loadSolver } from '#disclosure/solver'
import { attackFiles, five, tooNarrow } from '#disclosure/testing'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(async () => {
  await closeDisclosure()
  await world.close()
})

type Stored = {
  readonly place: string
  readonly area: string | null
  readonly level: string
  readonly state: string
  readonly count: number | null
}

describe('what is stored of counted services', () => {
  it('gives no hidden count away, for any kind and period, to who attacks the stored rows by linear programming', async () => {
    const solver = await loadSolver()
    const { rows: kinds } = await world.owner.query<{ import_id: string; kind_id: string }>(
      `select distinct c.import_id, c.kind_id from helhed.presence_count c join helhed.presence_import i on i.id = c.import_id where i.undone_at is null`,
    )
    let hidden = 0
    for (const { import_id, kind_id } of kinds) {
      const { rows } = await world.owner.query<Stored>(
        `select coalesce(c.estate_id, c.area_id)::text as place, c.level, c.state, c.count,
           (select other.area_id::text from helhed.presence_count other
             join helhed.area_estate link on link.area_id = other.area_id and link.estate_id = c.estate_id
             where other.import_id = c.import_id and other.kind_id = c.kind_id and other.level = 'area' limit 1) as area
         from helhed.presence_count c where c.import_id = $1 and c.kind_id = $2`,
        [import_id, kind_id],
      )
      const top = rows.some(({ level }) => level === 'municipality')
      const wordOf = ({ place, level }: Stored): string => (level === 'municipality' ? 'kommunen' : place)
      const totalOf = ({ area, level }: Stored): string => area ?? (top && level !== 'municipality' ? 'kommunen' : '')
      const lines = rows.map((row) => `${wordOf(row)};${totalOf(row)};${row.count ?? (row.state === 'hidden' ? '•' : '–')}`)
      const rest = top ? ['resten;kommunen;–'] : []
      const found = attackFiles(solver, [['sted;sted er del af;antal', ...lines, ...rest].join('\n')])
      // Nobody has the counts any more, so each must be open over a range as wide as the threshold: any number of a hundred stands for it.
      const tried = rows
        .filter(({ state }) => state === 'hidden')
        .map((row) => ({ at: [wordOf(row)], count: 100, state: 'secondary' as const }))
      hidden += tried.length
      expect(tooNarrow(tried, found, five)).toEqual([])
    }
    expect(hidden).toBeGreaterThan(1)
  })
})
