import type { FilterPlace } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { Empty, Filter, PageHead, Select, Source } from '#ui/kit.ts'
import { districtsOf, type Line, sumsOf } from '../across.ts'
import { acrossTexts } from '../texts.ts'
import { DistrictSection } from './district.tsx'
import { ShareSection } from './share.tsx'

type AcrossProps = {
  readonly lines: readonly Line[]
  readonly places: readonly FilterPlace[]
  /** The municipality that the page is narrowed to. */
  readonly asked: string | null
  readonly today: Day
}

/** How many plans under how many boards, and how their goals stand. */
const useLede = (lines: readonly Line[]): string => {
  const say = useTexts(acrossTexts)
  if (lines.length === 0) return say('lede.none')
  const { goals } = sumsOf(lines)
  const well = goals.good + goals.progress
  const told = well + goals.missing === 0 ? say('lede.unmeasured') : say('lede.goals', { well, all: goals.all, behind: goals.missing })
  const boards = districtsOf(lines).filter(({ board }) => board !== null).length
  return say('lede', { count: lines.length, boards: say('boards', { count: boards }), goals: told })
}

/** Plans side by side by their boards, and what came of the municipality's share. */
export const AcrossPage = ({ lines, places, asked, today }: AcrossProps) => {
  const say = useTexts(acrossTexts)
  const format = useFormat()
  return (
    <>
      <PageHead title={say('title')} lede={useLede(lines)} />
      {places.length > 1 && (
        <Filter action="/overblik/planer" label={say('municipality')}>
          <Select
            name="kommune"
            label={say('municipality')}
            empty={say('municipality.all')}
            value={asked ?? ''}
            items={places.map(({ slug, name }) => ({ value: slug, label: name }))}
          />
        </Filter>
      )}
      {lines.length === 0 ? (
        <Empty title={say('lede.none')}>{say('empty')}</Empty>
      ) : (
        <>
          <ShareSection lines={lines} />
          {districtsOf(lines).map((district, at) => (
            <DistrictSection district={district} place={at + 1} key={district.board} />
          ))}
          <Source>
            {say('source', { day: format.day(today) })}{' '}
            <a href={`/overblik/planer.csv${asked === null ? '' : `?kommune=${asked}`}`}>{say('file')}</a>
          </Source>
        </>
      )}
    </>
  )
}
