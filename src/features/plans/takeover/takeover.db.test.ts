import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import type { Actor } from '#features/identity'
import { xlsxBytes } from '#sheets/xlsx-write'
import { checksum } from '../../../../test/setup/checksum.ts'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Answer, Visit } from '../../../../test/setup/visit.ts'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'
import { yearsOf } from '../document.ts'
import { documentOf, type Plan, readPlan } from '../read.ts'
import { type FilledBook, filledFrom } from './filled.ts'
import { readBook } from './read-book.ts'
import { type Register, registerOf } from './register.ts'
import { takeoverBook } from './template.ts'
import { structureOf } from './testing.ts'

let world: World
let member: Visit
let actor: Actor
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('koebenhavn-koordinator')
  actor = await world.actor('koebenhavn-koordinator')
})
afterAll(() => world.close())

const scope = () => ({ municipalities: [101], person: actor.person })
const registerNow = (): Promise<Register> => reading(world.platform.database, scope(), (tx) => registerOf(tx, 101, testDay))
const planNow = async (slug: string): Promise<Plan> => {
  const plan = await reading(world.platform.database, scope(), (tx) => readPlan(tx, actor, slug))
  if (!plan) throw new Error(`${slug} is not there`)
  return plan
}

const richest = async (): Promise<string> => {
  const { rows } = await world.owner.query<{ slug: string }>(
    `select work.slug from helhed.work join helhed.part on part.municipality = work.municipality and part.work_id = work.id
     join helhed.goal on goal.municipality = part.municipality and goal.part_id = part.id where work.municipality = 101 and work.kind = 'plan'
     group by work.slug order by count(*) desc, work.slug limit 1`,
  )
  return rows[0]?.slug ?? ''
}

const filledOf = async (slug: string, name: string): Promise<FilledBook> => {
  const plan = await planNow(slug)
  const document = documentOf(plan)
  const written = { document, measurements: plan.measurements, template: 'koebenhavn', years: yearsOf(plan) }
  const filled = filledFrom(written, await registerNow(), 'da')
  return { ...filled, facts: { ...filled.facts, name } }
}

const send = async (filled: FilledBook): Promise<Answer> => {
  const made = { register: await registerNow(), address: 'https://x', today: '2026-06-01', language: 'da' } as const
  const bytes = await xlsxBytes(takeoverBook(filled, made), 'da')
  return member.postFile('/planer/overtag', { field: 'file', name: 'Vores plan.xlsx', bytes }, { municipality: '101' })
}

const idOf = (address: string | null): string => new URL(address ?? '', 'https://x').searchParams.get('fil') ?? ''

describe('a running plan is taken over', () => {
  it('a plan that is fetched as a template and taken over under another name is the same plan, with its measurements', async () => {
    const slug = await richest()
    const sent = await send(await filledOf(slug, 'Planen, som den var'))
    expect(sent.status).toBe(303)
    const preview = await member.get(sent.location ?? '')
    expect(wordsOf(preview.html)).toContain('Filen kan overtages')
    expect(wordsOf(preview.html)).toContain('Målinger, der følger med')
    const start = await member.get('/planer/overtag')
    expect(wordsOf(start.html)).toContain('Du har 1 fil liggende')
    expect(start.html).toContain(`href="${sent.location}"`)
    const taken = await member.post('/planer/overtag/gennemfoer', { fil: idOf(sent.location) })
    expect(`${taken.status} ${taken.location}`).toMatch(/^303 \/planer\/planen-som-den-var/)
    const gone = await member.get(sent.location ?? '')
    expect(gone.status).toBe(404)
    expect(wordsOf(gone.html)).toContain('Filen er her ikke længere')
    const [before, after] = [await planNow(slug), await planNow('planen-som-den-var')]
    const renamed = { ...before, name: after.name }
    expect(structureOf(documentOf(after))).toEqual(structureOf(documentOf(renamed)))
    const told = ({ measurements, parts }: Plan) => {
      const goals = new Map(parts.flatMap((part) => part.goals.map((goal) => [goal.id, `${part.number}.${goal.number}`] as const)))
      return measurements
        .map(({ goal, measuredOn, amount, numerator, denominator, note }) =>
          [goals.get(goal), measuredOn, amount, numerator, denominator, note].join(' '),
        )
        .toSorted()
    }
    expect(told(after)).toEqual(told(before))
    expect(after.versions).toEqual([])
  })

  it('that it came this way is kept: by whom, and from which file; and the file is gone', async () => {
    const { rows } = await world.owner.query<{ file_name: string; taken_by: string; waiting: number }>(
      `select file_name, taken_by, (select count(*)::int from helhed.takeover_draft) as waiting from helhed.takeover`,
    )
    expect(rows).toEqual([{ file_name: 'Vores plan.xlsx', taken_by: actor.person, waiting: 0 }])
  })

  it('the file that a plan is fetched as is read as it is: only its name stands in the way', async () => {
    const slug = await richest()
    const { bytes, headers } = await member.get(`/planer/${slug}/skabelon.xlsx`)
    expect(headers.get('content-disposition')).toContain(`${slug}.xlsx`)
    const sent = await member.postFile('/planer/overtag', { field: 'file', name: 'hentet.xlsx', bytes }, { municipality: '101' })
    const { html } = await member.get(sent.location ?? '')
    expect(wordsOf(html)).toContain('1 ting skal rettes i filen')
    expect(wordsOf(html)).toContain('Kommunen har allerede en plan med det navn.')
    await member.post('/planer/overtag/smid-vaek', { fil: idOf(sent.location) })
  })

  it('the empty template is fetched with the municipality’s own choices, and is refused as empty', async () => {
    const { bytes } = await member.get('/planer/overtag/skabelon.xlsx?kommune=koebenhavn')
    const book = await readBook(bytes)
    expect(book.ok && Object.keys(book.value.sheets)).toContain('goals')
    const sent = await member.postFile('/planer/overtag', { field: 'file', name: 'tom.xlsx', bytes }, { municipality: '101' })
    expect(wordsOf((await member.get(sent.location ?? '')).html)).toContain('Filen er ikke udfyldt')
    await member.post('/planer/overtag/smid-vaek', { fil: idOf(sent.location) })
  })
})

describe('a file with mistakes', () => {
  it('writes nothing, is told by sheet, row and column, and comes back with its mistakes marked, to be sent again', async () => {
    const filled = await filledOf(await richest(), 'Planen med fejl')
    const goals = (filled.rows.goals ?? []).map((row, index) => (index === 1 ? { ...row, target: 'mange', frequency: 'af og til' } : row))
    const sent = await send({ ...filled, rows: { ...filled.rows, goals } })
    const before = await checksum(world.owner)
    const { html } = await member.get(sent.location ?? '')
    expect(wordsOf(html)).toContain('2 ting skal rettes i filen')
    expect(wordsOf(html)).toContain('»af og til« findes ikke. Vælg mellem »Hver måned«, »Hvert kvartal«')
    expect((await member.post('/planer/overtag/gennemfoer', { fil: idOf(sent.location) })).status).toBe(422)
    expect(await checksum(world.owner)).toBe(before)
    const marked = await member.get(`${sent.location}&hent=fejl`)
    const book = await readBook(marked.bytes)
    if (!book.ok) throw new Error('The marked file cannot be read')
    expect(book.value.remarks).toEqual([])
    expect(book.value.sheets.goals?.header[0]).toBe('Skal rettes')
    expect(book.value.sheets.goals?.rows[1]?.cells[0]?.text).toContain('Hvor tit: »af og til« findes ikke.')
    const again = await member.postFile(
      '/planer/overtag',
      { field: 'file', name: 'igen.xlsx', bytes: marked.bytes },
      { municipality: '101' },
    )
    expect(wordsOf((await member.get(again.location ?? '')).html)).toContain('2 ting skal rettes i filen')
  })

  it('a plan of the same name that was begun while the file waited stops it, and the file is still there', async () => {
    const sent = await send(await filledOf(await richest(), 'To på en gang'))
    const other = await send(await filledOf(await richest(), 'To på en gang'))
    expect((await member.post('/planer/overtag/gennemfoer', { fil: idOf(other.location) })).status).toBe(303)
    const late = await member.post('/planer/overtag/gennemfoer', { fil: idOf(sent.location) })
    expect(late.status).toBe(422)
    expect(wordsOf(late.html)).toContain('Noget er ændret i Helhed, siden filen blev vist')
    expect((await member.get(sent.location ?? '')).status).toBe(200)
  })

  it('is no other’s: not shown, not taken over, not thrown away', async () => {
    const sent = await send(await filledOf(await richest(), 'Min egen fil'))
    const other = await world.as('boligsocialt-sekretariat')
    expect((await other.get(sent.location ?? '')).status).toBe(404)
    expect((await other.post('/planer/overtag/gennemfoer', { fil: idOf(sent.location) })).status).toBe(404)
    expect((await other.post('/planer/overtag/smid-vaek', { fil: idOf(sent.location) })).status).toBe(404)
    expect((await world.visitor.get('/planer/overtag')).status).toBe(303)
  })

  it('is kept for a day, and then gone', async () => {
    const sent = await send(await filledOf(await richest(), 'En dag gammel'))
    await world.owner.query(`update helhed.takeover_draft set kept_until = '2026-06-01T08:00:00+02:00' where id = $1`, [
      idOf(sent.location),
    ])
    expect((await member.get(sent.location ?? '')).status).toBe(404)
    await send(await filledOf(await richest(), 'En ny fil'))
    const { rows } = await world.owner.query('select from helhed.takeover_draft where id = $1', [idOf(sent.location)])
    expect(rows).toEqual([])
  })

  it('a file that is none is refused where it is chosen, and not kept', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 en plan')
    const answer = await member.postFile('/planer/overtag', { field: 'file', name: 'plan.pdf', bytes }, { municipality: '101' })
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.html)).toContain('Filen er ikke et regneark med ark')
    const none = await member.post('/planer/overtag', { municipality: '101' })
    expect(wordsOf(none.html)).toContain('Vælg den fil, der skal læses.')
  })
})
