import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, planNow } from '../budget/testing.ts'

const writer = 'boligsocialt-sekretariat'

let world: World
let member: Visit
let plan: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(writer)
  plan = `/planer/${(await newPlan(world, await world.actor(writer), 'Plan på sider')).slug}`
})
afterAll(() => world.close())

const planRow = async () => planNow(world, await world.actor(writer), plan.slice('/planer/'.length))
const part = async (number = 1) => {
  const found = (await planRow()).parts.find((one) => one.number === number)
  if (!found) throw new Error(`There is no part ${number}`)
  return found
}
const readPart = async (number = 1) => wordsOf((await member.get(`${plan}/dele/${number}`)).html)

const goalWords = {
  title: 'Flere unge har et fritidsjob',
  indicator: 'Unge med et fritidsjob i mindst tre måneder',
  unit: 'unge',
  direction: 'up',
  counting: 'last',
  baseline: '34,5',
  baselineOn: '2016-01-01',
  target: '1.080',
  targetOn: '2019-12-31',
  // The first row was left empty: the second is read as the first.
  stepOn2: '2017-12-31',
  stepAmount2: '55',
  source: 'Projektets registrering',
  frequency: 'quarter',
  responsible: 'Projektlederen',
}

const activityWords = { title: 'Fritidsjob', what: 'Unge får job hos viceværten.', from: '2016-01-01', until: '2019-12-31' }

describe('a part that is not written yet', () => {
  it('says what it lacks, what belongs there, and leads to the first act', async () => {
    const words = await readPart()
    expect(words).toContain('Delaftale 1 af 4 mangler mål og aktiviteter, før planen kan sendes til godkendelse.')
    expect(words).toContain('Skriv det første mål')
    expect(words).toContain('Ikke skrevet endnu. Hvad ved vi om området')
    expect(words).toContain('Der er ikke sat penge af til denne del endnu.')
    expect(await readPart(0)).toContain('Skriv visionen')
  })

  it('shows a reader what is missing, and no act', async () => {
    const { html } = await (await world.as('koebenhavn-direktoer')).get(`${plan}/dele/1`)
    expect(wordsOf(html)).toContain('Ikke skrevet endnu.')
    expect(html).not.toContain('/maal/nyt')
    expect(html).not.toContain(`${plan}/dele/1/tekst"`)
  })

  it('costs at most five statements', async () => {
    world.statements.length = 0
    await member.get(`${plan}/dele/1`)
    expect(world.statements.length).toBeLessThanOrEqual(5)
  })

  it('is not there for others, nor where the plan has no such part', async () => {
    expect((await (await world.as('skanderborg-koordinator')).get(`${plan}/dele/1`)).status).toBe(404)
    expect((await member.get(`${plan}/dele/7`)).status).toBe(404)
    for (const number of ['x', '1e0', '01e', '001']) expect((await member.get(`${plan}/dele/${number}`)).status).toBe(404)
    expect((await member.get(`${plan}/maal/x`)).status).toBe(404)
    expect((await (await world.as('koebenhavn-direktoer')).get(`${plan}/dele/1/tekst`)).status).toBe(403)
  })
})

describe('texts', () => {
  it('are saved together, and one is back at them', async () => {
    const address = `${plan}/dele/1/tekst`
    const { html } = await member.get(address)
    const words = { need: 'Hver tredje er uden arbejde.', cooperation: '', version: valueIn(html, 'version') ?? '' }
    expect((await member.post(address, words)).location).toBe(`${plan}/dele/1?gjort=part.changed#tekster`)
    expect(await readPart()).toContain('Hver tredje er uden arbejde.')
  })

  it('that somebody saved meanwhile are shown beside the own', async () => {
    const address = `${plan}/dele/1/tekst`
    const again = await member.post(address, { need: 'Mit behov', version: '1' })
    expect(again.status).toBe(409)
    expect(wordsOf(again.html)).toMatch(/Hver\s+tredje er uden\s+arbejde/)
    expect(valueIn(again.html, 'need')).toBe('Mit behov')
    expect((await member.post(address, { need: 'Mit behov', version: valueIn(again.html, 'version') ?? '' })).status).toBe(303)
  })
})

describe('a goal', () => {
  it('is written with Danish figures, and stands on the page with its definition and its way', async () => {
    const address = `${plan}/dele/1/maal/nyt`
    expect((await member.post(address, goalWords)).location).toBe(`${plan}/dele/1?gjort=goal.added#maal-1`)
    const words = await readPart()
    for (const told of ['34,5 unge', '1.080 unge', 'på vejen: 55 senest 31. dec. 2017', 'hvert kvartal', 'Projektets registrering'])
      expect(words).toContain(told)
    expect((await part()).goals[0]).toMatchObject({ baseline: '34.5', target: '1080', steps: [{ dueOn: '2017-12-31', amount: '55' }] })
  })

  it('that is wrong is shown again with its sentences and all its words', async () => {
    const address = `${plan}/dele/1/maal/nyt`
    const wrong = { ...goalWords, title: '', baseline: 'mange', counting: 'share', stepAmount2: '' }
    const { status, html } = await member.post(address, wrong)
    expect(status).toBe(422)
    expect(errorAt(html, 'title')).toBe('Feltet skal udfyldes.')
    expect(errorAt(html, 'baseline')).toBe('Skriv et tal, for eksempel 12,5, med højst fire decimaler.')
    expect(errorAt(html, 'stepAmount1')).toBe('Skriv både dag og tal for delmålet, eller ingen af dem.')
    expect(valueIn(html, 'baseline')).toBe('mange')
    const share = await member.post(address, { ...goalWords, counting: 'share' })
    expect(errorAt(share.html, 'numerator')).toBe('Skriv, hvem der tælles med: en andel er så mange ud af så mange.')
    expect(errorAt(share.html, 'unit')).toBe('En andel måles i procent: skriv % som enhed.')
    const order = await member.post(address, { ...goalWords, targetOn: '2015-12-31' })
    expect(errorAt(order.html, 'targetOn')).toMatch(/^Målet skal nås efter udgangspunktets dag/)
    const late = await member.post(address, { ...goalWords, targetOn: '2029-12-31' })
    expect(errorAt(late.html, 'targetOn')).toMatch(/^Målet skal nås senest den sidste dag/)
    expect(valueIn(late.html, 'targetOn'), 'the user’s words are kept').toBe('2029-12-31')
  })

  it('is changed, and both versions are shown when somebody was faster', async () => {
    const goal = `${plan}/maal/${(await part()).goals[0]?.id}`
    const { html } = await member.get(goal)
    expect(valueIn(html, 'baseline')).toBe('34,5')
    const changed = { ...goalWords, title: 'Alle unge har et fritidsjob', version: valueIn(html, 'version') ?? '' }
    expect((await member.post(goal, changed)).location).toBe(`${plan}/dele/1?gjort=goal.changed#maal-1`)
    const stale = await member.post(goal, { ...changed, title: 'Nogle unge har et fritidsjob' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toMatch(/Alle\s+unge har et fritidsjob/)
    expect(valueIn(stale.html, 'title')).toBe('Nogle unge har et fritidsjob')
  })

  it('is measured, shows its light, and then stays', async () => {
    const goal = `${plan}/maal/${(await part()).goals[0]?.id}`
    const address = `${goal}/maalinger/ny`
    expect(errorAt((await member.post(address, { measuredOn: '2016-03-31', amount: 'ti' })).html, 'amount')).toMatch(/^Skriv et tal/)
    const first = { measuredOn: '2016-03-31', amount: '30,25', note: 'To svarede ikke' }
    expect((await member.post(address, first)).location).toBe(`${plan}/dele/1?gjort=goal.measured#maal-1`)
    const behind = await readPart()
    expect(behind).toContain('Mangler: bagud')
    expect(behind).toContain('Ét mål er bagud.')
    await member.post(address, { measuredOn: '2016-06-30', amount: '1.090' })
    const { html } = await member.get(`${plan}/dele/1`)
    expect(wordsOf(html)).toContain('I orden: nået')
    expect(html).toContain('aria-label="Mål 1, fra første til seneste tal: 34,5, 30,25, 1.090 unge; skal nå 1.080"')
    const kept = await member.post(`${goal}/fjern`, { version: valueIn((await member.get(goal)).html, 'version') ?? '' })
    expect(kept.status).toBe(422)
    expect(wordsOf(kept.html)).toContain('Målet er målt og kan ikke fjernes')
  })

  it('that nobody has measured is removed', async () => {
    await member.post(`${plan}/dele/1/maal/nyt`, { ...goalWords, title: 'Et mål for meget' })
    const goal = `${plan}/maal/${(await part()).goals[1]?.id}`
    const stale = await member.post(`${goal}/fjern`, { version: '9' })
    expect(wordsOf(stale.html)).toContain('En anden har gemt, siden du åbnede siden.')
    expect((await member.post(`${goal}/fjern`, { version: '1' })).location).toBe(`${plan}/dele/1?gjort=goal.removed#maal`)
    expect(await readPart()).not.toContain('Et mål for meget')
  })
})

describe('an activity', () => {
  it('is written, leads to goals, and says what nobody has answered for', async () => {
    const goals = (await part()).goals[0]?.id ?? ''
    expect((await member.post(`${plan}/dele/1/aktiviteter/ny`, { ...activityWords, goals })).location).toBe(
      `${plan}/dele/1?gjort=activity.added#aktivitet-1`,
    )
    const words = await readPart()
    expect(words).toContain('1. januar 2016 – 31. december 2019')
    expect(words).toContain('Venter: Ingen har sagt ja til at tage over endnu')
    expect((await part()).activities[0]).toMatchObject({ until: '2020-01-01', goals: [goals] })
  })

  it('outside the plan is refused at the field', async () => {
    const { html } = await member.post(`${plan}/dele/1/aktiviteter/ny`, { ...activityWords, until: '2020-06-01' })
    expect(errorAt(html, 'until')).toMatch(/^Aktiviteten skal ligge i perioden/)
    const turned = await member.post(`${plan}/dele/1/aktiviteter/ny`, { ...activityWords, from: '2019-01-01', until: '2018-12-31' })
    expect(errorAt(turned.html, 'until')).toBe('Sidste dag ligger før første dag.')
  })

  it('is changed, conflicts with what somebody else saved, and is removed', async () => {
    const activity = `${plan}/aktiviteter/${(await part()).activities[0]?.id}`
    const { html } = await member.get(activity)
    expect(html).toMatch(/name="goals"[^>]*checked/)
    const changed = { ...activityWords, responsible: 'Fritidsvejlederen', version: '1' }
    expect((await member.post(activity, changed)).location).toBe(`${plan}/dele/1?gjort=activity.changed#aktivitet-1`)
    const stale = await member.post(activity, { ...changed, responsible: 'Klubben' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Fritidsvejlederen')
    expect((await member.post(`${activity}/fjern`, { version: '2' })).location).toBe(`${plan}/dele/1?gjort=activity.removed#aktiviteter`)
    expect((await member.get(activity)).status).toBe(404)
  })
})

it('a milestone is written, changed, and removed', async () => {
  const words = { title: 'Aftale om lokaler', dueOn: '2016-09-01', owner: 'Projektlederen' }
  expect((await member.post(`${plan}/dele/1/milepaele/ny`, words)).location).toBe(`${plan}/dele/1?gjort=milestone.added#milepaele`)
  expect(await readPart()).toContain('1. september 2016 dagen er passeret')
  const milestone = `${plan}/milepaele/${(await part()).milestones[0]?.id}`
  const late = await member.post(milestone, { ...words, dueOn: '2020-01-01', version: '1' })
  expect(errorAt(late.html, 'dueOn')).toMatch(/^Milepælen skal ligge i perioden/)
  expect((await member.post(milestone, { ...words, dueOn: '2016-10-01', version: '1' })).status).toBe(303)
  expect((await member.post(milestone, { ...words, version: '1' })).status).toBe(409)
  expect((await member.post(`${milestone}/fjern`, { version: '2' })).location).toBe(`${plan}/dele/1?gjort=milestone.removed#milepaele`)
})
