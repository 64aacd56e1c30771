import type { World } from './world.ts'

/** An area of Skanderborg that came of another: no area of the world was split or merged. */
export const plantSuccession = async ({ superuser }: Pick<World, 'superuser'>): Promise<void> => {
  await superuser.query(`
    insert into helhed.area_succession (municipality, id, from_area_id, to_area_id, kind, day, reason)
    select 746, gen_random_uuid(), min(id::text)::uuid, max(id::text)::uuid, 'split', '2020-01-01', 'A new road' from helhed.area where municipality = 746`)
}
