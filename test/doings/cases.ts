import { type Id, newId } from '#kernel/id'
import { layingIn } from '../setup/lay.ts'
import type { World } from '../setup/world.ts'
import { bodyOf, coordinator, type Doings, one, today } from './doing.ts'
import { laidSignal } from './signals.ts'

type Laid = { readonly id: Id; readonly area: Id; readonly slug: string; readonly path: string }

/** Lays an area of its own. */
export const laidArea = async (world: World): Promise<{ readonly id: Id; readonly slug: string }> => {
  const id = newId()
  const slug = `proevens-omraade-${id.slice(-12)}`
  const lay = layingIn(world)
  await lay('area', { municipality: 746, id, slug, name: slug, form: 'area', period: '[2015-01-01,)' })
  await lay('address', { section: 'omraader', slug, municipality: 746, record_id: id, since: new Date('2015-01-01T08:00:00Z') })
  await lay('thread_bead', {
    municipality: 746,
    id,
    place: 'area',
    name: slug,
    href: `/omraader/${slug}`,
    state: 'wait',
    changed_at: new Date(),
  })
  return { id, slug }
}

/** Lays a case about an area of its own, for one act; a designated one has its forum and its review. */
export const laidCase = async (
  world: World,
  state: 'screening' | 'assessment' | 'decision' | 'designated' = 'screening',
): Promise<Laid> => {
  const area = await laidArea(world)
  const id = newId()
  const lay = layingIn(world)
  const slug = `sag-${id.slice(-12)}`
  const forum = await bodyOf(world.owner, 'kuf-moelleparken')
  const body = await bodyOf(world.owner, 'styregruppen-for-den-boligsociale-indsats')
  await lay('area_case', {
    ...{ municipality: 746, id, slug, area_id: area.id, body_id: body, state, opened_on: '2026-05-01' },
    ...(state === 'designated' && { forum_id: forum, due_on: '2026-12-01' }),
  })
  await lay('address', { section: 'udpegning', slug, municipality: 746, record_id: id, since: new Date('2026-05-01T08:00:00Z') })
  if (state === 'designated') await layDecision(world, id, { forum, body })
  return { id, area: area.id, slug, path: `/udpegning/${slug}` }
}

/** Lays the designation that a laid case rests on. */
const layDecision = async (world: World, held: Id, { forum, body }: { readonly forum: Id; readonly body: Id }): Promise<void> => {
  const lay = layingIn(world)
  const who = `${coordinator}@demo.invalid`
  const step = newId()
  await lay('case_step', {
    ...{
      municipality: 746,
      id: step,
      case_id: held,
      number: 1,
      act: 'decide',
      outcome: 'designated',
      happened_on: '2026-05-02',
      reason: 'Prøven',
    },
    recorded_by: await one(world.owner, 'select id from helhed.person where email = $1', who),
    recorded_under: await one(
      world.owner,
      'select m.id from helhed.mandate m join helhed.person p on p.id = m.person_id where p.email = $1',
      who,
    ),
    recorded_at: new Date('2026-05-02T08:00:00Z'),
  })
  await lay('case_decision', {
    ...{ municipality: 746, step_id: step, body_id: body, paper: 'Referat', signals: 0, assessments: 0, forum_id: forum },
    ...{ without_signal: 'Prøven', without_assessment: 'Prøven' },
  })
}

/** What is done in cases about designation. */
export const caseDoings: Doings = {
  '/udpegning/ny': async (owner, world) => ({
    who: coordinator,
    path: '/udpegning/ny',
    words: {
      area: (await laidArea(world)).id,
      body: await bodyOf(owner, 'styregruppen-for-den-boligsociale-indsats'),
      reason: 'Nævnt af boligorganisationen',
    },
  }),
  '/udpegning/:slug/signaler': async (_, world) => ({
    who: coordinator,
    path: '/udpegning/hoejvangen/signaler',
    words: { signals: await laidSignal(world), reason: 'Samme sted', version: await caseVersion(world, 'hoejvangen') },
  }),
  '/udpegning/:slug/gennemsyn': async (_, world) => ({
    who: coordinator,
    path: `${(await laidCase(world)).path}/gennemsyn`,
    words: { outcome: 'assess', reason: 'Flere ser det samme', version: '1' },
  }),
  '/udpegning/:slug/vurdering': async (_, world) => ({
    who: coordinator,
    path: `${(await laidCase(world, 'assessment')).path}/vurdering`,
    words: {
      assessedOn: today,
      method: 'recorded',
      figures: '24 mod 12',
      source: 'Prøven',
      points: 'towards',
      conclusion: 'Der er synergi',
      version: '1',
    },
  }),
  '/udpegning/:slug/afgoerelse': async (_, world) => ({
    who: 'skanderborg-direktoer',
    path: `${(await laidCase(world, 'decision')).path}/afgoerelse`,
    words: {
      ...{ outcome: 'designated', decidedOn: today, dueOn: '2027-06-01', reasons: 'Indsatserne skal hænge sammen', version: '1' },
      ...{ withoutSignal: 'Hørt mundtligt', withoutAssessment: 'Bestilt', forum: 'new', forumName: 'Prøvens forum' },
      residentsPart: 'Afdelingsbestyrelsen har en plads',
    },
  }),
  '/udpegning/:slug/gennemgang': async (_, world) => ({
    who: 'skanderborg-direktoer',
    path: `${(await laidCase(world, 'designated')).path}/gennemgang`,
    words: { outcome: 'continue', decidedOn: today, dueOn: '2027-06-01', reasons: 'Grundene gælder stadig', version: '1' },
  }),
  '/udpegning/:slug/partnere': async (owner, world) => ({
    who: coordinator,
    path: `${(await laidCase(world)).path}/partnere`,
    words: {
      organisation: await one(owner, `select id from helhed.organisation where slug = 'boligorganisation-hoejvangen'`),
      reason: 'De arbejder der',
      version: '1',
    },
  }),
  '/udpegning/:slug/sag': async (_, world) => ({
    who: coordinator,
    path: `${(await laidCase(world)).path}/sag`,
    words: { caseNumber: '26/77', documentNumber: '', kle: '', version: '1' },
  }),
  '/udpegning/:slug/offentliggoerelse': async (_, world) => ({
    who: coordinator,
    path: '/udpegning/eskebaekparken/offentliggoerelse',
    words: { text: 'Kommunen samler sin indsats i Eskebækparken.', version: await caseVersion(world, 'eskebaekparken') },
  }),
  '/udpegning/:slug/tilbagetraekning': async () => ({ who: coordinator, path: '/udpegning/hoejvangen/tilbagetraekning', words: {} }),
}

/** The version of a case as its form carries it. */
export const caseVersion = async (world: World, slug: string): Promise<string> =>
  String(await one(world.owner, 'select version as id from helhed.area_case where slug = $1', slug))
