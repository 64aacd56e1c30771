import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Empty, Example, Section, Status, Sub, screenOnly, Table } from '#ui/kit.ts'
import { type Followed, followed, stateOf } from '../deliverable.ts'
import { hrefOf } from '../read.ts'
import { projectTexts } from '../texts.ts'
import type { ProjectPageProps } from './project.tsx'
import { WrittenLines } from './words.tsx'

/** The day by which it is due; below it the first one where it was moved, and each move with its reason. */
const DueDay = ({ row }: { readonly row: Followed }) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const { dueOn, first, moves } = row
  return (
    <>
      <time dateTime={dueOn}>{format.day(dueOn)}</time>
      {first !== null && (
        <>
          <Sub>{say('moved.first', { day: format.day(first), count: moves.length })}</Sub>
          <details>
            <summary>{say('moved.show')}</summary>
            <ul>
              {moves.map(({ from, to, on, reason, example }, at) => (
                <li key={`${on} ${at}`}>
                  {say('moved.one', { on: format.shortDay(on), from: format.shortDay(from), to: format.shortDay(to), reason })}{' '}
                  {example && <Example />}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </>
  )
}

/** The endings that did not hold, each with the reason. */
const TakenBackEnds = ({ row: { takenBack } }: { readonly row: Followed }) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  if (takenBack.length === 0) return null
  return (
    <details>
      <summary>{say('back.show')}</summary>
      <ul>
        {takenBack.map(({ outcome, on, words, reason, takenOn, example }, at) => (
          <li key={`${takenOn} ${at}`}>
            {say('back.one', { on: format.shortDay(takenOn), told: say(`state.${outcome}`, { day: format.shortDay(on) }), words, reason })}{' '}
            {example && <Example />}
          </li>
        ))}
      </ul>
    </details>
  )
}

const Standing = ({ row, example }: { readonly row: Followed; readonly example: boolean }) => {
  const { standing, end, left } = row
  const say = useTexts(projectTexts)
  const format = useFormat()
  return (
    <>
      <Status state={stateOf[standing]}>
        {standing === 'delivered' || standing === 'dropped'
          ? say(`state.${standing}`, { day: format.shortDay(end?.on ?? '') })
          : say(`state.${standing}`)}
      </Status>
      {end && (
        <Sub>
          <WrittenLines text={end.words} />{' '}
          {end.link !== null && (
            <a href={end.link} rel="noreferrer">
              {say('state.link')}
            </a>
          )}{' '}
          {end.example && <Example />}
        </Sub>
      )}
      {left !== null && (
        <Sub>
          <WrittenLines text={left} /> {example && <Example />}
        </Sub>
      )}
      <TakenBackEnds row={row} />
    </>
  )
}

const Acts = ({ row: { id, title, end }, href }: { readonly row: Followed; readonly href: string }) => {
  const say = useTexts(projectTexts)
  const own = `${href}/leverancer/${id}`
  const link = (act: 'end' | 'move' | 'change' | 'back', to: string) => {
    const name = say(`do.${act}`)
    return (
      <ActLink href={to} label={say('do.named', { act: name, what: title })}>
        {name}
      </ActLink>
    )
  }
  if (end) return <Cell kind={screenOnly}>{link('back', `${own}/afslutning`)}</Cell>
  return (
    <Cell kind={screenOnly}>
      {link('end', `${own}/afslutning`)} {link('move', `${own}/flyt`)} {link('change', own)}
    </Cell>
  )
}

/** What the project delivers: by day, those that are late first, each with the track, the documents and what has happened to it. */
export const Deliverables = ({ project, today, writing }: ProjectPageProps) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const { tracks, documents, closing } = project
  const href = hrefOf(project)
  const rows = followed(project.deliverables, today)
  const changing = writing && closing === null
  const add = `${href}/leverancer/ny`
  const titles = new Map([...tracks, ...documents].map(({ id, title }) => [id, title]))
  return (
    <Section
      id="leverancer"
      title={say('deliverables.title')}
      {...(changing && rows.length > 0 && { end: <a href={add}>{say('deliverables.add')}</a> })}
    >
      {rows.length === 0 ? (
        <Empty
          title={say('deliverables.empty')}
          act={
            changing ? (
              <ButtonLink kind="secondary" href={add}>
                {say('deliverables.add')}
              </ButtonLink>
            ) : undefined
          }
          example={say('deliverables.empty.example')}
        >
          {say('deliverables.empty.why')}
        </Empty>
      ) : (
        <Table caption={say('deliverables.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('head.what')}</th>
              <th scope="col">{say('head.due')}</th>
              <th scope="col">{say('head.responsible')}</th>
              <th scope="col">{say('head.state')}</th>
              {changing && (
                <th scope="col" class={screenOnly}>
                  {say('head.acts')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id} id={`leverance-${row.id}`}>
                <th scope="row">
                  {row.title} {row.example && <Example />}
                  {row.track !== null && <Sub>{titles.get(row.track)}</Sub>}
                  {row.documents.length > 0 && (
                    <Sub>{say('builds.on', { names: format.listed(row.documents.map((one) => titles.get(one) ?? '')) })}</Sub>
                  )}
                </th>
                <Cell label={say('head.due')}>
                  <DueDay row={row} />
                </Cell>
                <Cell label={say('head.responsible')}>{row.responsible}</Cell>
                <Cell label={say('head.state')}>
                  <div>
                    <Standing row={row} example={closing?.example ?? false} />
                  </div>
                </Cell>
                {changing && <Acts row={row} href={href} />}
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
