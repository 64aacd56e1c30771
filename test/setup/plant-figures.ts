import { newId } from '#kernel/id'
import { layingIn } from './lay.ts'
import type { World } from './world.ts'

const municipality = 746
const at = new Date('2026-05-01T08:00:00Z')
const hash = 'ab'.repeat(32)

/** A municipality's own indicator with a figure that an import wrote, another wrote over, and was undone; an import that is being prepared. */
export const plantFigures = async (world: World): Promise<void> => {
  const lay = layingIn(world)
  const { rows } = await world.superuser.query<{ id: string; area: string }>(
    `select person_id as id, (select id from helhed.area where municipality = 746 limit 1) as area from helhed.mandate where municipality = 746 limit 1`,
  )
  const [person, area] = [rows[0]?.id ?? '', rows[0]?.area ?? '']
  const [indicator, version, first, second, value] = [newId(), newId(), newId(), newId(), newId()]
  const signed = { municipality, recorded_by: person, recorded_at: at }
  await lay('indicator', { municipality, id: indicator, code: 'plantet' })
  const words = { name_da: 'Fraflytning', name_en: 'Moving out', unit: 'percent', source: 'Boligorganisationen' } as const
  await lay('indicator_version', { municipality, id: version, indicator_id: indicator, valid_from: '2020-01-01', ...words })
  const file = { file_name: 'tal.csv', sha256: hash, format: 'csv', found: {}, mapping: {}, source: 'Boligorganisationen' } as const
  const counts = { added: 1, changed: 0, unchanged: 0, refused: 0 }
  await lay('figure_import', { ...signed, id: first, ...file, ...counts }, { ...signed, id: second, ...file, ...counts })
  const figure = { municipality, place_id: area, defined_in: municipality, indicator_version_id: version, as_of: '2025-12-31' } as const
  const known = { state: 'known', amount: '12.5', source: 'Boligorganisationen', recorded_at: at } as const
  await lay('indicator_value', { ...figure, ...known, id: value, import_id: first })
  await world.superuser.query('update helhed.indicator_value set amount = 13, import_id = $1 where id = $2', [second, value])
  await lay('figure_kept_back', { municipality, value_id: value })
  await lay('figure_import_undo', { ...signed, import_id: first, restored: 0, removed: 0, kept: 1 })
  await lay('figure_import_draft', {
    ...signed,
    id: newId(),
    file_name: 'tal.csv',
    sha256: hash,
    content: Buffer.from('a'),
    kept_until: at,
  })
  await lay('figure_mapping', { ...signed, id: newId(), source: 'Boligorganisationen', header: '[]', choices: {}, mapping: {} })
}
