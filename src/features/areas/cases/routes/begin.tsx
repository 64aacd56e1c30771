import { reading } from '#database/database'
import { permitting, reachOf, scopeOf } from '#features/identity'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { openCase } from '../commands/open-case.ts'
import { OpenForm } from '../forms.ts'
import { mayPrepareCases } from '../policy.ts'
import { casesToOpen, signalsToGather, type ToOpen } from '../queries.ts'
import { caseTexts } from '../texts.ts'
import { OpenPage } from '../views/open-form.tsx'

const none: ToOpen = { areas: [], bodies: [], live: {} }

/** The form that begins a case; `?omraade=` chooses the area and shows its signals, or leads to the case that it has already. */
export const askOpen = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { municipalities } = reachOf(page.member, mayPrepareCases)
  const today = page.platform.clock.today()
  const { offers, chosen, signals } = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const found = (await casesToOpen(tx, municipalities, today)) ?? none
    const area = found.areas.find(({ id, slug }) => (shown ? id === shown.words.area : slug === page.query('omraade')))
    return { offers: found, chosen: area, signals: area ? await signalsToGather(tx, area.municipality, area.id) : null }
  })
  const known = shown ? undefined : offers.live[page.query('omraade') ?? '']
  if (known !== undefined) return page.redirect(`/udpegning/${known}/signaler`)
  const say = caseTexts.in(page.language)
  const fresh = blank({
    area: chosen?.id ?? '',
    body: offers.bodies.find(({ municipality }) => !chosen || municipality === chosen.municipality)?.id ?? '',
    signals: (signals ?? []).map(({ gathered }) => gathered.id).join('\n'),
  })
  return page.show(
    { title: say('open.title'), current: 'cases', path: [{ label: say('title'), href: '/udpegning' }], status: shown ? 422 : 200 },
    <OpenPage
      offers={offers}
      signals={signals?.map(({ gathered }) => gathered) ?? null}
      mandates={chosen ? permitting(page.member, mayPrepareCases, { municipality: chosen.municipality }) : []}
      shown={shown ?? fresh}
    />,
  )
}

export const saveOpen = async (page: Page): Promise<Response> => {
  const form = await readForm(page, OpenForm)
  if (!form.ok) return askOpen(page, form.again)
  const result = await openCase(page.platform, page.member, { ...form.value, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok
    ? page.saved(`/udpegning/${result.value.slug}`, openCase.act)
    : askOpen(page, { words: form.words, refusals: result.refusals })
}
