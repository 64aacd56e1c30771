import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bySlug } from '../setup/lay.ts'
import { approved, type LaidEffort, laidEffort, proposer, sent, withSecondVoice } from '../setup/plant-efforts.ts'
import { openWorld, type World } from '../setup/world.ts'

let world: World
let effort: LaidEffort
beforeAll(async () => {
  world = await openWorld()
  effort = await laidEffort(world)
})
afterAll(() => world.close())

/** Which rule of the database refuses a statement; nothing when none does. What it did is undone. */
const refusal = async (...statements: readonly (readonly [string, ...unknown[]])[]): Promise<string | null> => {
  const client = await world.superuser.connect()
  try {
    await client.query('begin')
    await client.query('set local search_path to helhed, public')
    for (const [text, ...values] of statements) await client.query(text, [...values])
    await client.query('set constraints all immediate')
    return null
  } catch (error) {
    return (error as { constraint?: string }).constraint ?? String(error)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const id = () => effort.id
const row = (changes: string) => `(jsonb_populate_record(one, jsonb_build_object(${changes}))).*`

describe('what the database holds of efforts', () => {
  it('an effort follows no programme, and a plan always does', async () => {
    expect(await refusal([`update work set programme = 'lbf-2015-18' where id = $1`, id()])).toBe('only_plans_follow_a_programme')
    expect(await refusal([`update work set programme = null where kind = 'plan'`])).toBe('only_plans_follow_a_programme')
  })

  it('an effort has an area, who runs it and who proposed it; a plan has none of them', async () => {
    expect(await refusal([`update work set runs = null where id = $1`, id()])).toBe('efforts_have_an_area_and_who_runs_them')
    expect(await refusal([`update work set runs = 'forum' where kind = 'plan'`])).toBe('efforts_have_an_area_and_who_runs_them')
  })

  it('an effort names the body that approves it, has no leading estate, and a guest project is of somebody', async () => {
    expect(await refusal([`update work set board_id = null where id = $1`, id()])).toBe('efforts_name_the_body_that_approves')
    expect(await refusal([`update work set lead_reason = 'x' where id = $1`, id()])).toBe('efforts_have_no_leading_estate')
    expect(await refusal([`update work set runs = 'guest' where id = $1`, id()])).toBe('guest_projects_are_of_an_organisation')
  })

  it("its body and its area are of its own municipality, and it is proposed in one's own name", async () => {
    const body = await bySlug(world, 'body', 'kommunalbestyrelsen-i-gentofte')
    expect(await refusal([`update work set board_id = $1 where id = $2`, body, id()])).toBe('work_municipality_board_id_fkey')
    const area = await bySlug(world, 'area', 'broholms-alle')
    const other = `insert into work select ${row(`'id', gen_random_uuid(), 'slug', 'x', 'area_id', $1::text`)} from work one where id = $2`
    expect(await refusal([other, area, id()])).toBe('effort_is_proposed_in_ones_own_name')
    const acting = `select set_config('app.person', proposed_by::text, true) from work where id = $1`
    expect(await refusal([acting, id()], [other, area, id()])).toBe('work_municipality_area_id_fkey')
  })

  it('it never becomes a plan, moves, or gets another proposer', async () => {
    for (const change of [`kind = 'plan'`, `area_id = gen_random_uuid()`, `proposed_by = gen_random_uuid()`])
      expect(await refusal([`update work set ${change} where id = $1`, id()])).toBe('work_keeps_its_kind')
  })

  it('it has one part without a name, and a plan has no such part', async () => {
    const part = (changes: string) =>
      `insert into part select ${row(`'id', gen_random_uuid(), ${changes}`)} from part one where work_id = $1`
    expect(await refusal([part(`'number', 2`), id()])).toBe('part_of_an_effort_is_single_and_unnamed')
    expect(await refusal([part(`'title', 'x'`), id()])).toBe('part_of_an_effort_is_single_and_unnamed')
    expect(await refusal([part(`'kind', 'strategic', 'number', 0, 'title', 'x', 'work_kind', 'plan'`), id()])).toBe(
      'part_is_of_its_works_kind',
    )
    expect(await refusal([`update part set work_kind = 'plan' where work_id = $1`, id()])).toBe('part_names_its_works_kind')
  })

  it('its estates lie in its area', async () => {
    const estate = await bySlug(world, 'organisation', 'afdeling-hoejvangen')
    const other = await laidEffort(world, proposer, { area: await bySlug(world, 'area', 'moelleparken') })
    const into = `insert into work_estate (municipality, id, work_id, estate_id, period) values (746, gen_random_uuid(), $1, $2, '[2026-01-01,)')`
    expect(await refusal([into, other.id, estate])).toBe('estates_of_an_effort_lie_in_its_area')
    expect(await refusal([into, id(), estate])).toBeNull()
  })

  it('money is never negative; its sources are those of efforts, and a rule is for plans', async () => {
    expect(await refusal([`update budget set frame = -1 where work_id = $1`, id()])).toBe('budget_frame_check')
    expect(await refusal([`update budget set frame = 0 where work_kind = 'plan'`])).toBe('budget_frame_check')
    expect(await refusal([`update budget set rule = 'lbf', frame = 1 where work_id = $1`, id()])).toBe('budget_names_its_works_kind')
    const line = (source: string, kind: string) =>
      `insert into budget_line (municipality, id, work_id, budget_id, part_id, position, category, source, kind, work_kind)
       select b.municipality, gen_random_uuid(), b.work_id, b.id, p.id, 1, 'x', '${source}', 'cash', '${kind}'
       from budget b join part p on p.work_id = b.work_id where b.work_id = $1`
    expect(await refusal([line('fund', 'plan'), id()])).toBe('budget_line_is_of_its_works_kind')
    expect(await refusal([line('fund', 'effort'), id()])).toBe('budget_line_names_its_works_kind')
    expect(await refusal([line('guest', 'effort'), id()])).toBeNull()
  })

  it('only what was approved and has begun is ended, and it is not sent afterwards', async () => {
    const running = await laidEffort(world)
    const end = (day: string) =>
      [
        `insert into effort_end (municipality, work_id, ended_on, result, ended_by, ended_for, ended_under, ended_at)
         select 746, $1, '${day}', 'x', m.person_id, m.acts_for_id, m.id, '2026-06-01T10:00:00Z' from mandate m
         where m.municipality = 746 and m.role = 'coordinator' limit 1`,
        running.id,
      ] as const
    expect(await refusal(end('2026-06-01'))).toBe('end_is_of_an_approved_effort')
    await sent(world, running)
    await approved(world, running)
    expect(await refusal(end('2026-04-01'))).toBe('end_comes_after_the_beginning')
    expect(await refusal(end('2026-06-02'))).toBe('end_is_not_ahead_of_its_record')
    expect(await refusal(end('2026-06-01'))).toBeNull()
    const again = `insert into submission select ${row(`'id', gen_random_uuid(), 'version_id', v.id, 'submitted_at', '2026-06-01T11:00:00Z'`)}
      from submission one, work_version v where one.work_id = $1 and v.work_id = one.work_id`
    expect(await refusal(end('2026-06-01'), [again, running.id])).toBe('submission_is_of_a_living_effort')
  })

  it('whoever proposed it decides nothing, also when another has sent it', async () => {
    await withSecondVoice(world)
    const own = await laidEffort(world, 'hoejvangen-dagtilbudsleder')
    await sent(world, own, proposer)
    const taken = `insert into decision (municipality, id, work_id, submission_id, version_id, submitted_by, submitted_on, step_id, decides, decider_id, outcome, decided_on,
        date_precision, recorded_by, recorded_for, recorded_under, recorded_at)
      select s.municipality, gen_random_uuid(), s.work_id, s.id, s.version_id, s.submitted_by, s.submitted_on, d.step_id, 'here', d.id, 'approved', s.submitted_on, 'day',
        m.person_id, m.acts_for_id, m.id, '2026-06-01T10:00:00Z'
      from submission s join work w on w.id = s.work_id join mandate m on m.person_id = w.proposed_by and m.municipality = 746
      join approval_decider d on d.work_id = s.work_id join seat_holding h on h.seat_id = d.seat_id and h.person_id = w.proposed_by
      where s.work_id = $1 limit 1`
    expect(await refusal([taken, own.id])).toBe('proposer_does_not_decide')
  })
})
