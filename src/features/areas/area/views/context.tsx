import type { ComponentChildren } from 'preact'
import { ProjectsBeside } from '#features/projects'
import { type Day, dayOf } from '#kernel/day'
import { holds } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Button, ButtonRow, Example, Form, LinkList, Status } from '#ui/kit.ts'
import { ActingAs } from '#web/acting-as.tsx'
import { JournalBlock } from '#web/journal/block.tsx'
import { blank } from '#web/page.ts'
import { ComesFrom } from '../../cases/views/area-section.tsx'
import { mapTexts } from '../../map/texts.ts'
import { profileTexts } from '../../profile/texts.ts'
import type { PlanOnThread } from '../queries.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import type { Powers } from './area.tsx'

/** Where the reader adds a body; null when he may not. */
type BodiesProps = { readonly rows: Area['bodies']; readonly addHref: string | null }

const Bodies = ({ rows: bodies, addHref }: BodiesProps) => {
  const say = useTexts(areaTexts)
  const chairs = bodies.flatMap(({ id, name, href, chair }) =>
    chair === null ? [] : [{ id, label: chair, note: <a href={href}>{name}</a> }],
  )
  return (
    <>
      <AsideBlock title={<span id="fora">{say('context.bodies')}</span>}>
        {bodies.length === 0 ? (
          <p class="muted">{say('context.bodies.none')}</p>
        ) : (
          <LinkList
            items={bodies.map(({ name, href, task, example }) => ({
              label: name,
              href,
              note: example ? <Note text={task} mark={<Example />} /> : task,
            }))}
          />
        )}
        {addHref !== null && <ActLink href={addHref}>{say('form.forum')}</ActLink>}
      </AsideBlock>
      {chairs.length > 0 && (
        <AsideBlock title={say('context.roles')}>
          <LinkList items={chairs} />
        </AsideBlock>
      )}
    </>
  )
}

const Note = ({ text, mark }: { readonly text: string | null; readonly mark: ComponentChildren }) => (
  <>
    {text} {mark}
  </>
)

/** Where the reader classifies the area; null when he may not. */
type ClassesProps = { readonly rows: Area['classifications']; readonly href: string | null }

const Classes = ({ rows: classes, href }: ClassesProps) => {
  const say = useTexts(areaTexts)
  const format = useFormat()
  if (classes.length === 0 && href === null) return null
  return (
    <AsideBlock title={say('context.classes')}>
      {classes.length === 0 ? (
        <p class="muted">{say('context.classes.none')}</p>
      ) : (
        <LinkList
          items={classes.map(({ id, scheme, label, period, source, held }) => ({
            label,
            note: (
              <>
                {`${say(`scheme.${scheme}`)} · ${format.period(period)} · ${source} `}
                {href !== null && !held && <ActLink href={`${href}/${id}/slut`}>{say('class.end.act', { label })}</ActLink>}
              </>
            ),
          }))}
        />
      )}
      {href !== null && <ActLink href={`${href}/ny`}>{say('form.class')}</ActLink>}
    </AsideBlock>
  )
}

const Origin = ({ area }: { readonly area: Area }) => {
  const say = useTexts(areaTexts)
  if (!area.source && !area.example) return null
  return (
    <AsideBlock title={say('context.source')}>
      {area.source && <p class="small">{area.source}</p>}
      {area.example && (
        <p class="small">
          <Example /> {say('context.source.example')}
        </p>
      )}
    </AsideBlock>
  )
}

/** Of an area that has ended, what is public can only be taken back. */
type PublicSideProps = Pick<ContextProps, 'area' | 'ended'> & Pick<Powers, 'publishers'>

/** What the public sees, since when, and the act that shows it the area as it is now. */
const PublicSide = ({ area, publishers, ended }: PublicSideProps) => {
  const say = useTexts(areaTexts)
  const format = useFormat()
  const { published_at: since, figures_changed_at: changed, decided_at: decided } = area
  const after = (moment: Date | null): boolean => !ended && since !== null && moment !== null && new Date(moment) > since
  if (since === null && (ended || publishers.length === 0)) return null
  return (
    <AsideBlock title={say('context.public')}>
      <p class="small">
        {since === null ? say('context.public.none') : say('context.public.since', { day: format.day(dayOf(since)) })}{' '}
        {after(changed) && say('context.public.stale')} {after(decided) && say('context.public.older')}{' '}
        {(after(changed) || after(decided)) && say(publishers.length === 0 ? 'context.public.who' : 'context.public.mend')}
      </p>
      {since !== null && (
        <p>
          <ActLink href={`/omraader/${area.slug}?vis=offentlig`}>{say('context.public.see')}</ActLink>
        </p>
      )}
      {publishers.length > 0 && (
        <Form action={`/omraader/${area.slug}/${ended ? 'tilbagetraekning' : 'offentliggoerelse'}`} id="offentlig">
          <ActingAs mandates={publishers} shown={blank()} />
          <ButtonRow>
            {!ended && (
              <Button kind="secondary" small>
                {since === null ? say('publish') : say('publish.again')}
              </Button>
            )}
            {since !== null && (
              <Button kind="tertiary" small action={`/omraader/${area.slug}/tilbagetraekning`}>
                {say('publish.withdraw')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </AsideBlock>
  )
}

type PlansProps = Pick<ContextProps, 'area' | 'plans'> & Pick<Powers, 'planning' | 'beginning'>

/** The plans and efforts that the area leads to, with how they stand, and the way to begin one. */
const Plans = ({ area, plans, planning, beginning }: PlansProps) => {
  const say = useTexts(areaTexts)
  if (plans.length === 0 && !planning && !beginning) return null
  return (
    <AsideBlock title={<span id="planer">{say('context.plans')}</span>}>
      {plans.length === 0 ? (
        <p class="muted">{say('context.plans.none')}</p>
      ) : (
        <LinkList items={plans.map(({ name, href, state }) => ({ label: name, href, note: <Status state={state} /> }))} />
      )}
      {beginning && (
        <p>
          <ActLink href={`/omraader/${area.slug}/indsatser/ny`}>{say('context.efforts.begin')}</ActLink>
        </p>
      )}
      {planning && (
        <p>
          <ActLink href={`/omraader/${area.slug}/planer/ny`}>{say('context.plans.begin')}</ActLink>
        </p>
      )}
    </AsideBlock>
  )
}

/** Where the area lies: the way to the map, and to putting it there. */
const OnMap = ({ area, placing }: { readonly area: Area; readonly placing: boolean }) => {
  const say = useTexts(mapTexts)
  if (!area.location && !placing) return null
  return (
    <AsideBlock title={say('context.title')}>
      {area.location && (
        <p>
          <ActLink href={`/kort?kommune=${area.municipality_slug}`}>{say('context.see')}</ActLink>
        </p>
      )}
      {placing && (
        <p>
          <ActLink href={`/omraader/${area.slug}/placering`}>{say(area.location ? 'context.change' : 'context.set')}</ActLink>
        </p>
      )}
    </AsideBlock>
  )
}

/** The area on two pages of paper. */
const Paper = ({ slug }: Pick<Area, 'slug'>) => {
  const say = useTexts(profileTexts)
  return (
    <AsideBlock title={say('aside')} screenOnly>
      <p>
        <ActLink href={`/omraader/${slug}/profil.pdf`}>{say('link')}</ActLink>
      </p>
    </AsideBlock>
  )
}

type ContextProps = {
  readonly area: Area
  readonly plans: readonly PlanOnThread[]
  /** The day that the area is shown as of: today, or its last one where it has ended. */
  readonly on: Day
  readonly ended: boolean
  readonly powers: Powers
}

/** The side column of an area's page: what it leads to, who it is about by role, what others call it, its case, its public side. */
export const AreaContext = ({ area, plans, on, ended, powers }: ContextProps) => {
  const { registering, planning, beginning, publishers, cases, projects, steering } = powers
  return (
    <>
      <Paper slug={area.slug} />
      <ComesFrom seen={cases} />
      <Plans area={area} plans={plans} planning={planning} beginning={beginning} />
      <ProjectsBeside projects={projects} beginHref={steering ? `/projekter/nyt?omraade=${area.slug}` : null} />
      <Bodies
        rows={area.bodies.filter(({ period }) => holds(period, on))}
        addHref={registering ? `/omraader/${area.slug}/fora/nyt` : null}
      />
      <Classes
        rows={area.classifications.filter(({ period }) => holds(period, on))}
        href={registering ? `/omraader/${area.slug}/indplacering` : null}
      />
      <OnMap area={area} placing={registering} />
      <JournalBlock record={area} editHref={registering ? `/omraader/${area.slug}/sag` : null} />
      <Origin area={area} />
      <PublicSide area={area} publishers={publishers} ended={ended} />
    </>
  )
}
