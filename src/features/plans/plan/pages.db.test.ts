import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programmePeriod } from '../../../../rules/lbf-programme-periods/index.ts'
import { errorAt, valueIn } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const coordinator = 'koebenhavn-koordinator'
const draft = '/planer/helhedsplan-amager-2'
const approved = '/planer/helhedsplan-bispebjerg-1'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const statementsOf = async (visit: () => Promise<unknown>): Promise<number> => {
  world.statements.length = 0
  await visit()
  return world.statements.length
}

const plain = (html: string): string => html.replaceAll('\u00a0', ' ')

describe('the pages of plans', () => {
  it('cost a member five statements at most, a list three, a visitor three', async () => {
    const member = await world.as(coordinator)
    expect(await statementsOf(() => member.get(approved))).toBeLessThanOrEqual(5)
    expect(await statementsOf(() => member.get(draft))).toBeLessThanOrEqual(5)
    expect(await statementsOf(() => member.get('/planer'))).toBeLessThanOrEqual(3)
    expect(await statementsOf(() => member.get('/omraader/mjoelnerparken'))).toBeLessThanOrEqual(5)
    expect(await statementsOf(() => world.visitor.get('/planer'))).toBeLessThanOrEqual(3)
  })

  it('begin with the sentence and name what stops the plan from being sent', async () => {
    const { html } = await (await world.as(coordinator)).get(draft)
    expect(plain(html)).toMatch(/Kladde til en plan fra 1\. januar 2016 til 31\. december 2019\. \d+ ting skal på plads/)
    expect(html).toMatch(/href="\/planer\/helhedsplan-amager-2\/(dele|budget|ret)[^"]*"/)
  })

  it('are not there for another municipality, nor for who keeps the minutes of an estate outside the plan', async () => {
    expect((await (await world.as('skanderborg-koordinator')).get(draft)).status).toBe(404)
    expect((await (await world.as('afdeling-1-referent')).get(draft)).status).toBe(404)
  })

  it('are read by a project leader of another association, who may not write them', async () => {
    const { rows } = await world.owner.query<{ slug: string }>(
      `select work.slug from helhed.work join helhed.organisation runs on runs.id = work.operator_id and runs.slug = 'boligorganisation-1'
       where not exists (select from helhed.work_estate member join helhed.organisation own on own.id = member.estate_id
         join helhed.organisation above on above.id = own.parent_id and above.slug = 'boligorganisation-2' where member.work_id = work.id) limit 1`,
    )
    const leader = await world.as('projektleder-2')
    const { status, html } = await leader.get(`/planer/${rows[0]?.slug}`)
    expect(status).toBe(200)
    expect(html).not.toContain('Ret oplysninger')
    expect((await leader.get(`/planer/${rows[0]?.slug}/ret`)).status).toBe(403)
  })

  it('lead from an old address to the present one for ever', async () => {
    await world.owner.query(
      `insert into helhed.address (section, slug, municipality, record_id, since) select 'planer', 'den-gamle-plan', municipality, id, '2015-01-01' from helhed.work where slug = 'helhedsplan-amager-2'`,
    )
    expect(await (await world.as(coordinator)).get('/planer/den-gamle-plan')).toMatchObject({ status: 301, location: draft })
  })
})

describe('the list', () => {
  it('narrows by words, state and municipality, and keeps the filters in its address', async () => {
    const member = await world.as(coordinator)
    const names = async (query: string): Promise<readonly string[]> =>
      [...(await member.get(`/planer?${query}`)).html.matchAll(/<th scope="row"><a href="\/planer\/([^"]+)"/g)].map(
        ([, slug]) => slug ?? '',
      )
    const all = await names('')
    expect(all.length).toBeGreaterThan(10)
    expect(await names('q=amager+2')).toEqual(['helhedsplan-amager-2'])
    expect(await names('kommune=skanderborg')).toEqual([])
    const stopped = await names('tilstand=stopped')
    expect(stopped.length).toBeGreaterThan(0)
    expect(stopped.length).toBeLessThan(all.length)
    expect(await names('side=2')).toEqual([])
  })

  it('is a file too, with the same filters', async () => {
    const { html, headers } = await (await world.as(coordinator)).get('/planer.csv?q=amager+2')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(html.split('\r\n')).toHaveLength(3)
    expect(html).toContain('Helhedsplan Amager 2;Helhedsplan;København;')
  })
})

describe('the forms', () => {
  it('beginning a plan keeps the words of a refused one', async () => {
    const member = await world.as(coordinator)
    const { html } = await member.get('/omraader/mjoelnerparken/planer/ny?programme=lbf-2015-18')
    expect(html.match(/name="themes"[^>]*checked/g)).toHaveLength(4)
    const estate = /name="estates" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const words = {
      name: 'Prøvens plan',
      programme: 'lbf-2015-18',
      template: 'koebenhavn',
      from: '2016-01-01',
      until: '2015-12-31',
      estates: estate,
    }
    const refused = await member.post('/omraader/mjoelnerparken/planer/ny', words)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('Den sidste dag ligger før den første.')
    expect(refused.html).toContain('value="Prøvens plan"')
    expect((await member.post('/omraader/mjoelnerparken/planer/ny', { ...words, until: '2019-12-31' })).html).toContain(
      'Temaet &quot;Tryghed og trivsel&quot; mangler',
    )
  })

  it('beginning a plan shows another period with its themes and everything written, and begins nothing for themes that nobody saw', async () => {
    const member = await world.as(coordinator)
    const ask = '/omraader/mjoelnerparken/planer/ny'
    const { html } = await member.get(`${ask}?programme=lbf-2015-18`)
    const estate = /name="estates" value="([^"]+)"/.exec(html)?.[1] ?? ''
    const words = {
      ...{ name: 'Prøvens nye plan', programme: 'lbf-2019-26', seenProgramme: 'lbf-2015-18', seenOrigin: '', origin: '' },
      ...{ themes: 'tryghed-trivsel', template: 'koebenhavn', from: '2016-01-01', until: '2019-12-31', estates: estate },
    }
    const looked = await member.post(ask, { ...words, look: 'yes' })
    expect(looked.status).toBe(200)
    expect(looked.html).toContain('value="Prøvens nye plan"')
    expect(looked.html).toContain('name="seenProgramme" value="lbf-2019-26"')
    const themes = [...looked.html.matchAll(/name="themes" value="([^"]+)"[^>]*checked/g)].map(([, theme]) => theme)
    expect(themes).toEqual(programmePeriod('lbf-2019-26')?.themes.value.map(({ id }) => id))
    const begun = await member.post(ask, words)
    expect(begun.status).toBe(422)
    expect(errorAt(begun.html, 'programme')).toContain('I har valgt en anden periode')
    expect(begun.html).toContain('value="2019-12-31"')
    expect((await member.get('/planer.csv')).html).not.toContain('Prøvens nye plan')
  })

  it('a stale edit of the facts saves nothing and shows both versions', async () => {
    const member = await world.as(coordinator)
    const opened = (await member.get(`${draft}/ret`)).html
    const names = ['name', 'from', 'until', 'leadReason', 'version']
    const chosen = Object.fromEntries(
      [...opened.matchAll(/<select[^>]* name="(\w+)"[\s\S]*?<\/select>/g)].map(([list, name]) => [
        name,
        /<option value="([^"]*)" selected/.exec(list)?.[1] ?? '',
      ]),
    )
    const words: Readonly<Record<string, string>> = {
      ...chosen,
      ...Object.fromEntries(names.map((name) => [name, valueIn(opened, name) ?? ''])),
    }
    expect((await member.post(`${draft}/ret`, { ...words, until: '2020-12-31' })).status).toBe(303)
    const stale = await member.post(`${draft}/ret`, { ...words, until: '2018-12-31' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('<del>')
    expect(stale.html).toContain('value="2018-12-31"')
    expect(plain((await member.get(draft)).html)).toContain('Planen løber 5 år; som regel er det 4.')
  })
})

describe('publishing', () => {
  it('a draft is refused with a sentence on its page', async () => {
    const member = await world.as(coordinator)
    const { status, html } = await member.post(`${draft}/offentliggoerelse`)
    expect(status).toBe(422)
    expect(html).toContain('Kun en plan, som alle har godkendt, kan offentliggøres.')
    expect((await world.visitor.get(draft)).status).toBe(404)
  })

  it('shows everybody the approved version without persons, until it is withdrawn', async () => {
    const member = await world.as(coordinator)
    await member.post(`${approved}/offentliggoerelse`)
    const { status, html } = await world.visitor.get(approved)
    expect(status).toBe(200)
    expect(html).toContain('Hvem der har godkendt')
    expect(html).not.toContain('Hvorfor kan jeg se dette?')
    const { rows } = await world.owner.query<{ content: object }>(
      `select content from helhed.publication where kind = 'plan' and slug = 'helhedsplan-bispebjerg-1' and withdrawn_at is null`,
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows[0])).not.toMatch(/[Pp]rojektleder|"responsible"|"person"/)
    expect((await world.visitor.get('/planer')).html).toContain('Helhedsplan Bispebjerg 1')
    expect((await (await world.as('skanderborg-koordinator')).get(approved)).status).toBe(200)
    expect(await statementsOf(() => world.visitor.get(approved))).toBeLessThanOrEqual(3)
    expect((await member.post(`${approved}/tilbagetraekning`)).status).toBe(303)
    expect((await world.visitor.get(approved)).status).toBe(404)
  })
})
