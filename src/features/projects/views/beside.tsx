import { useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, LinkList, Status } from '#ui/kit.ts'
import type { ProjectBeside } from '../fragment.ts'
import { stateOfPhase } from '../status.ts'
import { projectTexts } from '../texts.ts'

type BesideProps = {
  readonly projects: readonly ProjectBeside[]
  /** Where the reader begins one; null when he may not. */
  readonly beginHref: string | null
}

/** The projects of a steering group, or about an area, in the side column of its page; nothing where there is nothing for the reader. */
export const ProjectsBeside = ({ projects, beginHref }: BesideProps) => {
  const say = useTexts(projectTexts)
  if (projects.length === 0 && beginHref === null) return null
  return (
    <AsideBlock title={<span id="projekter">{say('beside.title')}</span>} screenOnly={projects.length === 0}>
      {projects.length > 0 && (
        <LinkList
          items={projects.map(({ slug, name, phase }) => ({
            label: name,
            href: `/projekter/${slug}`,
            note: <Status state={stateOfPhase[phase]}>{say(`phase.${phase}`)}</Status>,
          }))}
        />
      )}
      {beginHref !== null && (
        <p>
          <ActLink href={beginHref}>{say('begin')}</ActLink>
        </p>
      )}
    </AsideBlock>
  )
}
