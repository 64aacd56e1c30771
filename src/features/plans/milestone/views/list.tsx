import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Empty, Example, PageHead, type State, Status, Sub, screenOnly, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { partHref } from '../../part/routes/open.ts'
import { partWords } from '../../plan/part-words.ts'
import type { Plan } from '../../read.ts'
import type { Followed, MilestoneStanding } from '../milestone.ts'
import { milestoneTexts } from '../texts.ts'
import { DueDay, StandsBefore } from './moves.tsx'

type MilestonesProps = { readonly plan: Plan; readonly rows: readonly Followed[]; readonly writing: boolean }

const stateOf: Readonly<Record<MilestoneStanding, State>> = {
  late: 'missing',
  soon: 'progress',
  later: 'wait',
  reached: 'good',
  dropped: 'stopped',
}

const Standing = ({ row: { standing, end } }: { readonly row: Followed }) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  return (
    <>
      <Status state={stateOf[standing]}>
        {standing === 'reached' || standing === 'dropped'
          ? say(`state.${standing}`, { day: format.shortDay(end?.on ?? '') })
          : say(`state.${standing}`)}
      </Status>
      {end && (
        <Sub>
          {end.evidence}{' '}
          {end.link !== null && (
            <a href={end.link} rel="noreferrer">
              {say('state.link')}
            </a>
          )}{' '}
          {end.example && <Example />}
        </Sub>
      )}
    </>
  )
}

const Acts = ({ row: { milestone, end }, href }: { readonly row: Followed; readonly href: string }) => {
  const say = useTexts(milestoneTexts)
  const own = `${href}/milepaele/${milestone.id}`
  const link = (act: 'change' | 'end' | 'back', to: string) => {
    const name = say(`act.${act}`)
    return (
      <ActLink href={to} label={say('act.named', { act: name, what: milestone.title })}>
        {name}
      </ActLink>
    )
  }
  return (
    <Cell kind={screenOnly}>
      {end ? link('back', `${own}/afslutning`) : link('end', `${own}/afslutning`)} {end === null && link('change', own)}
    </Cell>
  )
}

/** All milestones of a plan by day, those that are late first, with what has happened to each. */
export const MilestonesPage = ({ plan, rows, writing }: MilestonesProps) => {
  const say = useTexts(milestoneTexts)
  const format = useFormat()
  const href = hrefOf(plan)
  const late = rows.filter(({ standing }) => standing === 'late').length
  const early = rows.filter((row) => row.before.length > 0).length
  const lede = [
    ...(late > 0 ? [say('lede.late', { count: late })] : []),
    ...(early > 0 ? [say('lede.before', { count: early })] : []),
    say('lede'),
  ].join(' ')
  return (
    <>
      <PageHead title={say('title')} lede={lede} />
      {rows.length === 0 ? (
        <Empty title={say('empty')} act={<ButtonLink href={`${href}#delaftaler`}>{say('empty.act')}</ButtonLink>}>
          {say('empty.why')}
        </Empty>
      ) : (
        <Table caption={say('caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('head.what')}</th>
              <th scope="col">{say('head.due')}</th>
              <th scope="col">{say('head.owner')}</th>
              <th scope="col">{say('head.state')}</th>
              {writing && (
                <th scope="col" class={screenOnly}>
                  {say('head.acts')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { milestone, part, needs, before } = row
              return (
                <tr key={milestone.id} id={`milepael-${milestone.id}`}>
                  <th scope="row">
                    {milestone.title} {milestone.example && <Example />}
                    <Sub>
                      <a href={`${partHref(plan, part.number)}#milepaele`}>
                        {part.number === 0 ? say('part.strategic') : say('part', { ...partWords(plan.programme), number: part.number })}
                      </a>
                    </Sub>
                    {needs.length > before.length && <Sub>{say('needs', { names: format.listed(needs.map(({ title }) => title)) })}</Sub>}
                    <StandsBefore row={row} plan={plan} />
                  </th>
                  <Cell label={say('head.due')}>
                    <DueDay row={row} />
                  </Cell>
                  <Cell label={say('head.owner')}>{milestone.owner}</Cell>
                  <Cell label={say('head.state')}>
                    <Standing row={row} />
                  </Cell>
                  {writing && <Acts row={row} href={href} />}
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </>
  )
}
