import { sql } from 'kysely'
import type { Day } from '#kernel/day'

/** A count with its lines as one json value, from `counted`, and the name of its estate. */
export const countJson = sql`jsonb_build_object('id', counted.id, 'estate', counted.estate_id, 'estateName', named.name, 'countedOn', counted.counted_on,
    'approximate', counted.approximate, 'example', counted.example, 'source', counted.source,
    'lines', (select coalesce(jsonb_agg(jsonb_build_object('dwellings', line.dwellings, 'owner', line.owner, 'agent', line.managing_agent_id,
        'agentName', agent.name, 'kind', line.kind, 'size', line.size, 'state', line.state) order by line.position), '[]')
      from helhed.stock_line line
      left join helhed.organisation agent on agent.municipality = line.municipality and agent.id = line.managing_agent_id
      where line.municipality = counted.municipality and line.count_id = counted.id))`

/** Whether `counted` is of the area itself, or of an estate that lies in it on the day. */
export const countedIn = (day: Day) => sql`counted.municipality = area.municipality and (counted.area_id = area.id or counted.estate_id in (
      select link.estate_id from helhed.area_estate link
      where link.municipality = area.municipality and link.area_id = area.id and link.period @> ${day}::date))`

/** The latest count of each estate that lies in `area` on the day, and of its properties without an estate. */
export const latestStock = (day: Day) => sql`
  select jsonb_agg(latest.count order by latest.name) from (
    select distinct on (counted.estate_id) named.name, ${countJson} as count
    from helhed.stock_count counted
    left join helhed.organisation named on named.municipality = counted.municipality and named.id = counted.estate_id
    where ${countedIn(day)}
    order by counted.estate_id, counted.counted_on desc nulls last, counted.recorded_at desc) latest`
