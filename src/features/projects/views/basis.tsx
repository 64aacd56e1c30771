import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, Cell, Example, LinkList, Section, Sub, screenOnly, Table } from '#ui/kit.ts'
import { hrefOf, type Project } from '../read.ts'
import type { BasisDocument } from '../rows.ts'
import { projectTexts } from '../texts.ts'
import type { ProjectPageProps } from './project.tsx'
import { WrittenLines } from './words.tsx'

const What = ({ document }: { readonly document: BasisDocument }) => {
  const say = useTexts(projectTexts)
  const { title, reference, link, note, example } = document
  return (
    <th scope="row">
      {title} {example && <Example />}
      {note !== null && (
        <Sub>
          <WrittenLines text={note} />
        </Sub>
      )}
      {reference !== null && <Sub>{reference}</Sub>}
      {link !== null && (
        <Sub>
          <a href={link} rel="noreferrer">
            {say('documents.open')}
          </a>
        </Sub>
      )}
    </th>
  )
}

const usedIn = ({ deliverables }: Project, { id }: BasisDocument): readonly string[] =>
  deliverables.filter(({ documents }) => documents.includes(id)).map(({ title }) => title)

/** The documents that the project builds on, with what builds on each. */
export const Documents = ({ project, writing }: Omit<ProjectPageProps, 'today'>) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const { documents, closing } = project
  const href = hrefOf(project)
  const changing = writing && closing === null
  return (
    <Section
      id="grundlag"
      title={say('documents.title')}
      {...(changing && { end: <a href={`${href}/grundlag/nyt`}>{say('documents.add')}</a> })}
    >
      {documents.length === 0 ? (
        <p class="muted">{say('documents.empty')}</p>
      ) : (
        <Table caption={say('documents.caption')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('documents.what')}</th>
              <th scope="col">{say('documents.when')}</th>
              <th scope="col">{say('documents.who')}</th>
              <th scope="col">{say('documents.used')}</th>
              {changing && (
                <th scope="col" class={screenOnly}>
                  {say('head.acts')}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => {
              const { id, title, madeBy, madeOn, precision } = document
              const used = usedIn(project, document)
              return (
                <tr key={id}>
                  <What document={document} />
                  <Cell label={say('documents.when')}>
                    {madeOn === null ? <span class="muted">{say('documents.when.unknown')}</span> : format.known(madeOn, precision)}
                  </Cell>
                  <Cell label={say('documents.who')}>{madeBy}</Cell>
                  <Cell label={say('documents.used')}>
                    {used.length === 0 ? <span class="muted">{say('documents.used.none')}</span> : used.join(', ')}
                  </Cell>
                  {changing && (
                    <Cell kind={screenOnly}>
                      <ActLink href={`${href}/grundlag/${id}`} label={say('do.named', { act: say('do.change'), what: title })}>
                        {say('do.change')}
                      </ActLink>
                    </Cell>
                  )}
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

/** The tracks of the project, with who leads each. */
export const Tracks = ({ project, writing }: Omit<ProjectPageProps, 'today'>) => {
  const say = useTexts(projectTexts)
  const { tracks, closing } = project
  const href = hrefOf(project)
  const changing = writing && closing === null
  return (
    <Section id="spor" title={say('tracks.title')} {...(changing && { end: <a href={`${href}/spor/nyt`}>{say('tracks.add')}</a> })}>
      {tracks.length === 0 ? (
        <p class="muted">{say('tracks.none')}</p>
      ) : (
        <LinkList
          items={tracks.map(({ id, title, leads, example }) => ({
            label: title,
            note: (
              <>
                {leads === null ? say('tracks.leads.none') : say('tracks.leads', { who: leads })} {example && <Example />}{' '}
                {changing && (
                  <ActLink href={`${href}/spor/${id}`} label={say('do.named', { act: say('do.change'), what: title })}>
                    {say('do.change')}
                  </ActLink>
                )}
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}
