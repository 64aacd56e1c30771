import type { Day } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, Cell, LinkList, Missing, Num, Section, Status, Table } from '#ui/kit.ts'
import type { ApprovalRecord } from '../../approval/approval.ts'
import { type Standing, stateOf } from '../../approval/standing.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { aboutsOf, aboutWords } from '../lacking.ts'
import { submittedVersion } from '../published.ts'
import type { Telling } from '../telling.ts'
import { planTexts } from '../texts.ts'
import type { Powers } from './plan.tsx'

type ApprovalProps = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  readonly standings: readonly Standing[]
  readonly today: Day
  readonly powers: Powers
}

const dayOfStanding = ({ voices }: Standing): Day | null =>
  voices
    .map(({ decision, decider }) => decision?.decidedOn ?? decider.dueOn)
    .filter((day) => day !== null)
    .toSorted()
    .at(-1) ?? null

/** Where every approval stands, as a table in an order that can be followed. */
export const ApprovalSection = ({ plan, standings }: ApprovalProps) => {
  const say = useTexts(planTexts)
  const language = useLanguage()
  const { shortDay } = useFormat()
  const abouts = aboutsOf(plan)
  return (
    <Section id="godkendelse" title={say('approval.title')}>
      <Table caption={say('approval.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('approval.step')}</th>
            <th scope="col">{say('approval.about')}</th>
            <th scope="col">{say('list.state')}</th>
            <th scope="col" class="num">
              {say('approval.day')}
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => {
            const about = standing.about === null ? '' : aboutWords([standing.about], abouts, language)
            const day = dayOfStanding(standing)
            return (
              <tr key={standing.key}>
                <th scope="row">{standing.step.by[language]}</th>
                <Cell label={say('approval.about')}>{about === '' ? say('approval.plan') : about}</Cell>
                <Cell label={say('list.state')}>
                  <Status state={stateOf(standing)} />
                </Cell>
                <Num label={say('approval.day')}>{day === null ? <Missing reason={say('approval.day.none')} /> : shortDay(day)}</Num>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Conditions standings={standings} />
    </Section>
  )
}

const Conditions = ({ standings }: Pick<ApprovalProps, 'standings'>) => {
  const say = useTexts(planTexts)
  const { day } = useFormat()
  const open = standings.flatMap(({ conditions }) => conditions)
  if (open.length === 0) return null
  return (
    <>
      <h3 id="betingelser">{say('conditions.title')}</h3>
      <LinkList
        items={open.map(({ what, owner, proof, dueOn }) => ({
          label: what,
          note: say('conditions.note', { owner, proof, day: day(dueOn) }),
        }))}
      />
    </>
  )
}

/** The version that the approvals are about: number, day and hash, and its papers. */
export const FrozenBlock = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(planTexts)
  const { day } = useFormat()
  const { plan, record } = telling
  const version = submittedVersion(record)
  if (!version || !record.submission) return null
  return (
    <AsideBlock title={say('frozen.title')}>
      <p>
        <b>{say('frozen.version', { number: version.number })}</b>, {day(record.submission.on)}
      </p>
      <p class="small muted">{say('frozen.why')}</p>
      <code class="small">{version.hash.match(/.{8}/g)?.join(' ')}</code>
      <LinkList items={[{ label: say('act.read'), href: `${hrefOf(plan)}/versioner/${version.number}/plan.pdf`, icon: 'file-pdf' }]} />
    </AsideBlock>
  )
}

/** The parts of the draft that differ from the version that is submitted. */
export const ChangedBlock = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(planTexts)
  const speak = usePhrases()
  const { plan, frozen } = telling
  const changed = plan.parts.filter(({ id }) => frozen?.changed.includes(id))
  if (changed.length === 0) return null
  return (
    <AsideBlock title={say('changed.title')}>
      <LinkList
        items={changed.map(({ number, title }) => ({
          label: number === 0 ? title : `${number} ${title}`,
          href: `${hrefOf(plan)}/dele/${number}`,
          note: speak(planTexts.phrase('parts.changed', { number: frozen?.number ?? 0 })),
        }))}
      />
    </AsideBlock>
  )
}
