import { type ProjectBeside, ProjectsBeside } from '#features/projects'
import { dayOf } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ActLink, AsideBlock, Button, ButtonRow, Example, Form, LinkList, ScreenOnly, Status } from '#ui/kit.ts'
import { JournalBlock } from '#web/journal/block.tsx'
import type { WorkOnThread } from '../queries.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'

/** What a body hangs together with: above, below, beside, and where it works. */
const Relations = ({ body }: { readonly body: Body }) => {
  const say = useTexts(bodyTexts)
  const groups = [
    { title: say('relations.areas'), id: 'omraader', items: body.areas.map(({ name, href }) => ({ label: name, href })) },
    { title: say('relations.above'), items: body.above.map(({ name, href }) => ({ label: name, href })) },
    { title: say('relations.below'), items: body.below.map(({ name, href }) => ({ label: name, href })) },
    {
      title: say('relations.coordinates'),
      items: body.coordinates.map(({ name, href, subject, responsible }) => ({
        label: name,
        href,
        note: say('relations.responsible', { subject, responsible }),
      })),
    },
    { title: say('relations.served'), items: body.served.map(({ name, task }) => ({ label: name, note: task })) },
  ]
  return (
    <>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, id, items }) => (
          <AsideBlock title={<span id={id}>{title}</span>} key={title}>
            <LinkList items={items} />
          </AsideBlock>
        ))}
    </>
  )
}

/** Whether the public sees the body, since when, and the acts that change it. */
const Publication = ({ body }: { readonly body: Body }) => {
  const say = useTexts(bodyTexts)
  const format = useFormat()
  const { slug, published_at: published } = body
  return (
    <AsideBlock title={say('publish')}>
      <p class="small">{published ? say('public.updated', { day: format.day(dayOf(published)) }) : say('public.hidden')}</p>
      {published && <ActLink href={`/organer/${slug}?vis=offentlig`}>{say('public.see')}</ActLink>}
      <p class="small">
        <ScreenOnly>{say('publish.hint')}</ScreenOnly>
      </p>
      <Form action={`/organer/${slug}/offentliggoerelse`} id="publish">
        <ButtonRow>
          <Button kind="secondary" small>
            {published ? say('public.again') : say('publish')}
          </Button>
          {published && (
            <Button kind="tertiary" small action={`/organer/${slug}/tilbagetraekning`}>
              {say('public.withdraw')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </AsideBlock>
  )
}

type ContextProps = {
  readonly body: Body
  readonly founding: boolean
  readonly changing: boolean
  readonly publishing: boolean
  readonly beginning: boolean
  readonly steering: boolean
  readonly works: readonly WorkOnThread[]
  readonly projects: readonly ProjectBeside[]
}

/** The side column of a body's page. */
export const BodyContext = ({ body, founding, changing, publishing, beginning, steering, works, projects }: ContextProps) => {
  const say = useTexts(bodyTexts)
  return (
    <>
      <Relations body={body} />
      {founding && (
        <AsideBlock title={say('relations.title')} screenOnly>
          <a href={`/organer/${body.slug}/sammenhaeng`}>{say('relations.edit')}</a>
        </AsideBlock>
      )}
      {(works.length > 0 || beginning) && (
        <AsideBlock title={<span id="planer">{say('works.title')}</span>} screenOnly={works.length === 0}>
          {works.length > 0 && (
            <LinkList items={works.map(({ name, href, state }) => ({ label: name, href, note: <Status state={state} /> }))} />
          )}
          {beginning && <ActLink href={`/organer/${body.slug}/indsatser/ny`}>{say('efforts.begin')}</ActLink>}
        </AsideBlock>
      )}
      <ProjectsBeside projects={projects} beginHref={steering ? `/projekter/nyt?organ=${body.slug}` : null} />
      <JournalBlock record={body} editHref={changing ? `/organer/${body.slug}/sag` : null} />
      {(body.source || body.example) && (
        <AsideBlock title={say('source.title')}>
          {body.source && <p class="small">{body.source}</p>}
          {body.example && (
            <p class="small">
              <Example /> {say('source.example')}
            </p>
          )}
        </AsideBlock>
      )}
      {publishing && <Publication body={body} />}
    </>
  )
}
