import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Example, LinkList } from '#ui/kit.ts'
import { hrefOf, type Project } from '../read.ts'
import { projectTexts } from '../texts.ts'

type ContextProps = { readonly project: Project; readonly writing: boolean }

/** The decision that began it, with the way to the case for those who write: they may all read cases. */
const ComesFrom = ({ project, writing }: ContextProps) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const { decided_by: who, decided_on: day, decided_precision: precision, decision_reference: reference, decided_body: body } = project
  const held = project.decided_case
  return (
    <AsideBlock title={say('context.comes')}>
      <LinkList
        items={[
          { label: say('context.decided', { who, day: format.known(day, precision) }), note: reference },
          ...(held ? [{ label: say('context.case', { area: held.name }), href: writing ? `/udpegning/${held.slug}` : null }] : []),
          ...(body ? [{ label: body.name, href: `/organer/${body.slug}` }] : []),
        ]}
      />
    </AsideBlock>
  )
}

/** The side column of a project: where it comes from, whom it reports to, where it works, its source, and what changes it as a whole. */
export const ProjectContext = ({ project, writing }: ContextProps) => {
  const say = useTexts(projectTexts)
  const { body, areas, source, example, closing } = project
  const href = hrefOf(project)
  return (
    <>
      <ComesFrom project={project} writing={writing} />
      <AsideBlock title={say('context.steering')}>
        <LinkList items={[{ label: body.name, href: `/organer/${body.slug}` }]} />
      </AsideBlock>
      <AsideBlock title={say('context.areas')}>
        {areas.length === 0 ? (
          <p class="muted">{say('context.areas.none')}</p>
        ) : (
          <LinkList items={areas.map(({ name, slug }) => ({ label: name, href: `/omraader/${slug}` }))} />
        )}
      </AsideBlock>
      {(source !== null || example) && (
        <AsideBlock title={say('context.source')}>
          {source !== null && <p class="small">{source}</p>}
          {example && (
            <p class="small">
              <Example /> {say('context.example')}
            </p>
          )}
        </AsideBlock>
      )}
      <AsideBlock title={say('context.title')} screenOnly>
        {writing && closing === null && (
          <>
            <p>
              <ActLink href={`${href}/ret`}>{say('change.link')}</ActLink>
            </p>
            <p>
              <ActLink href={`${href}/slut`}>{say('close.link')}</ActLink>
            </p>
          </>
        )}
        <p>
          <ActLink href={`${href}/historik`}>{say('context.history')}</ActLink>
        </p>
      </AsideBlock>
    </>
  )
}
