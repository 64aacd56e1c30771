import type { Day } from '#kernel/day'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Columns, Example, Facts, PageHead, Section, StatusTag } from '#ui/kit.ts'
import { openOf } from '../closing.ts'
import { standingOf } from '../deliverable.ts'
import { hrefOf, type Project } from '../read.ts'
import { sentenceOf } from '../sentence.ts'
import { isStatusLate, phaseOf, stateOfPhase, statusDueOn } from '../status.ts'
import { projectTexts } from '../texts.ts'
import { Documents, Tracks } from './basis.tsx'
import { ProjectContext } from './context.tsx'
import { Deliverables } from './deliverables.tsx'
import { Closed, StatusSection, useRhythm } from './status.tsx'
import { WrittenWords } from './words.tsx'

export type ProjectPageProps = {
  readonly project: Project
  readonly today: Day
  /** Whether the reader may write it. */
  readonly writing: boolean
}

/** The one act: a project without deliverables gets one, what is late is dealt with, the status that is owed is given, what is done is closed. */
const FirstAct = ({ project, today }: Omit<ProjectPageProps, 'writing'>) => {
  const say = useTexts(projectTexts)
  const format = useFormat()
  const href = hrefOf(project)
  const due = statusDueOn(project)
  const late = project.deliverables.filter((one) => standingOf(one, today) === 'late').length
  if (project.deliverables.length === 0)
    return (
      <ActBar>
        <ButtonLink href={`${href}/leverancer/ny`}>{say('act.deliverable')}</ButtonLink>
      </ActBar>
    )
  if (isStatusLate(project, today))
    return (
      <ActBar>
        <ButtonLink href={`${href}/status/ny`}>{say('act.state')}</ButtonLink>
      </ActBar>
    )
  if (late > 0)
    return (
      <ActBar note={say('act.late.note', { count: late })}>
        <ButtonLink href="#leverancer">{say('act.late')}</ButtonLink>
      </ActBar>
    )
  if (openOf(project.deliverables).length === 0)
    return (
      <ActBar note={say('act.close.note')}>
        <ButtonLink href={`${href}/slut`}>{say('act.close')}</ButtonLink>
      </ActBar>
    )
  return (
    <ActBar {...(due !== null && { note: say('act.state.note', { day: format.day(due) }) })}>
      <ButtonLink href={`${href}/status/ny`}>{say('act.state')}</ButtonLink>
    </ActBar>
  )
}

/** A project: how it stands, the next act, who answers for it, what came of it, what it delivers, what was told, and what it comes from and builds on. */
export const ProjectPage = (props: ProjectPageProps) => {
  const { project, today, writing } = props
  const say = useTexts(projectTexts)
  const language = useLanguage()
  const format = useFormat()
  const rhythm = useRhythm()
  const phase = phaseOf(project, today)
  const due = statusDueOn(project)
  return (
    <>
      <PageHead
        titleLanguage="da"
        title={project.name}
        tags={
          <>
            <StatusTag state={stateOfPhase[phase]}>{say(`phase.${phase}`)}</StatusTag>
            {project.example && <Example />}
          </>
        }
        lede={sentenceOf(project, today, language)}
      />
      {writing && project.closing === null && <FirstAct project={project} today={today} />}
      <Facts
        items={[
          { label: say('facts.director'), value: project.director },
          { label: say('facts.owner'), value: project.owner },
          { label: say('facts.leader'), value: project.leader ?? <span class="muted">{say('facts.leader.none')}</span> },
          { label: say('facts.period'), value: format.period(project.period) },
          ...(due === null
            ? []
            : [
                { label: say('facts.rhythm'), value: rhythm(project.rhythm), note: say('facts.rhythm.due', { day: format.shortDay(due) }) },
              ]),
        ]}
      />
      <Closed project={project} />
      <Deliverables {...props} />
      <Columns aside={<ProjectContext project={project} writing={writing} />} label={say('context.title')}>
        <Section id="mandat" title={say('aim.title')}>
          <WrittenWords text={project.aim} />
        </Section>
        <StatusSection {...props} />
        <Tracks project={project} writing={writing} />
      </Columns>
      <Documents project={project} writing={writing} />
    </>
  )
}
