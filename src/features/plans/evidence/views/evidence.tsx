import { citedIn } from '#rules/dated'
import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { type Fact, Facts, PageHead, Source, Status } from '#ui/kit.ts'
import { type Demand, type Majority, majoritySentence } from '../../../../../rules/evidence-majority/index.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Evidence } from '../evidence.ts'
import { evidenceTexts } from '../texts.ts'
import { EvidenceTable, Unmeasured } from './table.tsx'

export type EvidenceProps = {
  readonly plan: Plan
  /** Null where nothing is asked of a plan that begins then. */
  readonly demand: Demand | null
  readonly evidence: Evidence | null
  readonly writing: boolean
}

const outcomeOf = ({ holds }: Majority) =>
  holds === null
    ? ({ state: 'wait', word: 'nothing' } as const)
    : holds
      ? ({ state: 'good', word: 'holds' } as const)
      : ({ state: 'missing', word: 'fails' } as const)

const useTest = (test: 'planned' | 'started', majority: Majority, note: string): Fact => {
  const say = useTexts(evidenceTexts)
  const { state, word } = outcomeOf(majority)
  return {
    label: say(`test.${test}`),
    value: (
      <>
        {majority.holds !== null && `${say('test.of', { count: majority.count, of: majority.of })} `}
        <Status state={state}>{say(`test.${word}`)}</Status>
      </>
    ),
    note,
  }
}

const Tests = ({ demand, evidence }: { readonly demand: Demand; readonly evidence: Evidence }) => {
  const say = useTexts(evidenceTexts)
  const { publisher, edition } = demand
  const asked = edition === null ? say('test.publisher', { publisher }) : say('test.edition', { publisher, edition })
  return <Facts items={[useTest('planned', evidence.planned, asked), useTest('started', evidence.started, say('test.effect'))]} />
}

const Rule = ({ demand }: { readonly demand: Demand }) => {
  const say = useTexts(evidenceTexts)
  const language = useLanguage()
  return <Source>{say('rule', { source: citedIn(demand, language), note: demand.note?.[language] ?? '' }).trim()}</Source>
}

/** What a plan stands on: two tests, the unmeasured activities by name, and each activity with what it refers to and has shown. */
export const EvidencePage = ({ plan, demand, evidence, writing }: EvidenceProps) => {
  const say = useTexts(evidenceTexts)
  const speak = usePhrases()
  const title = say('title', { plan: plan.name })
  if (!demand || !evidence) return <PageHead title={title} lede={say('lede.none')} />
  const lede = [majoritySentence('planned', evidence.planned), majoritySentence('started', evidence.started)].map(speak).join(' ')
  return (
    <>
      <PageHead title={title} lede={lede} />
      <div class="stack">
        <Tests demand={demand} evidence={evidence} />
        <Unmeasured href={hrefOf(plan)} evidence={evidence} />
        <EvidenceTable href={hrefOf(plan)} evidence={evidence} writing={writing} />
      </div>
      <Rule demand={demand} />
    </>
  )
}
