import type { historyOf } from '#features/audit'
import { useTexts } from '#text/use.ts'
import { PageHead, Section, Timeline } from '#ui/kit.ts'
import { useHistory } from '#web/history.tsx'
import { happeningsOf } from '../history.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { useMoments } from './happenings.ts'

type HistoryProps = { readonly area: Area; readonly acts: Awaited<ReturnType<typeof historyOf>> }

/** Everything that happened to an area, and everything that was done to its record here. */
export const AreaHistoryPage = ({ area, acts }: HistoryProps) => {
  const say = useTexts(areaTexts)
  const happened = useMoments(happeningsOf(area))
  const done = useHistory(acts)
  return (
    <>
      <PageHead title={`${area.name}: ${say('history.title').toLowerCase()}`} lede={say('history.lede', { name: area.name })} />
      <Section id="sket" title={say('history.happened')}>
        {happened.length === 0 ? <p class="muted">{say('history.empty')}</p> : <Timeline items={happened} />}
      </Section>
      <Section id="gjort" title={say('history.done')}>
        <Timeline items={done} />
      </Section>
    </>
  )
}
