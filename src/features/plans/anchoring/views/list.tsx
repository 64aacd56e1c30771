import { lastDay } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Empty, Example, PageHead, Status, Sub, screenOnly, Table } from '#ui/kit.ts'
import type { ActivityDocument } from '../../document.ts'
import { partWords } from '../../plan/part-words.ts'
import type { Plan } from '../../read.ts'
import { isNearEnd, looseOn, needs, type Said, stateOf, type Told } from '../anchoring.ts'
import { anchoringHref } from '../href.ts'
import { anchoringTexts } from '../texts.ts'

type PageProps = { readonly plan: Plan; readonly told: readonly Told[]; readonly today: string; readonly writing: boolean }

type Line = { readonly part: number; readonly activity: ActivityDocument; readonly last: Said | null; readonly loose: boolean }

const headings = ['activity', 'becomes', 'needs', 'agreed', 'stage'] as const

/** What becomes of an activity, and who carries it on; what the plan says where nothing else was said. */
export const useBecomes = (): ((last: Pick<Said, 'becomes' | 'byWhom'>) => string) => {
  const say = useTexts(anchoringTexts)
  return ({ becomes, byWhom }) => {
    const words = say(`becomes.${becomes}`)
    return byWhom ? say('becomes.whom', { becomes: words, whom: byWhom }) : words
  }
}

const Needs = ({ last }: { readonly last: Said | null }) => {
  const say = useTexts(anchoringTexts)
  const said = needs.flatMap((need) => (last?.[need] ? [say(`needs.${need}`, { what: last[need] ?? '' })] : []))
  return said.length === 0 ? (
    <>–</>
  ) : (
    <span>
      {said.map((words, at) => (
        <span key={words}>
          {at > 0 && <br />}
          {words}
        </span>
      ))}
    </span>
  )
}

const Row = ({ line: { part, activity, last, loose }, plan, writing }: { readonly line: Line } & Pick<PageProps, 'plan' | 'writing'>) => {
  const say = useTexts(anchoringTexts)
  const { shortDay } = useFormat()
  const becomes = useBecomes()
  const href = `${anchoringHref(plan)}/${activity.id}`
  const until = shortDay(lastDay(activity) ?? activity.until)
  const stage = last ? say(`stage.${last.stage}`).toLowerCase() : say(activity.takesOver ? 'stage.plan' : 'stage.none')
  return (
    <tr>
      <th scope="row">
        <a href={href}>{activity.title}</a> {(last?.example ?? activity.example) && <Example />}
        <Sub>
          {part === 0 ? say('part.strategic', { day: until }) : say('part', { ...partWords(plan.programme), number: part, day: until })}
        </Sub>
      </th>
      <Cell label={say('head.becomes')}>
        {last ? becomes(last) : activity.takesOver ? say('plan.says', { who: activity.takesOver }) : '–'}
      </Cell>
      <Cell label={say('head.needs')}>
        <Needs last={last} />
      </Cell>
      <Cell label={say('head.agreed')}>
        {last?.agreedOn ? say('agreed.on', { who: last.agreedWith ?? '', day: shortDay(last.agreedOn) }) : '–'}
      </Cell>
      <Cell label={say('head.stage')}>
        <Status state={stateOf(last, loose)}>{stage}</Status>
      </Cell>
      {writing && (
        <Cell kind={screenOnly}>
          <ActLink href={href} label={say('write.named', { activity: activity.title })}>
            {say('write')}
          </ActLink>
        </Cell>
      )}
    </tr>
  )
}

/** A plan's activities and what becomes of them, those of which nothing is said first once the end is near. */
export const AnchoringPage = ({ plan, told, today, writing }: PageProps) => {
  const say = useTexts(anchoringTexts)
  const { day } = useFormat()
  const loose = new Set(looseOn(plan, today).map(({ id }) => id))
  const last = new Map(told.map(({ activity, said: [newest] }) => [activity, newest]))
  const lines = plan.parts
    .flatMap(({ number, activities }) =>
      activities.map((activity): Line => ({ part: number, activity, last: last.get(activity.id) ?? null, loose: loose.has(activity.id) })),
    )
    .toSorted((one, other) => Number(other.loose) - Number(one.loose))
  const lacking =
    isNearEnd(plan, today) && loose.size > 0 ? say(today >= plan.until ? 'lede.ended' : 'lede.loose', { count: loose.size }) : ''
  const agreed = lines.filter((line) => line.last?.stage === 'agreed').length
  const counted = lines.length > 0 ? say('lede.agreed', { agreed, count: lines.length }) : ''
  const lede = [lacking, counted, say('lede', { day: day(lastDay(plan) ?? plan.until) })].filter((words) => words !== '').join(' ')
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={lede} />
      {lines.length === 0 ? (
        <Empty title={say('empty.title')}>{say('empty')}</Empty>
      ) : (
        <Table caption={say('caption')} captionHidden stack>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th scope="col" key={heading}>
                  {say(`head.${heading}`)}
                </th>
              ))}
              {writing && (
                <th scope="col" class={screenOnly}>
                  {say('head.acts')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Row line={line} plan={plan} writing={writing} key={line.activity.id} />
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
