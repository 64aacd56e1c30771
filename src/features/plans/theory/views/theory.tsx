import type { Mandate } from '#features/identity'
import { useTexts } from '#text/use.ts'
import {
  ActBar,
  Button,
  ButtonLink,
  Empty,
  ErrorSummary,
  Example,
  type FlowDrawing,
  FlowPicture,
  Form,
  PageHead,
  Section,
} from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { blank, type Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { fromPlan } from '../begin.ts'
import { mostDrawn } from '../drawn.ts'
import type { Finding } from '../findings.ts'
import { theoryHref } from '../href.ts'
import { theoryTexts } from '../texts.ts'
import { theoryOf } from '../theory.ts'
import type { TheoryVersion } from '../versions.ts'
import { sizeWords, theorySentence } from '../words.ts'
import { Arrows } from './arrows.tsx'
import { Desk } from './desk.tsx'
import { Findings } from './findings.tsx'
import { Outline } from './outline.tsx'
import { Versions } from './versions.tsx'

export type TheoryPageProps = {
  readonly plan: Plan
  readonly part: PartRow
  readonly findings: readonly Finding[]
  /** Null where there is nothing to draw, too much, or no drawing could be made. */
  readonly drawing: FlowDrawing | null
  readonly versions: readonly TheoryVersion[]
  /** The mandates under which the reader may write it; empty when he may not. */
  readonly mandates: readonly Mandate[]
  /** Why what he asked for was not done. */
  readonly shown: Shown | null
}

/** The act that takes from the plan what the theory has not; on whose behalf is asked only of who has several mandates. */
const FromPlan = ({
  plan,
  part,
  mandates,
  shown,
  kind,
  children,
}: Pick<TheoryPageProps, 'plan' | 'part' | 'mandates' | 'shown'> & {
  readonly kind: 'primary' | 'secondary'
  readonly children: string
}) => (
  <Form action={`${theoryHref(plan, part.number)}/fra-planen`} id="p">
    <ActingAs mandates={mandates} shown={shown ?? blank()} />
    <Button kind={kind}>{children}</Button>
  </Form>
)

/** A part without a theory: what is lost by it, and how one begins. */
const None = (props: TheoryPageProps) => {
  const say = useTexts(theoryTexts)
  const { plan, part, mandates } = props
  const { nodes } = fromPlan(part)
  const act = mandates.length > 0 && (
    <>
      {nodes.length > 0 && (
        <FromPlan {...props} kind="primary">
          {say('act.begin')}
        </FromPlan>
      )}
      <ButtonLink kind={nodes.length > 0 ? 'tertiary' : 'primary'} href={`${theoryHref(plan, part.number)}/led/nyt`}>
        {say('act.add')}
      </ButtonLink>
    </>
  )
  return (
    <Empty title={say('empty.title')} act={act || undefined} example={say('empty.example')}>
      {say('empty.teach')} {act && nodes.length > 0 && say('act.begin.why')}
    </Empty>
  )
}

/** What a writer does next: add a node, or take what the plan has by now and the theory has not. */
const Acts = (props: TheoryPageProps) => {
  const say = useTexts(theoryTexts)
  const { plan, part } = props
  const { nodes, arrows } = fromPlan(part)
  const more = nodes.length + arrows.length > 0
  return (
    <>
      <ActBar note={say('act.add.why')}>
        <ButtonLink href={`${theoryHref(plan, part.number)}/led/nyt`}>{say('act.add')}</ButtonLink>
      </ActBar>
      {more && (
        <ActBar note={say('act.fetch.why', { what: sizeWords(say, { nodes: nodes.length, arrows: arrows.length }) })}>
          <FromPlan {...props} kind="secondary">
            {say('act.fetch')}
          </FromPlan>
        </ActBar>
      )}
    </>
  )
}

/** The drawing, and how its arrows are read. */
const Drawing = ({ plan, part, drawing, mandates }: Pick<TheoryPageProps, 'plan' | 'part' | 'drawing' | 'mandates'>) => {
  const say = useTexts(theoryTexts)
  return (
    <Section id="tegning" title={say('drawing.title')} note={drawing ? say('drawing.note') : undefined}>
      {drawing && mandates.length > 0 && <Desk plan={plan} part={part} />}
      {drawing ? (
        <FlowPicture
          drawing={drawing}
          name={say('drawing.name', { part: part.title })}
          note={say('drawing.key')}
          narrow={say('drawing.narrow')}
        />
      ) : (
        <p class="muted">{say(theoryOf(part).nodes.length > mostDrawn ? 'drawing.large' : 'drawing.failed')}</p>
      )}
    </Section>
  )
}

/** A part's theory of change: the sentence, the next act, the drawing, what is wanting, every node, every arrow, and its versions. */
export const TheoryPage = (props: TheoryPageProps) => {
  const say = useTexts(theoryTexts)
  const { plan, part, mandates, shown } = props
  const { errors } = useShown(shown ?? blank())
  const none = theoryOf(part).nodes.length === 0
  return (
    <>
      <PageHead
        title={say('title.of', { part: part.title })}
        tags={plan.example ? <Example /> : undefined}
        lede={theorySentence(say, part)}
      />
      <ErrorSummary errors={errors} />
      {none ? (
        <None {...props} />
      ) : (
        <>
          {mandates.length > 0 && <Acts {...props} />}
          <Drawing {...props} />
          <Findings {...props} />
          <Outline {...props} />
          <Arrows {...props} />
        </>
      )}
      <Versions {...props} />
    </>
  )
}
