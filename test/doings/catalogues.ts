import { type Id, newId } from '#kernel/id'
import { layingIn } from '../setup/lay.ts'
import type { World } from '../setup/world.ts'
import { coordinator, type Doings } from './doing.ts'
import { firstOf, onPlan } from './laid.ts'

const catalogueWords = { kind: 'evidence', name: 'Prøvens katalog', publisher: 'Prøven', edition: '2016' } as const
const entryWords = { number: '7', title: 'Prøvens aktivitet', what: 'Noget, der prøves' }

/** Lays a catalogue with one entry for one act. */
const laidCatalogue = async (world: World): Promise<{ readonly href: string; readonly entry: Id }> => {
  const lay = layingIn(world)
  const [catalogue, entry] = [newId(), newId()]
  const name = `Prøvens ${catalogue.slice(-12)}`
  await lay('catalogue', { municipality: 746, id: catalogue, ...catalogueWords, name })
  await lay('catalogue_entry', { municipality: 746, id: entry, catalogue_id: catalogue, number: 1, title: 'Den første', what: 'Noget' })
  return { href: `/kataloger/${catalogue}`, entry }
}

const onCatalogue =
  (
    work: (laid: Awaited<ReturnType<typeof laidCatalogue>>) => { readonly path: string; readonly words: Readonly<Record<string, string>> },
  ): Doings[string] =>
  async (_, world) => ({ who: coordinator, ...work(await laidCatalogue(world)) })

/** What is done to catalogues, and to what plans refer to in them and have shown. */
export const catalogueDoings: Doings = {
  '/kataloger/nyt': async () => ({ who: coordinator, path: '/kataloger/nyt', words: catalogueWords }),
  '/kataloger/:id/ret': onCatalogue(({ href }) => ({ path: `${href}/ret`, words: { ...catalogueWords, edition: '2017', version: '1' } })),
  '/kataloger/:id/aktiviteter/ny': onCatalogue(({ href }) => ({ path: `${href}/aktiviteter/ny`, words: entryWords })),
  '/kataloger/:id/aktiviteter/:entry/ret': onCatalogue(({ href, entry }) => ({
    path: `${href}/aktiviteter/${entry}/ret`,
    words: { ...entryWords, version: '1' },
  })),
  '/kataloger/:id/aktiviteter/:entry/ret/fjern': onCatalogue(({ href, entry }) => ({
    path: `${href}/aktiviteter/${entry}/ret/fjern`,
    words: { version: '1' },
  })),
  '/planer/:slug/aktiviteter/:activity/viden': onPlan(async (laid, world) => ({
    path: `/aktiviteter/${await firstOf(world, laid, 'activity')}/viden`,
    words: { entries: (await laidCatalogue(world)).entry },
  })),
  '/planer/:slug/aktiviteter/:activity/effekt': onPlan(async (laid, world) => ({
    path: `/aktiviteter/${await firstOf(world, laid, 'activity')}/effekt`,
    words: { effect: 'positive', judgedOn: '2016-12-31', grounds: 'Flere kommer' },
  })),
}
