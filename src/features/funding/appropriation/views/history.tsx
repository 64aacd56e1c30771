import type { historyOf } from '#features/audit'
import { useTexts } from '#text/use.ts'
import { PageHead, Timeline } from '#ui/kit.ts'
import { type HistoryDetail, useHistory } from '#web/history.tsx'
import type { Appropriation } from '../queries.ts'
import { appropriationTexts } from '../texts.ts'

/** What an act was about: the plan that draws, by its name. */
export const planNames =
  ({ draws }: Appropriation) =>
  (detail: HistoryDetail): string | null =>
    draws.find(({ plan }) => plan === detail.plan)?.name ?? null

type HistoryProps = { readonly appropriation: Appropriation; readonly history: Awaited<ReturnType<typeof historyOf>> }

/** Everything that was done to an appropriation. */
export const AppropriationHistoryPage = ({ appropriation, history }: HistoryProps) => {
  const say = useTexts(appropriationTexts)
  const moments = useHistory(history, planNames(appropriation))
  return (
    <>
      <PageHead
        title={`${appropriation.name}: ${say('history.title').toLowerCase()}`}
        lede={say('history.lede', { count: moments.length })}
      />
      <Timeline items={moments} />
    </>
  )
}
