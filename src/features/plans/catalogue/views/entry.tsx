import { useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, Button, ButtonLink, Columns, Example, Facts, Form, LinkList, PageHead, Prose, Select } from '#ui/kit.ts'
import { levelIn } from '../catalogue.ts'
import type { EntryRow, partsToWrite, Use } from '../queries.ts'
import type { Catalogue } from '../routes/open.ts'
import { catalogueTexts } from '../texts.ts'
import { useTerms } from './terms.ts'

type EntryProps = {
  readonly catalogue: Catalogue
  readonly entry: EntryRow
  readonly href: string
  readonly uses: readonly Use[]
  /** Where the reader may begin an activity. */
  readonly parts: Awaited<ReturnType<typeof partsToWrite>>
  /** The plan that was chosen to begin one in, by its slug. */
  readonly plan: string | null
  readonly keeping: boolean
}

/** The reader's plans, and the sub-agreements of the one that was chosen, each leading to the form of a new activity. */
const Begin = ({ entry, href, parts, plan }: Pick<EntryProps, 'entry' | 'href' | 'parts' | 'plan'>) => {
  const say = useTexts(catalogueTexts)
  if (parts.length === 0) return <p class="muted">{say('entry.begin.none')}</p>
  const plans = [...new Map(parts.map((part) => [part.slug, part.plan] as const))]
  const chosen = plans.length === 1 ? plans[0]?.[0] : plan
  return (
    <>
      {plans.length > 1 && (
        <Form action={href} method="get">
          <Select
            name="plan"
            label={say('entry.begin.plan')}
            value={plan}
            items={plans.map(([slug, name]) => ({ value: slug, label: name }))}
          />
          <Button kind="secondary">{say('entry.begin.parts')}</Button>
        </Form>
      )}
      {chosen && <p class="form-hint">{say('entry.begin.act')}</p>}
      <LinkList
        items={parts
          .filter(({ slug }) => slug === chosen)
          .map(({ slug, number, title }) => ({
            label: `${number} ${title}`,
            href: `/planer/${slug}/dele/${number}/aktiviteter/ny?fra=${entry.id}`,
          }))}
      />
    </>
  )
}

const Uses = ({ uses }: Pick<EntryProps, 'uses'>) => {
  const say = useTexts(catalogueTexts)
  if (uses.length === 0) return <p class="muted">{say('entry.uses.none')}</p>
  return (
    <LinkList
      items={uses.map(({ plan, slug, kind, part, number, title }) => ({
        label: title,
        href: kind === 'effort' ? `/indsatser/${slug}#aktivitet-${number}` : `/planer/${slug}/dele/${part}#aktivitet-${number}`,
        note: plan,
      }))}
    />
  )
}

/** An entry of a catalogue: what it is, how well it is known to work, what refers to it, and the way from it to an activity. */
export const EntryPage = ({ catalogue, entry, href, uses, parts, plan, keeping }: EntryProps) => {
  const say = useTexts(catalogueTexts)
  const terms = useTerms()
  const { number, title, what, kind, groups, method, level, sources, indicators, example } = entry
  const { name, publisher, edition, levels } = catalogue
  const told = (label: string, value: string | null) => (value === null || value === '' ? [] : [{ label, value }])
  return (
    <>
      <PageHead
        title={title}
        tags={example ? <Example /> : undefined}
        lede={say('entry.lede', { catalogue: name, publisher, edition, number })}
      />
      {keeping && (
        <ActBar>
          <ButtonLink kind="secondary" href={`${href}/ret`}>
            {say('entry.change')}
          </ButtonLink>
        </ActBar>
      )}
      <Columns
        label={say('entry.uses')}
        aside={
          <>
            <AsideBlock title={say('entry.begin')} screenOnly>
              <Begin entry={entry} href={href} parts={parts} plan={plan} />
            </AsideBlock>
            <AsideBlock title={say('entry.uses')}>
              <Uses uses={uses} />
            </AsideBlock>
          </>
        }
      >
        <Prose text={what} />
        <Facts
          items={[
            ...told(say('entry.kind'), kind && terms.kind(kind)),
            ...told(say('entry.groups'), groups.map(terms.group).join(', ')),
            { label: say('entry.level'), value: levelIn(levels, level) ?? say('entry.level.unknown') },
            ...told(say('entry.method'), method),
            ...told(say('entry.sources'), sources),
            ...told(say('entry.indicators'), indicators),
          ]}
        />
      </Columns>
    </>
  )
}
